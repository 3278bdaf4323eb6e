import { sortedCopy } from "../math/quantile.js";
import { standardError } from "./statistics/moments.js";
import { quantileInterval } from "./statistics/quantileInterval.js";

/** When a run may end before all its trials: once one output is known well enough. */
export interface StopRule {
  readonly output: string;
  /** Largest standard error of the mean and of P5, P50 and P95 of the output, in its own unit. */
  readonly tolerance: number;
}

/** The first look, in blocks; each further one is after twice as many, whoever computes them and when. */
export const firstCheck = 4;

/** Share of a normal within one standard deviation: such an interval reaches one standard error each way. */
const oneStandardError = 0.6826894921370859;

/**
 * Whether a sample meets the tolerance. The errors are those of independent trials; Sobol points do better,
 * so that the result is at least as exact as asked.
 */
export function isExactEnough(sample: Float64Array, { tolerance }: StopRule): boolean {
  if (standardError(sample) > tolerance) return false;
  const sorted = sortedCopy(sample);
  return [0.05, 0.5, 0.95].every((p) => {
    const { low, high } = quantileInterval(sorted, p, oneStandardError);
    return (high - low) / 2 <= tolerance;
  });
}
