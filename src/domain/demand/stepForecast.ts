import { normalQuantile } from "../../math/normalQuantile.js";

/** What a method expects and the interval around it: an entry per step ahead. */
export interface StepForecast {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Mean and standard deviation of the forecast error, per step ahead. */
export interface NormalForecast {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
}

/**
 * A forecasting method.
 *
 * @param history      one value per period
 * @param horizon      steps ahead
 * @param seasonLength periods; 1 is no season
 * @param confidence   share of the future values that the interval is to hold
 */
export type ForecastMethod = (
  history: readonly number[],
  horizon: number,
  seasonLength: number,
  confidence: number,
) => StepForecast;

/** The interval of normal errors. */
export function normalSteps({ mean, sd }: NormalForecast, confidence: number): StepForecast {
  const z = normalQuantile((1 + confidence) / 2);
  return {
    mean,
    low: mean.map((value, step) => value - z * sd[step]),
    high: mean.map((value, step) => value + z * sd[step]),
  };
}

/** Changes every figure of a forecast, knowing its step (from 0). */
export function mapSteps(
  { mean, low, high }: StepForecast,
  change: (value: number, step: number) => number,
): StepForecast {
  return { mean: mean.map(change), low: low.map(change), high: high.map(change) };
}
