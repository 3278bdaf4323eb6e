/**
 * Conditional value at risk: the mean of the worst outcomes.
 *
 * @param sorted outcomes in ascending order, at least one
 * @param share  which share of all trials counts as the worst, above 0 to 1; 0.05 for CVaR95. The last
 *               trial in it counts by the part that falls within the share.
 * @param worst  "lowest" for profits, "highest" for losses
 * @throws {RangeError} if the share is not above 0 and at most 1
 * @see Rockafellar & Uryasev (2002), Conditional value-at-risk for general loss distributions, eq. 25
 */
export function conditionalValueAtRisk(
  sorted: Float64Array,
  share: number,
  worst: "lowest" | "highest",
): number {
  if (!(share > 0 && share <= 1)) {
    throw new RangeError(`The share of worst outcomes must be above 0 and at most 1; it is ${share}.`);
  }
  const n = sorted.length;
  const weight = n * share;
  const whole = Math.floor(weight);
  const at = (i: number) => sorted[worst === "lowest" ? i : n - 1 - i];
  let sum = 0;
  for (let i = 0; i < whole; i++) sum += at(i);
  if (whole < n) sum += (weight - whole) * at(whole);
  return sum / weight;
}
