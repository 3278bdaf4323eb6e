import type { NormalForecast } from "./stepForecast.js";

/**
 * The last season repeated; without a season the last value.
 *
 *   ŷₙ₊ₕ = yₙ₊ₕ₋ₘₖ,   σₕ = σ√k,   k = ⌊(h − 1)/m⌋ + 1
 *
 * σ is the root mean square of the differences over a season.
 *
 * @param history      one season or more; with just one the sd is NaN, for there is no difference
 * @param seasonLength m, 1 without a season
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5
 */
export function naiveForecast(
  history: readonly number[],
  horizon: number,
  seasonLength: number,
): NormalForecast {
  const n = history.length;
  let squares = 0;
  for (let t = seasonLength; t < n; t++) squares += (history[t] - history[t - seasonLength]) ** 2;
  const sigma = Math.sqrt(squares / (n - seasonLength));
  const steps = Array.from({ length: horizon }, (_, step) => step);
  return {
    mean: steps.map((step) => history[n - seasonLength + (step % seasonLength)]),
    sd: steps.map((step) => sigma * Math.sqrt(Math.floor(step / seasonLength) + 1)),
  };
}
