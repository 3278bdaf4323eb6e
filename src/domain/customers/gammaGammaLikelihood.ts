import { minimizeInBox } from "../../math/minimizeInBox.js";
import { digammaDifference, logRisingFactorial } from "../../math/risingFactorial.js";

const { exp, log } = Math;

export interface SpendFit {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
  readonly logLikelihood: number;
}

const farthest = Math.log(1e6);

/**
 * The gamma-gamma parameters under which the customers' mean spends are most likely: a search over their
 * logarithms with exact gradients, in units of the mean spend, each within 10⁻⁶ to 10⁶.
 *
 *   ln L = ln (px)_q − ln Γ(q) + px·ln(xz/(γ + xz)) + q·ln(γ/(γ + xz)) − ln z
 *
 * @param frequency x, repeat purchases of each customer, above 0
 * @param meanSpend z, their mean value, above 0
 * @see Fader & Hardie (2013), The gamma-gamma model of monetary value, brucehardie.com/notes/025, eq. 1a
 */
export function maximizeSpendLikelihood(
  frequency: readonly number[],
  meanSpend: readonly number[],
): SpendFit {
  const size = frequency.length;
  const unit = meanSpend.reduce((sum, spend) => sum + spend, 0) / size;
  const spend = Float64Array.from(meanSpend, (each) => each / unit);
  const counts = new Map<number, number>();
  for (const x of frequency) counts.set(x, (counts.get(x) ?? 0) + 1);
  const logSpends = spend.reduce((sum, each) => sum + log(each), 0);

  const objective = (logs: Float64Array, gradient: Float64Array) => {
    const [p, q, gamma] = logs.map(exp);
    const logGammaOfQ = logRisingFactorial(1, q) - log(q);
    let sum = -logSpends;
    let byP = 0;
    let byQ = 0;
    let byGamma = 0;
    for (const [x, count] of counts) {
      sum += count * (logRisingFactorial(p * x, q) - logGammaOfQ);
      byP += count * x * digammaDifference(p * x, q);
      byQ += count * digammaDifference(q, p * x);
    }
    for (let i = 0; i < size; i++) {
      const x = frequency[i];
      const own = x * spend[i];
      const logOwn = log(own / (gamma + own));
      const logOthers = log(gamma / (gamma + own));
      sum += p * x * logOwn + q * logOthers;
      byP += x * logOwn;
      byQ += logOthers;
      byGamma += q / gamma - (p * x + q) / (gamma + own);
    }
    gradient.set([(-p * byP) / size, (-q * byQ) / size, (-gamma * byGamma) / size]);
    return -sum / size;
  };
  const lower = new Float64Array(3).fill(-farthest);
  const upper = new Float64Array(3).fill(farthest);
  const { point, value } = minimizeInBox(objective, [0, 1, 0], lower, upper);
  const [p, q, gamma] = point.map(exp);
  return { p, q, gamma: gamma * unit, logLikelihood: -size * (value + log(unit)) };
}
