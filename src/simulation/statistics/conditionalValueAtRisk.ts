import { orderStatistics } from "./orderStatistics.js";

/**
 * Conditional value at risk: the mean of the worst outcomes.
 *
 * @param sample outcomes in any order, at least one
 * @param share  which share of all trials counts as the worst, above 0 to 1; 0.05 for CVaR95. The last
 *               trial in it counts by the part that falls within the share.
 * @param worst  "lowest" for profits, "highest" for losses
 * @param select the sample's `orderStatistics`, for who has them already
 * @throws {RangeError} if the share is not above 0 and at most 1
 * @see Rockafellar & Uryasev (2002), Conditional value-at-risk for general loss distributions, eq. 25
 */
export function conditionalValueAtRisk(
  sample: Float64Array,
  share: number,
  worst: "lowest" | "highest",
  select = orderStatistics(sample),
): number {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`The share of worst outcomes must be above 0 and at most 1; it is ${share}.`);
  }
  const n = sample.length;
  const weight = n * share;
  const place = Math.min(n - 1, Math.floor(weight));
  const [edge] = select([worst === "lowest" ? place : n - 1 - place]);
  let beyond = 0;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    if (worst === "lowest" ? sample[i] < edge : sample[i] > edge) {
      sum += sample[i];
      beyond++;
    }
  }
  return (sum + (weight - beyond) * edge) / weight;
}
