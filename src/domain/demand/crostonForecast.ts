import { quantile, sortedCopy } from "../../math/quantile.js";
import type { StepForecast } from "./stepForecast.js";

/** Share of a new observation in the smoothed size, interval and probability. */
const alpha = 0.1;

/**
 * Mean demand per period of an item that sells now and then: smoothed size of a sale over smoothed interval
 * between sales (Croston), less its bias (Syntetos and Boylan), or times the smoothed probability of a sale,
 * which sinks with every period without one (Teunter, Syntetos and Babai). The first sale and the first
 * interval are the starting values.
 *
 *   Croston z/x,   SBA (1 − α/2)z/x,   TSB p·z;   z, x, p = old + α(new − old), α = 0.1
 *
 * The interval takes a period's demand as 0, or as one of the sizes seen so far, with the probability at
 * which this has the mean m: probability m/(mean size), at most 1. It always holds the mean.
 *
 * @param history demand per period, 0 or more
 * @returns the same for every period ahead; 0 for a history without demand
 * @see Croston (1972), Oper. Res. Quarterly 23:289; Syntetos & Boylan (2005), Int. J. Forecasting 21:303; Teunter, Syntetos & Babai (2011), Eur. J. Oper. Res. 214:606
 */
export function crostonForecast(
  method: "croston" | "sba" | "tsb",
  history: readonly number[],
  horizon: number,
  confidence: number,
): StepForecast {
  const mean = meanDemand(method, history);
  const sizes = sortedCopy(history.filter((demand) => demand > 0));
  const chance = sizes.length === 0 ? 0 : Math.min(1, (mean * sizes.length) / sizes.reduce((a, b) => a + b));
  const demandAt = (p: number) => (p <= 1 - chance ? 0 : quantile(sizes, 1 - (1 - p) / chance));
  const steps = (value: number) => new Array<number>(horizon).fill(value);
  return {
    mean: steps(mean),
    low: steps(Math.min(mean, demandAt((1 - confidence) / 2))),
    high: steps(Math.max(mean, demandAt((1 + confidence) / 2))),
  };
}

function meanDemand(method: "croston" | "sba" | "tsb", history: readonly number[]): number {
  const first = history.findIndex((demand) => demand > 0);
  if (first < 0) return 0;
  let size = history[first];
  let interval = first + 1;
  let probability = 1 / interval;
  let waited = 1;
  for (const demand of history.slice(first + 1)) {
    probability += alpha * ((demand > 0 ? 1 : 0) - probability);
    if (demand > 0) {
      size += alpha * (demand - size);
      interval += alpha * (waited - interval);
      waited = 0;
    }
    waited++;
  }
  if (method === "tsb") return probability * size;
  return ((method === "sba" ? 1 - alpha / 2 : 1) * size) / interval;
}
