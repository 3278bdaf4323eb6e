import { digammaDifference, logRisingFactorial } from "../../math/risingFactorial.js";
import { type Histories, levelsOf } from "./histories.js";

const { abs, exp, log, max } = Math;

/** Log-likelihood of four parameters; its gradient is written into the second argument. */
export type LogLikelihood = (parameters: Float64Array, gradient: Float64Array) => number;

/**
 * Log-likelihood of BG/NBD (k = 0) and MBG/NBD (k = 1), with its gradient.
 *
 *   L = (r)ₓ αʳ · (b)ₓ₊ₖ/(a + b)ₓ₊ₖ · [ (α + T)^−(r+x) + δ·a/(b + x + k − 1)·(α + tₓ)^−(r+x) ],   δ = 1 if x + k > 0
 *
 * (z)ₙ is the rising factorial: the gamma and beta functions of the papers appear as ratios only, and as such
 * they keep their digits for any size of the parameters. In the brackets the first term is the customer who
 * is still there, the second the one who left after the last purchase; q below is the second's share. What
 * hangs on one of x, tₓ and T alone is worked out once per different value.
 *
 * @param k 0 for BG/NBD, 1 for MBG/NBD
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2):275; Wagner & Hoppe (2008), Marketing Science 27(3):514
 */
export function bgNbdLikelihood({ frequency, recency, age, customers }: Histories, k: 0 | 1): LogLikelihood {
  const counts = levelsOf(frequency, customers);
  const lasts = levelsOf(recency, customers);
  const ages = levelsOf(age, customers);
  const purchases = new Float64Array(ages.values.length); // by age
  for (let i = 0; i < frequency.length; i++) purchases[ages.of[i]] += customers[i] * frequency[i];
  const chances = counts.values.map((x) => x + k);
  const logOdds = new Float64Array(counts.values.length);
  const perChance = new Float64Array(counts.values.length); // 1/(b + x + k − 1)
  const logHere = new Float64Array(ages.values.length);
  const perHere = new Float64Array(ages.values.length); // 1/(α + T)
  const logLast = new Float64Array(lasts.values.length);
  const perLast = new Float64Array(lasts.values.length); // 1/(α + tₓ)

  return ([r, alpha, a, b], gradient) => {
    let sum = 0;
    let byR = 0;
    let byAlpha = 0;
    let byA = 0; // times a
    let byB = 0;
    for (let j = 0; j < chances.length; j++) {
      const x = counts.values[j];
      const count = counts.customers[j];
      const ofBoth = digammaDifference(a + b, chances[j]);
      const rises =
        logRisingFactorial(r, x) + logRisingFactorial(b, chances[j]) - logRisingFactorial(a + b, chances[j]);
      sum += count * (rises + r * log(alpha));
      byR += count * (digammaDifference(r, x) + log(alpha));
      byAlpha += (count * r) / alpha;
      byA -= a * count * ofBoth;
      byB += count * (digammaDifference(b, chances[j]) - ofBoth);
      perChance[j] = 1 / (b + chances[j] - 1);
      logOdds[j] = log(a * perChance[j]);
    }
    for (let j = 0; j < logHere.length; j++) {
      const here = alpha + ages.values[j];
      const exponent = r * ages.customers[j] + purchases[j];
      logHere[j] = log(here);
      perHere[j] = 1 / here;
      sum -= exponent * logHere[j];
      byR -= ages.customers[j] * logHere[j];
      byAlpha -= exponent * perHere[j];
    }
    for (let j = 0; j < logLast.length; j++) {
      logLast[j] = log(alpha + lasts.values[j]);
      perLast[j] = 1 / (alpha + lasts.values[j]);
    }

    for (let i = 0; i < frequency.length; i++) {
      const x = counts.of[i];
      if (chances[x] === 0) continue;
      const here = ages.of[i];
      const last = lasts.of[i];
      const rate = r + frequency[i];
      const logRatio = logHere[here] - logLast[last];
      const odds = logOdds[x] + rate * logRatio;
      const small = exp(-abs(odds));
      const q = (odds > 0 ? customers[i] : customers[i] * small) / (1 + small); // of all with this history
      sum += customers[i] * (max(odds, 0) + log(1 + small));
      byR += q * logRatio;
      byAlpha += q * rate * (perHere[here] - perLast[last]);
      byA += q;
      byB -= q * perChance[x];
    }
    gradient.set([byR, byAlpha, byA / a, byB]);
    return sum;
  };
}
