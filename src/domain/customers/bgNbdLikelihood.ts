import { digammaDifference, logRisingFactorial } from "../../math/risingFactorial.js";
import { countsByFrequency, type Histories } from "./histories.js";

const { abs, exp, log, log1p, max } = Math;

/** Log-likelihood of four parameters; its gradient is written into the second argument. */
export type LogLikelihood = (parameters: Float64Array, gradient: Float64Array) => number;

/**
 * Log-likelihood of BG/NBD (k = 0) and MBG/NBD (k = 1), with its gradient.
 *
 *   L = (r)ₓ αʳ · (b)ₓ₊ₖ/(a + b)ₓ₊ₖ · [ (α + T)^−(r+x) + δ·a/(b + x + k − 1)·(α + tₓ)^−(r+x) ],   δ = 1 if x + k > 0
 *
 * (z)ₙ is the rising factorial: the gamma and beta functions of the papers appear as ratios only, and as such
 * they keep their digits for any size of the parameters. In the brackets the first term is the customer who
 * is still there, the second the one who left after the last purchase; q below is the second's share.
 *
 * @param k 0 for BG/NBD, 1 for MBG/NBD
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2):275; Wagner & Hoppe (2008), Marketing Science 27(3):514
 */
export function bgNbdLikelihood(histories: Histories, k: 0 | 1): LogLikelihood {
  const { frequency, recency, age, customers } = histories;
  const counts = countsByFrequency(histories);
  return ([r, alpha, a, b], gradient) => {
    let sum = 0;
    let byR = 0;
    let byAlpha = 0;
    let byA = 0;
    let byB = 0;
    for (const [x, count] of counts) {
      const rises =
        logRisingFactorial(r, x) + logRisingFactorial(b, x + k) - logRisingFactorial(a + b, x + k);
      const ofBoth = digammaDifference(a + b, x + k);
      sum += count * (rises + r * log(alpha));
      byR += count * (digammaDifference(r, x) + log(alpha));
      byAlpha += (count * r) / alpha;
      byA -= count * ofBoth;
      byB += count * (digammaDifference(b, x + k) - ofBoth);
    }
    for (let i = 0; i < frequency.length; i++) {
      const x = frequency[i];
      const count = customers[i];
      const here = alpha + age[i];
      const logHere = log(here);
      sum -= count * (r + x) * logHere;
      byR -= count * logHere;
      byAlpha -= (count * (r + x)) / here;
      if (x + k === 0) continue;
      const last = alpha + recency[i];
      const logRatio = log(here / last);
      const odds = log(a / (b + x + k - 1)) + (r + x) * logRatio;
      const small = exp(-abs(odds));
      const q = odds > 0 ? 1 / (1 + small) : small / (1 + small);
      sum += count * (max(odds, 0) + log1p(small));
      byR += count * q * logRatio;
      byAlpha += count * q * (r + x) * (1 / here - 1 / last);
      byA += (count * q) / a;
      byB -= (count * q) / (b + x + k - 1);
    }
    gradient.set([byR, byAlpha, byA, byB]);
    return sum;
  };
}
