import { InputError, mustBeInsideUnit, mustBeWhole, mustHaveValues, mustNotBeNegative } from "../check.js";
import { combinedForecast } from "./combinedForecast.js";
import { dampedHoltWinters, type ForecastMethodName, forecastMethods } from "./forecastMethods.js";
import { isIntermittent } from "./isIntermittent.js";
import { isSeasonal } from "./isSeasonal.js";
import { mapSteps, type StepForecast } from "./stepForecast.js";

export interface ForecastStep {
  step: number;
  forecast: number;
  /** Bounds of the interval; null where the history is too short to know any spread. */
  low: number | null;
  high: number | null;
}

const longestHorizon = 10_000;

/**
 * Forecasts a demand and the interval around it. Method "auto" combines the methods that suit the series,
 * weighted by how little they err on a held-out part (see combinedForecast):
 *
 *   ŷ = Σ wᵢŷᵢ  over  SBA, TSB and SES of an intermittent series,
 *   ŷ = Σ wᵢŷᵢ  over  Theta, SES, Holt and damped trend of any other,
 *
 * and damped Holt-Winters where there are two seasons of history (of an intermittent series, where it is seasonal
 * as well). Theta, SES, Holt and damped trend work on the series without its season where one is found.
 * A history without negative values is never forecast below 0.
 *
 * @param history      one value per period, the latest last
 * @param horizon      periods ahead, whole, 1 or more
 * @param seasonLength periods of a season, for example 12 for months; 1 is no season
 * @param confidence   share of the future values that the interval is to hold, for example 0.8
 * @throws {InputError} if an argument is out of its range, the history is too short for the method, or has a negative value that the method cannot take
 * @see Bates & Granger (1969), Oper. Res. Quarterly 20:451; Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., ch. 8 and 13; the method's own file
 */
export function demandForecast(
  history: readonly number[],
  horizon: number,
  seasonLength = 1,
  confidence = 0.8,
  method: ForecastMethodName | "auto" = "auto",
): ForecastStep[] {
  mustHaveValues("history", history.length, 1);
  mustBeWhole("horizon", horizon, 1);
  if (horizon > longestHorizon) throw new InputError("horizon", `must be at most ${longestHorizon}`, horizon);
  mustBeWhole("season_length", seasonLength, 1);
  mustBeInsideUnit("confidence", confidence);
  const forecast =
    method === "auto"
      ? autoForecast(history, horizon, seasonLength, confidence)
      : namedForecast(method, history, horizon, seasonLength, confidence);
  const least = history.some((value) => value < 0) ? -Infinity : 0;
  const { mean, low, high } = mapSteps(forecast, (value) => Math.max(least, value));
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  return mean.map((value, step) => {
    return { step: step + 1, forecast: value, low: known(low[step]), high: known(high[step]) };
  });
}

function namedForecast(
  method: ForecastMethodName,
  history: readonly number[],
  horizon: number,
  seasonLength: number,
  confidence: number,
): StepForecast {
  const { forecast, least } = forecastMethods[method];
  if (method === "holt-winters") mustBeWhole("season_length", seasonLength, 2);
  mustHaveValues("history", history.length, least(seasonLength));
  if (method === "croston" || method === "sba" || method === "tsb") {
    history.forEach((value, index) => {
      mustNotBeNegative("history", value, index);
    });
  }
  return forecast(history, horizon, seasonLength, confidence);
}

function autoForecast(
  history: readonly number[],
  horizon: number,
  seasonLength: number,
  confidence: number,
): StepForecast {
  const hasGaps = isIntermittent(history) && history.every((value) => value >= 0);
  const names = hasGaps ? (["sba", "tsb", "ses"] as const) : (["theta", "ses", "holt", "damped"] as const);
  const pool = names.map((name) => forecastMethods[name]);
  const maySeason = seasonLength > 1 && (!hasGaps || isSeasonal(history, seasonLength));
  if (maySeason) pool.push(dampedHoltWinters);
  const able = pool.filter(({ least }) => history.length >= least(seasonLength));
  if (able.length === 0) able.push(forecastMethods.naive);
  const least = Math.max(...able.map((method) => method.least(seasonLength)));
  const methods = able.map(({ forecast }) => forecast);
  return combinedForecast(methods, least, history, horizon, seasonLength, confidence);
}
