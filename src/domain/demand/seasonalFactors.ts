import { mean } from "../../math/mean.js";

export type SeasonKind = "additive" | "multiplicative";

/**
 * Classical decomposition: the season's factors from the ratios (or differences) of the series to its
 * centered moving average over one season, averaged per position in the season and scaled to a mean of 1
 * (or 0).
 *
 * @param series       two seasons or more; for a multiplicative season values above 0
 * @param seasonLength values per season, 2 or more
 * @returns a factor per position in the season, the first value's first
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 3.4
 */
export function seasonalFactors(series: readonly number[], seasonLength: number, kind: SeasonKind): number[] {
  const sums = new Array<number>(seasonLength).fill(0);
  const counts = new Array<number>(seasonLength).fill(0);
  centeredMovingAverage(series, seasonLength).forEach((average, k) => {
    const t = k + Math.floor(seasonLength / 2);
    sums[t % seasonLength] += kind === "additive" ? series[t] - average : series[t] / average;
    counts[t % seasonLength]++;
  });
  const means = sums.map((sum, position) => sum / counts[position]);
  const center = mean(means);
  return means.map((value) => (kind === "additive" ? value - center : value / center));
}

/** The series without its season; the factors begin with its first value. */
export function deseasonalized(
  series: readonly number[],
  factors: readonly number[],
  kind: SeasonKind,
): number[] {
  return series.map((value, t) => {
    const factor = factors[t % factors.length];
    return kind === "additive" ? value - factor : value / factor;
  });
}

/** The mean of the season around each value that has half a season on both sides; an even season's ends count half. */
function centeredMovingAverage(series: readonly number[], seasonLength: number): number[] {
  const half = Math.floor(seasonLength / 2);
  const endWeight = seasonLength % 2 === 0 ? 0.5 : 1;
  const averages: number[] = [];
  for (let t = half; t + half < series.length; t++) {
    let sum = endWeight * (series[t - half] + series[t + half]);
    for (let k = t - half + 1; k < t + half; k++) sum += series[k];
    averages.push(sum / seasonLength);
  }
  return averages;
}
