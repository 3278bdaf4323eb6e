import { binomialTerm } from "./saddlePoint.js";

const tiny = 1e-300;
const enough = 2e-16;

/** Regularized incomplete beta function I and its complement, each to its own digits. */
export interface BetaShares {
  readonly lower: number;
  readonly upper: number;
  /** x^a·(1 − x)^b / B(a, b), which both are made of. */
  readonly term: number;
}

/**
 * Shares of a beta distribution below and above x.
 *
 * @param a above 0
 * @param b above 0
 * @param x 0 to 1
 * @param y 1 − x, given apart for the sake of its digits
 * @see Press et al., Numerical Recipes, 3rd ed., section 6.4
 */
export function regularizedBeta(a: number, b: number, x: number, y: number): BetaShares {
  if (x <= 0) return { lower: 0, upper: 1, term: 0 };
  if (y <= 0) return { lower: 1, upper: 0, term: 0 };
  const term = (binomialTerm(a, b, x, y) * a * b) / (a + b);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (term * fraction(a, b, x)) / a;
    return { lower, upper: 1 - lower, term };
  }
  const upper = (term * fraction(b, a, y)) / b;
  return { lower: 1 - upper, upper, term };
}

/** The continued fraction of I, by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; ; m++) {
    const twice = a + 2 * m;
    const even = (m * (b - m) * x) / ((twice - 1) * twice);
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / (twice * (twice + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < enough) return value;
  }
}

function awayFromZero(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}
