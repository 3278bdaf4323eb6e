import { mean } from "../../math/mean.js";
import type { ForecastMethod, StepForecast } from "./stepForecast.js";

/** Places in the held-out part from which the methods are tried. */
const origins = 3;
/** A method that never errs must not get an infinite weight: errors below this share of the series are one. */
const negligible = 1e-6;

/**
 * The weighted mean of several forecasts, each the heavier the less it erred on the part of the history that
 * was held out: Bates and Granger's weights.
 *
 *   ŷ = Σ wᵢŷᵢ,   wᵢ = (1/MSEᵢ)/Σ(1/MSEⱼ)
 *
 * Held out are as many values as are to be forecast, at least a season and 6, at most the last third; every
 * method forecasts it from three places, knowing only what lies before. A history too short for that gives
 * all the same weight. Intervals are combined by the same weights.
 *
 * @param methods each able to forecast from `least` values
 * @param least   values that must remain before the held-out part
 * @see Bates & Granger (1969), Oper. Res. Quarterly 20:451; Tashman (2000), Int. J. Forecasting 16:437 (several origins)
 */
export function combinedForecast(
  methods: readonly ForecastMethod[],
  least: number,
  history: readonly number[],
  horizon: number,
  seasonLength: number,
  confidence: number,
): StepForecast {
  const n = history.length;
  const held = Math.min(Math.max(horizon, seasonLength, 6), Math.floor(n / 3));
  const starts = Array.from({ length: origins }, (_, k) => n - Math.round((held * (k + 1)) / origins));
  const usable = starts.filter((start) => start >= least && start < n);
  const floor = mean(history.map((value) => (negligible * value) ** 2)) || 1;
  const weights = methods.map((method) => {
    let squares = 0;
    let count = 0;
    for (const start of usable) {
      const trial = method(history.slice(0, start), n - start, seasonLength, confidence);
      for (let t = start; t < n; t++) squares += (history[t] - trial.mean[t - start]) ** 2;
      count += n - start;
    }
    return count === 0 ? 1 : 1 / (squares / count + floor);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const forecasts = methods.map((method) => method(history, horizon, seasonLength, confidence));
  const combine = (part: keyof StepForecast) =>
    Array.from({ length: horizon }, (_, step) =>
      forecasts.reduce((sum, forecast, i) => sum + (weights[i] / total) * forecast[part][step], 0),
    );
  return { mean: combine("mean"), low: combine("low"), high: combine("high") };
}
