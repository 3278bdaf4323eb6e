import { legendrePlaces, legendreWeights } from "../../math/gaussLegendre.js";
import { digammaDifference, logRisingFactorial } from "../../math/risingFactorial.js";
import type { LogLikelihood } from "./bgNbdLikelihood.js";
import { type Histories, levelsOf } from "./histories.js";

const { exp, log, log1p, min } = Math;

/**
 * A customer's ways to have left since the last purchase, weighed against a purchase at t_x and none since:
 * integrals over the time of leaving u, and what the gradient needs of them.
 */
export interface Leaving {
  /** W, ∫ s·w(u)/(β + u) du from tₓ to T, with w(u) = ((α + tₓ)/(α + u))^R·((β + tₓ)/(β + u))^s. */
  left: number;
  /** Integrals of the same with the factors ln((α+u)/(α+tₓ)), ln((β+u)/(β+tₓ)), 1/(α+u), 1/(β+u). */
  leftLogAlpha: number;
  leftLogBeta: number;
  leftByAlpha: number;
  leftByBeta: number;
}

/** Beyond e^-46 of its start an exponentially falling weight adds nothing to 16 digits. */
const faded = 46;
const longestPanel = 4;
const steepestPanel = 16;

/**
 * The integrals of `Leaving`. With y = ln((m + u)/(m + tₓ)), m the smaller of α and β, the weight falls
 * exponentially in y and has no singularity within π of the real line, so that few panels of a 16-point rule
 * reach all digits, where the hypergeometric functions of the papers cancel, overflow or hardly converge.
 *
 * @param rate R = r + x
 */
export function integrateLeaving(
  [, alpha, s, beta]: Float64Array,
  rate: number,
  recency: number,
  age: number,
  into: Leaving,
): void {
  into.left = into.leftLogAlpha = into.leftLogBeta = into.leftByAlpha = into.leftByBeta = 0;
  const nearer = min(alpha, beta);
  const start = nearer + recency;
  const lastAlpha = alpha + recency;
  const lastBeta = beta + recency;
  const end = log1p((age - recency) / start);
  for (let from = 0, weightGone = 0; from < end && weightGone < faded; ) {
    const steepness = (y: number) => {
      const shifted = start * exp(y);
      return shifted * (rate / (shifted + alpha - nearer) + s / (shifted + beta - nearer));
    };
    let length = min(longestPanel, end - from);
    const steepest = steepness(from + length); // it only grows with y
    if (steepest * length > steepestPanel) length = steepestPanel / steepest;
    for (let node = 0; node < legendrePlaces.length; node++) {
      const y = from + length * legendrePlaces[node];
      const shifted = start * exp(y);
      const atAlpha = shifted + (alpha - nearer);
      const atBeta = shifted + (beta - nearer);
      const logAlpha = nearer === alpha ? y : log(atAlpha / lastAlpha);
      const logBeta = nearer === beta ? y : log(atBeta / lastBeta);
      const weight = exp(-rate * logAlpha - s * logBeta);
      const part = legendreWeights[node] * length * ((s * shifted) / atBeta) * weight;
      into.left += part;
      into.leftLogAlpha += part * logAlpha;
      into.leftLogBeta += part * logBeta;
      into.leftByAlpha += part / atAlpha;
      into.leftByBeta += part / atBeta;
    }
    from += length;
    const reached = start * exp(from) - nearer;
    weightGone = rate * log((alpha + reached) / lastAlpha) + s * log((beta + reached) / lastBeta);
  }
}

/** ln of the weight w(T) of a customer who has not left. */
export function logStaying(
  [, alpha, s, beta]: Float64Array,
  rate: number,
  recency: number,
  age: number,
): number {
  const since = age - recency;
  return -rate * log1p(since / (alpha + recency)) - s * log1p(since / (beta + recency));
}

export function newLeaving(): Leaving {
  return { left: 0, leftLogAlpha: 0, leftLogBeta: 0, leftByAlpha: 0, leftByBeta: 0 };
}

/**
 * Log-likelihood of Pareto/NBD, with its gradient.
 *
 *   L = (r)ₓ αʳ βˢ · [ (α + T)^−(r+x)·(β + T)^−s + s ∫ (α + u)^−(r+x)·(β + u)^−(s+1) du ],   u from tₓ to T
 *
 * @see Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions, brucehardie.com/notes/009
 */
export function paretoNbdLikelihood(histories: Histories): LogLikelihood {
  const { frequency, recency, age, customers } = histories;
  const counts = levelsOf(frequency, customers);
  const leaving = newLeaving();
  return (parameters, gradient) => {
    const [r, alpha, s, beta] = parameters;
    let sum = 0;
    let byR = 0;
    let byAlpha = 0;
    let byS = 0;
    let byBeta = 0;
    for (let j = 0; j < counts.values.length; j++) {
      const x = counts.values[j];
      const count = counts.customers[j];
      sum += count * (logRisingFactorial(r, x) + r * log(alpha) + s * log(beta));
      byR += count * (digammaDifference(r, x) + log(alpha));
      byAlpha += (count * r) / alpha;
      byS += count * log(beta);
      byBeta += (count * s) / beta;
    }
    for (let i = 0; i < frequency.length; i++) {
      const rate = r + frequency[i];
      const count = customers[i];
      const logAlpha = log(alpha + recency[i]);
      const logBeta = log(beta + recency[i]);
      const stayed = exp(logStaying(parameters, rate, recency[i], age[i]));
      integrateLeaving(parameters, rate, recency[i], age[i], leaving);
      const all = stayed + leaving.left;
      const stayedLogAlpha = stayed * (log(alpha + age[i]) - logAlpha);
      const stayedLogBeta = stayed * (log(beta + age[i]) - logBeta);
      sum += count * (log(all) - rate * logAlpha - s * logBeta);
      byR -= count * (logAlpha + (stayedLogAlpha + leaving.leftLogAlpha) / all);
      byAlpha -= (count * rate * (stayed / (alpha + age[i]) + leaving.leftByAlpha)) / all;
      byS += count * ((leaving.left / s - stayedLogBeta - leaving.leftLogBeta) / all - logBeta);
      byBeta -= (count * ((s * stayed) / (beta + age[i]) + (s + 1) * leaving.leftByBeta)) / all;
    }
    gradient.set([byR, byAlpha, byS, byBeta]);
    return sum;
  };
}
