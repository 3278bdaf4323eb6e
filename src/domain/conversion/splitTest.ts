import { betaMean } from "../../math/betaMean.js";
import { normalCdf } from "../../math/normalCdf.js";
import { regularizedBeta } from "../../math/regularizedBeta.js";
import { binomialTerm } from "../../math/saddlePoint.js";
import { InputError, mustBeInsideUnit, mustNotBeNegative } from "../check.js";
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
 * @param visitorsA   n_A, people who saw A, above 0, at most 10¹⁰
 * @param ordersA     x_A, those who ordered, 0 to n_A
 * @param visitorsB   n_B
 * @param ordersB     x_B
 * @param confidence  of the interval, above 0 and below 1
 * @throws {InputError} if a group has no visitors or more orders than visitors
 * @see Newcombe (1998), Statistics in Medicine 17:873, method 10; Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 3rd ed., ch. 3; Stucchio (2015), Bayesian A/B testing at VWO
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
  if (!(visitors > 0 && visitors <= mostVisitors)) {
    throw new InputError(`visitors_${group}`, `must be above 0 and at most ${mostVisitors}`, visitors);
  }
  mustNotBeNegative(`orders_${group}`, orders);
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
 * P(A > B) is the mean of B's distribution function over A's density or the other way round: the narrower
 * density is the one to take the mean over, since the other's distribution function is smooth beside it. The
 * loss follows in closed form, for raising a parameter of A or B by 1 changes P(A > B) by h/a,
 *
 *   E[(A − B)⁺] = (E A − E B)·P(A > B) + h/(a + b of A) + h/(a + b of B),   h = B(a + a, b + b)/(B(a, b)·B(a, b))
 */
function beliefs(rateA: Beta, rateB: Beta): Pick<SplitTest, "pBBeatsA" | "expectedLoss"> {
  const countA = rateA.a + rateA.b;
  const countB = rateB.a + rateB.b;
  const isANarrower = variance(rateA) < variance(rateB);
  const aBeatsB = isANarrower
    ? betaMean(rateA.a, rateA.b, (x, y) => regularizedBeta(rateB.a, rateB.b, x, y).lower)
    : betaMean(rateB.a, rateB.b, (x, y) => regularizedBeta(rateA.a, rateA.b, x, y).upper);
  const loss =
    (rateA.a / countA - rateB.a / countB) * aBeatsB + overlap(rateA, rateB) * (1 / countA + 1 / countB);
  return { pBBeatsA: 1 - aBeatsB, expectedLoss: Math.max(0, loss) }; // rounding must not make it negative
}

function variance({ a, b }: Beta): number {
  return ((a / (a + b)) * (b / (a + b))) / (a + b + 1);
}

/** h above: beta functions by way of binomial terms, whose powers of the common rate x, y cancel out. */
function overlap(first: Beta, second: Beta): number {
  const both = { a: first.a + second.a, b: first.b + second.b };
  const x = both.a / (both.a + both.b);
  const y = both.b / (both.a + both.b);
  const inverseBeta = ({ a, b }: Beta) => binomialTerm(a, b, x, y) * ((a / (a + b)) * b);
  return (inverseBeta(first) / inverseBeta(both)) * inverseBeta(second);
}
