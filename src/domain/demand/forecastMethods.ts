import { crostonForecast } from "./crostonForecast.js";
import { exponentialSmoothing, type SmoothingShape } from "./exponentialSmoothing.js";
import { naiveForecast } from "./naiveForecast.js";
import { seasonallyAdjusted } from "./seasonallyAdjusted.js";
import { type ForecastMethod, normalSteps } from "./stepForecast.js";
import { thetaForecast } from "./thetaForecast.js";

export interface NamedMethod {
  readonly forecast: ForecastMethod;
  /** Values of history that it needs: more than it has unknowns, and two seasons to know one. */
  readonly least: (seasonLength: number) => number;
}

export type ForecastMethodName =
  | "naive"
  | "seasonal-naive"
  | "ses"
  | "holt"
  | "damped"
  | "holt-winters"
  | "theta"
  | "croston"
  | "sba"
  | "tsb";

/** The forecasting methods by name. */
export const forecastMethods: Readonly<Record<ForecastMethodName, NamedMethod>> = {
  naive: {
    forecast: (history, horizon, _, confidence) =>
      normalSteps(naiveForecast(history, horizon, 1), confidence),
    least: () => 1,
  },
  "seasonal-naive": {
    forecast: (history, horizon, seasonLength, confidence) =>
      normalSteps(naiveForecast(history, horizon, seasonLength), confidence),
    least: (seasonLength) => seasonLength,
  },
  ses: smoothing("none", 3),
  holt: smoothing("linear", 5),
  damped: smoothing("damped", 6),
  "holt-winters": holtWinters("linear"),
  theta: { forecast: seasonallyAdjusted(thetaForecast), least: () => 3 },
  croston: croston("croston"),
  sba: croston("sba"),
  tsb: croston("tsb"),
};

/** Holt-Winters' method with a damped trend, the safer one where nobody looks at the series. */
export const dampedHoltWinters = holtWinters("damped");

function smoothing(trend: SmoothingShape["trend"], least: number): NamedMethod {
  const forecast = seasonallyAdjusted((history, horizon) =>
    exponentialSmoothing(history, horizon, 1, { trend, season: "none" }),
  );
  return { forecast, least: () => least };
}

/**
 * Level, trend and season; the season is additive or, among values above 0, multiplicative: whichever has
 * the smaller squared errors one step ahead.
 */
function holtWinters(trend: SmoothingShape["trend"]): NamedMethod {
  const forecast: ForecastMethod = (history, horizon, seasonLength, confidence) => {
    const smoothed = (season: SmoothingShape["season"]) =>
      exponentialSmoothing(history, horizon, seasonLength, { trend, season });
    const additive = smoothed("additive");
    const multiplicative = history.every((value) => value > 0) ? smoothed("multiplicative") : additive;
    return normalSteps(multiplicative.squares < additive.squares ? multiplicative : additive, confidence);
  };
  return { forecast, least: (seasonLength) => Math.max(2 * seasonLength, 7) };
}

function croston(name: "croston" | "sba" | "tsb"): NamedMethod {
  return {
    forecast: (history, horizon, _, confidence) => crostonForecast(name, history, horizon, confidence),
    least: () => 1,
  };
}
