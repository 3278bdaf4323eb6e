import { betaMean } from "../../math/betaMean.js";
import { chancesBefore } from "./purchaseModel.js";

const { abs, exp, expm1, log, log1p } = Math;

/** What a fitted model expects of a customer with x repeat purchases, the last at recency, at this age. */
export interface Future {
  /** Probability that the customer has not left. */
  alive(x: number, recency: number, age: number): number;
  /** Expected purchases in the time t ahead of a customer who has not left. */
  purchases(x: number, age: number, t: number): number;
}

/** −(e^(hL) − 1)/h, which is −L at h = 0: the integral of e^(hl) over l from L to 0. */
export function exponentialIntegral(h: number, L: number): number {
  return h === 0 ? -L : -expm1(h * L) / h;
}

/**
 * The future of customers by BG/NBD (k = 0) and MBG/NBD (k = 1).
 *
 *   P(alive) = 1 / (1 + δ·a/(b + x + k − 1)·((α + T)/(α + tₓ))^(r+x)),   δ = 1 if x + k > 0
 *   E [Y(t) | alive] = E [(1 − (1 + pt/(α + T))^−(r+x))/p],   p ~ beta (a, b + x + k)
 *
 * With z = t/(α + T + t), c = a + b + x + k − 1 and s = c − r − x the papers' form of the mean, by a
 * hypergeometric function that has poles at a = 1 and c = 0, becomes a form without them:
 *
 *   (1 − (1 − z)^(a−1))/(a − 1)·c − (1 − z)^(a−1)·Σₙ (s)ₙ (a)ₙ₋₁ zⁿ/((c + 1)ₙ₋₁ n!),   n = 1, 2, …
 *
 * Its coefficients belong to x alone, so that customers share them. Where its two parts would cancel or the
 * sum be long, the mean over p is integrated.
 *
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2):275; Wagner & Hoppe (2008), Marketing Science 27(3):514; Abramowitz & Stegun 15.3.3 (Euler's transformation)
 */
export function bgNbdFuture([r, alpha, a, b]: Float64Array, model: "bg/nbd" | "mbg/nbd"): Future {
  const k = chancesBefore(model);
  const s = a + b + k - 1 - r;
  const series = new Map<number, number[]>();
  return {
    alive(x, recency, age) {
      if (x + k === 0) return 1;
      const odds = (a / (b + x + k - 1)) * exp((r + x) * log((alpha + age) / (alpha + recency)));
      return 1 / (1 + odds);
    },
    purchases(x, age, t) {
      const rate = r + x;
      const start = alpha + age;
      const c = a + b + x + k - 1;
      const z = t / (start + t);
      if (s < leastS || a > mostA || c > mostC || z > mostZ) {
        return betaMean(a, b + x + k, (p) => {
          return p === 0 ? (rate * t) / start : -expm1(-rate * log1p((p * t) / start)) / p;
        });
      }
      let terms = series.get(x);
      if (!terms) {
        terms = [s];
        series.set(x, terms);
      }
      const L = -log1p(t / start);
      const integral = exponentialIntegral(a - 1, L);
      const decayed = exp((a - 1) * L);
      return c * integral - decayed * sumOfSeries(terms, s, a, c, z);
    },
  };
}

/** Below, the signs of the terms alternate and they cancel. */
const leastS = -3;
/** Above, the terms grow before they fall: the sum is about (1 − z)^−a in size. */
const mostA = 10;
/** Above, the two parts cancel: by about c/(r + x) in size. */
const mostC = 300;
/** Above, the sum takes hundreds of terms. */
const mostZ = 0.95;

/** Σ terms·zⁿ, n = 1, 2, …; the list of terms grows as far as it is needed. */
function sumOfSeries(terms: number[], s: number, a: number, c: number, z: number): number {
  let sum = 0;
  let power = z;
  for (let n = 1; ; n++) {
    const added = terms[n - 1] * power;
    sum += added;
    if (abs(added) <= 1e-16 * abs(sum) || added === 0) return sum;
    if (n === terms.length) terms.push((terms[n - 1] * (s + n) * (a + n - 1)) / ((c + n) * (n + 1)));
    power *= z;
  }
}
