import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import type { Belief } from "./belief.js";
import { z90 } from "./z90.js";

/** An 80% range: 1 in 10 below, 1 in 10 above. */
export type Range = readonly [low: number, high: number];

export function rangeOf({ mean, sd }: Belief): Range {
  return [mean - z90 * sd, mean + z90 * sd];
}

/** The range of a number of whose log something is known. */
export function rangeOfLog(belief: Belief): Range {
  const [low, high] = rangeOf(belief);
  return [exp(low), exp(high)];
}

/** What a range says of the log of a number. */
export function beliefOfLog([low, high]: Range): Belief {
  return { mean: (log(low) + log(high)) / 2, sd: (log(high) - log(low)) / (2 * z90) };
}
