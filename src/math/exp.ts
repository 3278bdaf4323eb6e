import { powerOfTwo } from "./powersOfTwo.js";

/**
 * e^x, less than 1 ulp from the true value, with the same bits on every machine: it uses + − × ÷ only,
 * where `Math.exp` differs between engines.
 *
 * x = k·ln 2 + r with |r| ≤ ln 2 / 2; e^r by a rational function of r; the result is 2^k·e^r.
 *
 * The constants stand inside: a bundler makes variables of those of a module, and the engine then looks
 * each up in every call, which took half the time.
 *
 * @see Sun Microsystems, fdlibm 5.3, e_exp.c
 */
export function exp(x: number): number {
  const inverseLn2 = Math.LOG2E;
  const ln2High = 0.6931471803691238; // the last 32 bits are 0, so that k·ln2High is exact
  const ln2Low = 1.9082149292705877e-10;
  const p1 = 0.16666666666666602;
  const p2 = -0.0027777777777015593;
  const p3 = 6.613756321437934e-5;
  const p4 = -1.6533902205465252e-6;
  const p5 = 4.1381367970572385e-8;
  const toWhole = 6755399441055744; // 1.5·2⁵²: a number added to it is rounded to a whole one

  const k = inverseLn2 * x + toWhole - toWhole;
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const square = r * r;
  const c = r - square * (p1 + square * (p2 + square * (p3 + square * (p4 + square * p5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return x > -708 && x < 709 ? y * powerOfTwo(k) : atTheEnds(x, y, k);
}

/** y·2^k where that may be subnormal, infinite or no number. */
function atTheEnds(x: number, y: number, k: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const half = Math.floor(k / 2);
  return y * powerOfTwo(half) * powerOfTwo(k - half); // two steps: only the last one rounds
}
