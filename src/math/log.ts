import { highWord } from "./highWord.js";

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/**
 * Natural logarithm, less than 1 ulp from the true value, with the same bits on every machine: it uses
 * + − × ÷ only, where `Math.log` differs between engines.
 *
 * x = 2^k·(1 + f) with √½ < 1 + f < √2; log(1 + f) from the series of (f / (2 + f))².
 *
 * The constants stand inside for speed, as in `exp`.
 *
 * @returns NaN below 0, -Infinity at 0
 * @see Sun Microsystems, fdlibm 5.3, e_log.c
 */
export function log(x: number): number {
  const ln2High = 0.6931471803691238;
  const ln2Low = 1.9082149292705877e-10;
  const l1 = 0.6666666666666735;
  const l2 = 0.3999999999940942;
  const l3 = 0.2857142874366239;
  const l4 = 0.22222198432149784;
  const l5 = 0.1818357216161805;
  const l6 = 0.15313837699209373;
  const l7 = 0.14798198605116586;
  const smallestNormal = 2.2250738585072014e-308;
  const twoTo54 = 18014398509481984;

  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return Infinity;
  let k = -1023;
  if (x < smallestNormal) {
    k -= 54;
    float[0] = x * twoTo54;
  } else {
    float[0] = x;
  }
  const high = words[highWord];
  k += high >>> 20;
  const fraction = high & 0xfffff;
  const carry = (fraction + 0x95f64) & 0x100000; // set where the fraction is above √2
  words[highWord] = fraction | (carry ^ 0x3ff00000);
  k += carry >>> 20;
  const f = float[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const series = w * (l2 + w * (l4 + w * l6)) + z * (l1 + w * (l3 + w * (l5 + w * l7)));
  const halfSquare = 0.5 * f * f;
  // Far from 1 + f = 1 the halved square is kept apart, since it would swallow the last bits of the series.
  if (fraction >= 0x6147a && fraction <= 0x6b851) {
    return k * ln2High - (halfSquare - (s * (halfSquare + series) + k * ln2Low) - f);
  }
  return k * ln2High - (s * (f - series) - k * ln2Low - f);
}
