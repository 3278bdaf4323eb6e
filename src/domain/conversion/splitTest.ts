import { normalCdf } from "../../math/normalCdf.js";
import { binomialTerm } from "../../math/saddlePoint.js";
import { InputError, mustBeInsideUnit, mustBeWhole } from "../check.js";
import { conversionRate } from "./conversionRate.js";

export interface SplitTest {
  rateA: number;
  rateB: number;
  /** rateB / rateA − 1; null where nobody ordered in A. */
  uplift: number | null;
  /** Bounds of the interval of rateB − rateA. */
  differenceLow: number;
  differenceHigh: number;
  pValue: number;
  pBBeatsA: number;
  /** Mean of what is lost by choosing B, 0 where B is better; a rate. */
  expectedLoss: number;
  /** Probability of group sizes so far from equal or farther; below 0.001 the split itself is broken. */
  sampleRatioP: number;
}

/**
 * Compares two conversion rates: interval of the difference, test, and what is believed of them afterwards.
 *
 *   difference: d − √((p_B − l_B)² + (u_A − p_A)²) to d + √((u_B − p_B)² + (p_A − l_A)²), d = p_B − p_A
 *   p-value = 2Φ(−|d|/√(p(1 − p)(1/n_A + 1/n_B))),   p = (x_A + x_B)/(n_A + n_B)
 *   P(B beats A) = P(P_B > P_A),   expected loss = E[(P_A − P_B)⁺],   P ~ Beta(x + 1, n − x + 1)
 *   sample ratio: p-value = 2Φ(−|n_A − n_B|/√(n_A + n_B))
 *
 * with Wilson's bounds l and u. The p-value is without continuity correction, two-sided, and 1 where nobody
 * or everybody ordered in both groups. The priors of the rates are uniform.
 *
 * @param visitorsA   n_A, people who saw A, whole, 1 to 10¹⁰
 * @param ordersA     x_A, those who ordered, whole, 0 to n_A
 * @param visitorsB   n_B
 * @param ordersB     x_B
 * @param confidence  of the interval, above 0 and below 1
 * @throws {InputError} if a count is not whole, a group has no visitors or more orders than visitors
 * @see Newcombe (1998), Statistics in Medicine 17:873, method 10; Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 3rd ed., ch. 3; Miller (2015), Formulas for Bayesian A/B testing; Stucchio (2015), Bayesian A/B testing at VWO
 */
export function splitTest(
  visitorsA: number,
  ordersA: number,
  visitorsB: number,
  ordersB: number,
  confidence = 0.95,
): SplitTest {
  mustBeInsideUnit("confidence", confidence);
  const [rateA, lowA, highA] = wilson("a", visitorsA, ordersA, confidence);
  const [rateB, lowB, highB] = wilson("b", visitorsB, ordersB, confidence);
  const difference = rateB - rateA;
  const pooled = (ordersA + ordersB) / (visitorsA + visitorsB);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / visitorsA + 1 / visitorsB));
  return {
    rateA,
    rateB,
    uplift: ordersA === 0 ? null : rateB / rateA - 1,
    differenceLow: difference - Math.hypot(rateB - lowB, highA - rateA),
    differenceHigh: difference + Math.hypot(highB - rateB, rateA - lowA),
    pValue: difference === 0 ? 1 : 2 * normalCdf(-Math.abs(difference) / spread),
    ...beliefs(
      { a: ordersA + 1, b: visitorsA - ordersA + 1 },
      { a: ordersB + 1, b: visitorsB - ordersB + 1 },
    ),
    sampleRatioP: 2 * normalCdf(-Math.abs(visitorsA - visitorsB) / Math.sqrt(visitorsA + visitorsB)),
  };
}

/** More than there are people. */
const mostVisitors = 1e10;

function wilson(group: "a" | "b", visitors: number, orders: number, confidence: number) {
  mustBeWhole(`visitors_${group}`, visitors, 1);
  if (visitors > mostVisitors) {
    throw new InputError(`visitors_${group}`, `must be at most ${mostVisitors}`, visitors);
  }
  mustBeWhole(`orders_${group}`, orders, 0);
  if (orders > visitors) {
    throw new InputError(`orders_${group}`, `must be at most visitors_${group}, ${visitors}`, orders);
  }
  return conversionRate(visitors, orders, confidence) as [number, number, number];
}

interface Beta {
  readonly a: number;
  readonly b: number;
}

/**
 * What is believed of two rates. Of the two comparisons the less likely one is summed up, say that B beats A:
 *
 *   P(B > A) = Σ t_c over c = 0 … a_B − 1,   t_c = B(a_A + c, b_A + b_B)/(B(a_A, b_A)·B(c, b_B)·c)
 *   t_c/t_(c+1) = (a_A + b_A + c + b_B)·(c + 1)/((a_A + c)·(c + b_B))
 *
 * whose terms fall towards c = 0. The loss follows in closed form, since raising a_A or a_B by 1 changes that
 * probability by h/a:
 *
 *   E[(A − B)⁺] = (E A − E B)·P(A > B) + h/(a_A + b_A) + h/(a_B + b_B),   h = a_B·t(a_B)
 */
function beliefs(rateA: Beta, rateB: Beta): Pick<SplitTest, "pBBeatsA" | "expectedLoss"> {
  const meanA = rateA.a / (rateA.a + rateA.b);
  const meanB = rateB.a / (rateB.a + rateB.b);
  const h = overlap(rateA, rateB);
  const lowerBeats = meanB < meanA ? beats(rateB, rateA, h) : beats(rateA, rateB, h);
  const [pBBeatsA, pABeatsB] = meanB < meanA ? [lowerBeats, 1 - lowerBeats] : [1 - lowerBeats, lowerBeats];
  const loss = (meanA - meanB) * pABeatsB + h / (rateA.a + rateA.b) + h / (rateB.a + rateB.b);
  return { pBBeatsA, expectedLoss: Math.max(0, loss) }; // rounding must not make it negative
}

/** The sum above: the probability that the rate with the lower mean beats the other. */
function beats(lower: Beta, higher: Beta, h: number): number {
  let term = h / lower.a;
  let sum = 0;
  for (let c = lower.a - 1; c >= 0 && term > sum * negligible; c--) {
    term *= ((higher.a + higher.b + c + lower.b) / (higher.a + c)) * ((c + 1) / (c + lower.b));
    sum += term;
  }
  return sum;
}
const negligible = 1e-18;

/** h above: beta functions by way of binomial terms, whose powers of the common rate x, y cancel out. */
function overlap(first: Beta, second: Beta): number {
  const both = { a: first.a + second.a, b: first.b + second.b };
  const x = both.a / (both.a + both.b);
  const y = both.b / (both.a + both.b);
  const inverseBeta = ({ a, b }: Beta) => binomialTerm(a, b, x, y) * ((a / (a + b)) * b);
  return (inverseBeta(first) / inverseBeta(both)) * inverseBeta(second);
}
