import { mean } from "../../math/mean.js";
import { normalQuantile } from "../../math/normalQuantile.js";
import { standardError } from "./moments.js";

export interface PairedDifference {
  /** Mean of a − b. */
  readonly mean: number;
  /** Ends of the interval of the mean, 95% unless told otherwise. */
  readonly low: number;
  readonly high: number;
  /** Share of trials in which a is above b; ties count half. */
  readonly chanceBetter: number;
}

/**
 * How two scenarios differ, trial by trial on the same draws.
 *
 * @param a outcomes of one scenario, in trial order
 * @param b outcomes of the other, as many, under the same seed
 * @throws {RangeError} if the samples differ in length or are empty
 */
export function pairedDifference(a: Float64Array, b: Float64Array, confidence = 0.95): PairedDifference {
  if (a.length !== b.length || a.length === 0) {
    throw new RangeError(
      `A paired difference needs two samples of the same trials; they have ${a.length} and ${b.length} values.`,
    );
  }
  const differences = a.map((value, t) => value - b[t]);
  let better = 0;
  for (const difference of differences) better += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
  const centre = mean(differences);
  const reach = normalQuantile(0.5 + confidence / 2) * standardError(differences);
  return { mean: centre, low: centre - reach, high: centre + reach, chanceBetter: better / a.length };
}
