import { powerOfTwo } from "./powersOfTwo.js";

const overflow = 709.782712893384;
const underflow = -745.1332191019411;
const ln2High = 6.9314718036912381649e-1; // the last 32 bits are 0, so that k·ln2High is exact
const ln2Low = 1.90821492927058770002e-10;
const inverseLn2 = 1.442695040888963387;
const p1 = 1.66666666666666019037e-1;
const p2 = -2.77777777770155933842e-3;
const p3 = 6.61375632143793436117e-5;
const p4 = -1.6533902205465251539e-6;
const p5 = 4.13813679705723846039e-8;

/**
 * e^x, less than 1 ulp from the true value, with the same bits on every machine: it uses + − × ÷ only,
 * where `Math.exp` differs between engines.
 *
 * x = k·ln 2 + r with |r| ≤ ln 2 / 2; e^r by a rational function of r; the result is 2^k·e^r.
 *
 * @see Sun Microsystems, fdlibm 5.3, e_exp.c
 */
export function exp(x: number): number {
  if (!(x <= overflow)) return x > overflow ? Infinity : Number.NaN;
  if (x < underflow) return 0;
  const k = (inverseLn2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const square = r * r;
  const c = r - square * (p1 + square * (p2 + square * (p3 + square * (p4 + square * p5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k > 1023) return y * 2 * powerOfTwo(1023);
  if (k >= -1021) return y * powerOfTwo(k);
  return y * powerOfTwo(k + 1000) * powerOfTwo(-1000); // two steps: only the last one rounds
}
