import { mean } from "../../math/mean.js";

/**
 * The straight line through a series by least squares, its time counted 0, 1, 2, …
 *
 * @param series one value or more; the slope through a single value is 0
 */
export function linearTrend(series: readonly number[]): { intercept: number; slope: number } {
  const middle = (series.length - 1) / 2;
  const center = mean(series);
  let covariance = 0;
  let variance = 0;
  series.forEach((value, t) => {
    covariance += (t - middle) * (value - center);
    variance += (t - middle) ** 2;
  });
  const slope = variance === 0 ? 0 : covariance / variance;
  return { intercept: center - slope * middle, slope };
}
