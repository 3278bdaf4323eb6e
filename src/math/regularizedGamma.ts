import { poissonTerm } from "./saddlePoint.js";

const tiny = 1e-300;
const enough = 2e-16;

/** Lower and upper regularized incomplete gamma function, P(a, x) and Q(a, x) = 1 − P, each to its own digits. */
export interface GammaShares {
  readonly lower: number;
  readonly upper: number;
  /** x^a·e^−x / Γ(a + 1), which both are made of. */
  readonly term: number;
}

/**
 * Shares of a gamma distribution of shape a (scale 1) below and above x.
 *
 * @param a above 0
 * @param x 0 or more
 * @see Press et al., Numerical Recipes, 3rd ed., section 6.2: series below a + 1, continued fraction above
 */
export function regularizedGamma(a: number, x: number): GammaShares {
  if (x === 0) return { lower: 0, upper: 1, term: 0 };
  if (x === Infinity) return { lower: 1, upper: 0, term: 0 };
  const term = poissonTerm(a, x);
  if (x < a + 1) {
    const lower = term * series(a, x);
    return { lower, upper: 1 - lower, term };
  }
  const upper = term * a * fraction(a, x);
  return { lower: 1 - upper, upper, term };
}

/** Σ x^n / ((a + 1)…(a + n)) */
function series(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; term > sum * enough; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − a − 1·(1 − a)/(x + 3 − a − …)), by Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let i = 1; ; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < enough) return value;
  }
}

function awayFromZero(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}
