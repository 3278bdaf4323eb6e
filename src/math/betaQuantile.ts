import { exp } from "./exp.js";
import { log } from "./log.js";
import { logGamma } from "./logGamma.js";
import { normalQuantile } from "./normalQuantile.js";
import { regularizedBeta } from "./regularizedBeta.js";
import { solveMonotone } from "./solveMonotone.js";

/**
 * Quantile of the beta distribution, as log(x / (1 − x)), which keeps its digits at both ends. Solved on
 * the logarithm of the nearer tail, which is concave in it.
 *
 * @param p above 0 and below 1
 * @param q 1 − p, given apart for the sake of its digits
 * @param a above 0
 * @param b above 0
 */
export function betaQuantileLogit(p: number, q: number, a: number, b: number): number {
  if (p > q) return -betaQuantileLogit(q, p, b, a);
  const target = log(p);
  // I(x) ≈ x^a / (a·B(a, b)) for small x
  const smallGuess = (target + log(a) + logGamma(a) + logGamma(b) - logGamma(a + b)) / a;
  if (smallGuess < -700) return smallGuess;
  const hasBell = a > 1 && b > 1;
  const start = hasBell ? log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b) : smallGuess;
  return solveMonotone(
    (u) => {
      const x = 1 / (1 + exp(-u));
      const y = 1 / (1 + exp(u));
      const { lower, term } = regularizedBeta(a, b, x, y); // the term is the density of u
      const slope = term / lower;
      return { value: log(lower) - target, slope, curvature: slope * (a * y - b * x - slope) };
    },
    -740,
    700,
    start,
  );
}

/** Quantile of the beta distribution. */
export function betaQuantile(p: number, a: number, b: number): number {
  return 1 / (1 + exp(-betaQuantileLogit(p, 1 - p, a, b)));
}
