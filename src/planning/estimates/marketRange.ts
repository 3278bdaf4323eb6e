import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { assumedRanges } from "./assumedRanges.js";
import type { Range } from "./noiseRanges.js";
import { z90 } from "./z90.js";

const windowWeeks = 13;
/** Windows that the assumed range counts for. */
const assumedWindows = 3;

/**
 * 80% range of the level of demand over the next weeks as a multiple of the last weeks': how far the mean
 * week effect of 13 weeks was from that of the 13 weeks before, mixed with the assumed range.
 *
 * @param weekEffects log of each week's level
 * @returns null with fewer than 26 weeks
 */
export function marketRange(weekEffects: Float64Array): Range | null {
  const changes: number[] = [];
  for (let end = weekEffects.length; end >= 2 * windowWeeks; end -= windowWeeks) {
    changes.push(meanOf(weekEffects, end - windowWeeks) - meanOf(weekEffects, end - 2 * windowWeeks));
  }
  if (changes.length === 0) return null;
  const assumedSd = log(assumedRanges.market[1] / assumedRanges.market[0]) / (2 * z90);
  const squares = changes.reduce((sum, change) => sum + change * change, 0);
  const sd = Math.sqrt(
    (assumedWindows * assumedSd * assumedSd + squares) / (assumedWindows + changes.length),
  );
  return [exp(-z90 * sd), exp(z90 * sd)];
}

function meanOf(effects: Float64Array, first: number): number {
  let sum = 0;
  for (let week = first; week < first + windowWeeks; week++) sum += effects[week];
  return sum / windowWeeks;
}
