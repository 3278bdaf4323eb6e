import { isSeasonal } from "./isSeasonal.js";
import { deseasonalized, seasonalFactors } from "./seasonalFactors.js";
import { type ForecastMethod, mapSteps, type NormalForecast, normalSteps } from "./stepForecast.js";

/**
 * A method for series without season made into one for all: where a season is found, the method forecasts
 * the deseasonalized series and the season is put back, on the interval as well. The season is
 * multiplicative where all values are above 0, else additive.
 *
 * @see Makridakis & Hibon (2000), The M3-Competition, Int. J. Forecasting 16:451 (its benchmarks work so)
 */
export function seasonallyAdjusted(
  forecast: (history: readonly number[], horizon: number) => NormalForecast,
): ForecastMethod {
  return (history, horizon, seasonLength, confidence) => {
    if (!isSeasonal(history, seasonLength)) return normalSteps(forecast(history, horizon), confidence);
    const kind = history.every((value) => value > 0) ? "multiplicative" : "additive";
    const factors = seasonalFactors(history, seasonLength, kind);
    const adjusted = forecast(deseasonalized(history, factors, kind), horizon);
    return mapSteps(normalSteps(adjusted, confidence), (value, step) => {
      const factor = factors[(history.length + step) % seasonLength];
      return kind === "additive" ? value + factor : value * factor;
    });
  };
}
