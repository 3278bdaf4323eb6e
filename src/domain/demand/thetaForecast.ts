import { exponentialSmoothing } from "./exponentialSmoothing.js";
import { linearTrend } from "./linearTrend.js";
import type { NormalForecast } from "./stepForecast.js";

/**
 * The Theta method: simple exponential smoothing with a drift of half the series' linear trend. It won the
 * M3 competition.
 *
 *   ŷₙ₊ₕ = SESₙ + (b/2)(h − 1 + (1 − (1 − α)ⁿ)/α)
 *
 * @param history without season, 3 values or more
 * @see Assimakopoulos & Nikolopoulos (2000), Int. J. Forecasting 16:521; Hyndman & Billah (2003), 19:287 (this form)
 */
export function thetaForecast(history: readonly number[], horizon: number): NormalForecast {
  const smoothing = { trend: "none", season: "none" } as const;
  const { mean, sd, alpha } = exponentialSmoothing(history, horizon, 1, smoothing);
  const drift = linearTrend(history).slope / 2;
  const lag = (1 - (1 - alpha) ** history.length) / alpha;
  return { mean: mean.map((level, step) => level + drift * (step + lag)), sd };
}
