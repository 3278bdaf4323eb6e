/** Arithmetic mean, free of the rounding of large sums; NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  const first = sum / n;
  // A second pass over the small residuals takes out the rounding of the first.
  let residuals = 0;
  for (let i = 0; i < n; i++) residuals += values[i] - first;
  return first + residuals / n;
}
