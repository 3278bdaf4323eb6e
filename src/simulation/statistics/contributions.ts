import type { Steps } from "../steps.js";
import { correlation } from "./correlation.js";
import { ranks } from "./ranks.js";

export interface Contribution {
  readonly input: string;
  /** Spearman's rank correlation with the output, −1 to 1: its sign says which way the input pushes. */
  readonly rankCorrelation: number;
  /** Share of the output's variance, 0 to 1. */
  readonly share: number;
}

/** Ranks of the draws of each input that varies, by its name, for `contributions`; in steps of one input. */
export function* rankInputs(
  inputs: ReadonlyMap<string, Float64Array>,
): Steps<ReadonlyMap<string, Float64Array>> {
  const ranked = new Map<string, Float64Array>();
  for (const [input, draws] of inputs) {
    if (draws.every((draw) => draw === draws[0])) continue;
    ranked.set(input, ranks(draws));
    yield;
  }
  return ranked;
}

/**
 * What an output hangs on: each input's squared rank correlation with it, largest first. For independent
 * inputs that act in one direction the squares add up to the part of the (ranked) variance that the inputs
 * explain one by one; where chance lifts their sum above 1 they are scaled down to 1. What is missing to 1
 * is noise inside the trials and inputs acting together.
 *
 * @param rankedInputs from `rankInputs`, once for all outputs
 */
export function contributions(
  rankedInputs: ReadonlyMap<string, Float64Array>,
  output: Float64Array,
): Contribution[] {
  const outputRanks = ranks(output);
  const found = [...rankedInputs].map(([input, inputRanks]) => ({
    input,
    rankCorrelation: correlation(inputRanks, outputRanks),
  }));
  const sum = found.reduce((total, { rankCorrelation }) => total + rankCorrelation * rankCorrelation, 0);
  return found
    .map(({ input, rankCorrelation }) => ({
      input,
      rankCorrelation,
      share: (rankCorrelation * rankCorrelation) / Math.max(1, sum),
    }))
    .sort((a, b) => b.share - a.share);
}
