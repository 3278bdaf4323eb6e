import { fractionalPowersOfTwo } from "./fractionalPowersOfTwo.js";
import { powerOfTwo } from "./powersOfTwo.js";

/**
 * e^x, at most 0.52 ulp from the true value where that is a normal number and less than 1 ulp below, with
 * the same bits on every machine: it uses + − × ÷ only, where `Math.exp` differs between engines.
 *
 * x = k·ln 2 / 128 + r with |r| ≤ ln 2 / 256; e^x = 2^(k / 128)·e^r: the first factor from a table, the second by
 * a polynomial.
 *
 * The constants stand inside: a bundler makes variables of those of a module, and the engine then looks
 * each up in every call, which took half the time.
 *
 * @see Tang (1989), Table-driven implementation of the exponential function in IEEE floating-point
 *      arithmetic; Arm, Optimized Routines, exp_data.c, for the polynomial
 */
export function exp(x: number): number {
  const stepsPerUnit = 184.6649652337873; // 128 / ln 2
  const stepHigh = 0.005415212348111709; // the last 18 bits are 0, so that k·stepHigh is exact
  const stepLow = 1.2864023111638344e-14;
  const c2 = 0.49999999999996786;
  const c3 = 0.16666666666665886;
  const c4 = 0.0416666808410674;
  const c5 = 0.008333335853059549;
  const toWhole = 6755399441055744; // 1.5·2⁵²: a number added to it is rounded to a whole one

  const k = stepsPerUnit * x + toWhole - toWhole;
  const r = x - k * stepHigh - k * stepLow;
  const square = r * r;
  const steps = k | 0;
  const place = 2 * (steps & 127);
  const tail = fractionalPowersOfTwo[place];
  const power = fractionalPowersOfTwo[place + 1];
  const more = tail + r + square * (c2 + r * c3) + square * square * (c4 + r * c5);
  if (!(x > -600 && x < 600)) return atTheEnds(x, power + power * more, steps >> 7);
  const scale = power * powerOfTwo(steps >> 7);
  return scale + scale * more;
}

/** y·2^k where that may be subnormal, infinite or no number. */
function atTheEnds(x: number, y: number, k: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const half = k >> 1;
  return y * powerOfTwo(half) * powerOfTwo(k - half); // two steps: only the last one rounds
}
