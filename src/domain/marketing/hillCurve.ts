import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { log1p } from "../../math/log1p.js";
import { power } from "../../math/power.js";

/** A response curve V·x^s/(K^s + x^s). */
export interface HillCurve {
  /** V, the response that no spend exceeds, above 0. */
  readonly maxResponse: number;
  /** K, the spend at half of it, above 0. */
  readonly halfSaturation: number;
  /** s, above 0; above 1 the curve is S-shaped: flat, steep, flat. */
  readonly shape: number;
}

/** The response to a spend of 0 or more, Infinity included. */
export function hillResponse({ maxResponse, halfSaturation, shape }: HillCurve, spend: number): number {
  const ratio = halfSaturation / spend;
  return maxResponse / (1 + (shape === 1 ? ratio : power(ratio, shape)));
}

/**
 * Response gained by the next unit of money:  f′(x) = V·s·h·(1 − h)/x  with the share h = f(x)/V. At no
 * spend it is infinite for a shape below 1 and 0 for one above 1.
 */
export function hillSlope({ maxResponse, halfSaturation, shape }: HillCurve, spend: number): number {
  if (spend === 0) {
    if (shape === 1) return maxResponse / halfSaturation;
    return shape < 1 ? Infinity : 0;
  }
  const odds = power(spend / halfSaturation, shape);
  return ((maxResponse * shape) / (1 + 1 / odds) / (1 + odds)) * (1 / spend);
}

/** Percent by which the slope changes where the spend rises by 1%:  x·f″(x)/f′(x) = s − 1 − 2·s·h  for x > 0. */
export function hillElasticity({ halfSaturation, shape }: HillCurve, spend: number): number {
  return shape - 1 - (2 * shape) / (1 + power(halfSaturation / spend, shape));
}

/** The spend at which the curve turns from convex to concave; 0 where it is concave throughout. */
export function inflection({ halfSaturation, shape }: HillCurve): number {
  return shape <= 1 ? 0 : halfSaturation * power((shape - 1) / (shape + 1), 1 / shape);
}

/**
 * The spend beyond the inflection at which the next unit of money gains `slope`: the larger root of
 * f′(x) = slope. With w = s·log(x/K) it is that of  log(V·s/K) + (1 − 1/s)·w − 2·log(1 + e^w) = log(slope),
 * concave in w; Newton's method, begun on the line that bounds it from above, comes down to the root.
 *
 * @param slope above 0 and below the slope at the inflection
 */
export function spendAtSlope({ maxResponse, halfSaturation, shape }: HillCurve, slope: number): number {
  if (shape === 1) {
    return Math.sqrt(maxResponse / slope) * Math.sqrt(halfSaturation) - halfSaturation;
  }
  const excess = log(maxResponse) + log(shape / halfSaturation) - log(slope);
  let w = excess / (1 + 1 / shape);
  for (let count = 0; count < 60; count++) {
    const tail = exp(-Math.abs(w));
    const value = excess + (1 - 1 / shape) * w - 2 * (Math.max(w, 0) + log1p(tail));
    const derivative = 1 - 1 / shape - 2 / (1 + (w > 0 ? tail : 1 / tail));
    const next = w - value / derivative;
    if (!(next < w - 1e-14 * Math.abs(w))) break;
    w = next;
  }
  return halfSaturation * exp(w / shape);
}
