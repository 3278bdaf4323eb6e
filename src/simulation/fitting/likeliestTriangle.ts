import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { nelderMead } from "../../math/nelderMead.js";

export interface Triangle {
  readonly lowest: number;
  readonly likeliest: number;
  readonly highest: number;
}

/**
 * The triangular distribution that makes the data likeliest. For given ends the likeliest peak is one of the
 * data, so that only the ends are searched for.
 *
 * @param sorted ascending, not all the same
 * @see van Dorp & Kotz (2002), A novel extension of the triangular distribution and its parameter estimation
 */
export function likeliestTriangle(sorted: Float64Array): Triangle {
  const from = sorted[0];
  const to = sorted[sorted.length - 1];
  const width = to - from;
  const endsOf = ([below, above]: Float64Array) =>
    [from - width * exp(below), to + width * exp(above)] as const;
  const unlikeliness = (parameters: Float64Array) => -bestPeak(sorted, ...endsOf(parameters)).logLikelihood;
  const { point } = nelderMead(unlikeliness, [log(0.1), log(0.1)], [0.5, 0.5], 1e-13);
  const [lowest, highest] = endsOf(point);
  return { lowest, likeliest: bestPeak(sorted, lowest, highest).peak, highest };
}

/** With the peak at the r-th of the data, those before it lie on the rise and those behind it on the fall. */
function bestPeak(sorted: Float64Array, low: number, high: number) {
  const n = sorted.length;
  let falling = 0;
  for (let i = 0; i < n; i++) falling += log(high - sorted[i]);
  let rising = 0;
  let best = -Infinity;
  let peak = sorted[0];
  for (let r = 0; r < n; r++) {
    falling -= log(high - sorted[r]);
    const value = rising - r * log(sorted[r] - low) + falling - (n - 1 - r) * log(high - sorted[r]);
    if (value > best) {
      best = value;
      peak = sorted[r];
    }
    rising += log(sorted[r] - low);
  }
  return { peak, logLikelihood: best - n * log((high - low) / 2) };
}
