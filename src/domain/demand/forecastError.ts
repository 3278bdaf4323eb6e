import { mean } from "../../math/mean.js";
import { mustBeAsLong, mustBeWhole, mustHaveValues } from "../check.js";

export interface ForecastError {
  mae: number;
  rmse: number;
  /** Null where an actual value is 0. */
  mape: number | null;
  smape: number;
  /** Null without history, or where the history repeats itself exactly. */
  mase: number | null;
  bias: number;
}

/**
 * How far forecasts were off, by the usual measures; e = f − a.
 *
 *   MAE = mean|e|,  RMSE = √mean(e²),  MAPE = mean|e/a|,  sMAPE = mean(2|e|/(|a| + |f|)),  bias = mean(e)
 *   MASE = MAE / mean|y_t − y_{t−m}|  over the history y
 *
 * A pair of zeros adds 0 to sMAPE. A history of no more than m values is scaled by its steps, m = 1.
 *
 * @param actual       a, what came
 * @param forecast     f, as many
 * @param history      y, the values before the actual ones, 2 or more; absent: no MASE
 * @param seasonLength m, periods of a season, 1 without one
 * @returns mae, rmse and bias in the unit of the values, mape and smape as fractions (smape up to 2)
 * @throws {InputError} if actual and forecast differ in length or the history has a single value
 * @see Hyndman & Koehler (2006), Another look at measures of forecast accuracy, Int. J. Forecasting 22:679
 */
export function forecastError(
  actual: readonly number[],
  forecast: readonly number[],
  history?: readonly number[],
  seasonLength = 1,
): ForecastError {
  mustBeAsLong("forecast", forecast.length, "actual", actual.length);
  mustBeWhole("season_length", seasonLength, 1);
  const errors = forecast.map((value, t) => value - actual[t]);
  const mae = mean(errors.map(Math.abs));
  const relative = errors.map((error, t) => Math.abs(error / actual[t]));
  const symmetric = errors.map((error, t) =>
    error === 0 ? 0 : (2 * Math.abs(error)) / (Math.abs(actual[t]) + Math.abs(forecast[t])),
  );
  const scale = history === undefined ? 0 : naiveError(history, seasonLength);
  return {
    mae,
    rmse: Math.sqrt(mean(errors.map((error) => error * error))),
    mape: actual.includes(0) ? null : mean(relative),
    smape: mean(symmetric),
    mase: scale === 0 ? null : mae / scale,
    bias: mean(errors),
  };
}

/** Mean absolute change over a season. */
function naiveError(history: readonly number[], seasonLength: number): number {
  mustHaveValues("history", history.length, 2);
  const lag = history.length > seasonLength ? seasonLength : 1;
  return mean(history.slice(lag).map((value, t) => Math.abs(value - history[t])));
}
