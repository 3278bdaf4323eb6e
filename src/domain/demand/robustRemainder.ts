import { mean } from "../../math/mean.js";
import { median } from "../../math/median.js";

/** Neighbors that a trend is drawn through at least. */
const leastSpan = 13;
const rounds = 4;

/**
 * What is left of a series after its trend and season, neither of them bent by outliers: the season is the
 * median per period of the season, the trend a local line (loess) whose weights fade with a value's distance
 * from the fit, in turns, as in STL.
 *
 *   r_t = y_t − T_t − S_t,   weight of y_t in the next turn (1 − (r_t / 6·median|r|)²)²
 *
 * @param series       y; with a season, two of them or more
 * @param seasonLength 1 without a season
 * @see Cleveland, Cleveland, McRae & Terpenning (1990), STL: a seasonal-trend decomposition procedure based on loess, J. Official Statistics 6:3
 */
export function robustRemainder(series: readonly number[], seasonLength: number): number[] {
  const span = Math.min(series.length, Math.max(leastSpan, 2 * Math.ceil(0.75 * seasonLength) + 1));
  let trend = runningMedian(series, span);
  for (let round = 0; ; round++) {
    const season = seasonalMedians(series, trend, seasonLength);
    const adjusted = series.map((value, t) => value - season[t % seasonLength]);
    const remainder = adjusted.map((value, t) => value - trend[t]);
    if (round === rounds) return remainder;
    trend = localLines(adjusted, robustnessWeights(remainder), span);
  }
}

function seasonalMedians(
  series: readonly number[],
  trend: readonly number[],
  seasonLength: number,
): number[] {
  if (seasonLength === 1) return [0];
  const groups: number[][] = Array.from({ length: seasonLength }, () => []);
  series.forEach((value, t) => {
    groups[t % seasonLength].push(value - trend[t]);
  });
  const medians = groups.map(median);
  const center = mean(medians);
  return medians.map((value) => value - center);
}

/** Bisquare weights: 1 for a value on the fit, 0 from six times the median distance on. */
function robustnessWeights(remainder: readonly number[]): number[] {
  const distances = remainder.map(Math.abs);
  const limit = 6 * median(distances);
  return distances.map((distance) =>
    distance < limit ? (1 - (distance / limit) ** 2) ** 2 : Number(distance === 0),
  );
}

/** The window is kept in order as it moves along. */
function runningMedian(series: readonly number[], span: number): number[] {
  const window = series.slice(0, span).sort((a, b) => a - b);
  let begin = 0;
  return series.map((_, t) => {
    const [from, to] = neighbors(t, series.length, span);
    if (from > begin) {
      window.splice(placeOf(window, series[begin]), 1);
      window.splice(placeOf(window, series[to - 1]), 0, series[to - 1]);
      begin = from;
    }
    return (window[(span - 1) >> 1] + window[span >> 1]) / 2;
  });
}

/** First place in an ascending list whose value is not below the given one. */
function placeOf(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A weighted straight line through the neighbors of each value, read at the value. */
function localLines(series: readonly number[], weights: readonly number[], span: number): number[] {
  return series.map((_, t) => {
    const [from, to] = neighbors(t, series.length, span);
    const reach = Math.max(t - from, to - 1 - t) + 1;
    let sum = 0;
    let sumX = 0;
    let sumY = 0;
    let sumXX = 0;
    let sumXY = 0;
    for (let k = from; k < to; k++) {
      const x = k - t;
      const part = x < 0 ? -x / reach : x / reach;
      const near = 1 - part * part * part;
      const weight = weights[k] * near * near * near;
      sum += weight;
      sumX += weight * x;
      sumY += weight * series[k];
      sumXX += weight * x * x;
      sumXY += weight * x * series[k];
    }
    if (sum === 0) return median(series.slice(from, to));
    const determinant = sum * sumXX - sumX * sumX;
    if (!(determinant > 1e-9 * sum * sumXX)) return sumY / sum;
    return (sumXX * sumY - sumX * sumXY) / determinant;
  });
}

/** The `span` values nearest to t, as far as the series goes. */
function neighbors(t: number, length: number, span: number): [from: number, to: number] {
  const from = Math.min(Math.max(0, t - Math.floor(span / 2)), length - span);
  return [from, from + span];
}
