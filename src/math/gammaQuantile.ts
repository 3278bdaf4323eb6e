import { exp } from "./exp.js";
import { log } from "./log.js";
import { logGamma } from "./logGamma.js";
import { normalQuantile } from "./normalQuantile.js";
import { regularizedGamma } from "./regularizedGamma.js";
import { solveMonotone } from "./solveMonotone.js";

/**
 * Quantile of the gamma distribution of shape a, scale 1. Solved on logarithms of x and of the nearer tail,
 * where the distribution function is concave and in the tails all but straight, so that Halley's method
 * cannot go astray.
 *
 * @param p above 0 and below 1
 * @param a above 0
 */
export function gammaQuantile(p: number, a: number): number {
  // P(a, x) ≈ x^a / Γ(a + 1) for small x
  const smallGuess = (log(p) + logGamma(a + 1)) / a;
  if (smallGuess < -40 * Math.max(1, 1 / a)) return exp(smallGuess);
  const root = 1 - 1 / (9 * a) + normalQuantile(p) / (3 * Math.sqrt(a)); // Wilson & Hilferty (1931)
  const start = a > 0.5 && root > 0.1 ? log(a * root * root * root) : smallGuess;
  const nearLower = p < 0.5;
  const target = log(nearLower ? p : 1 - p);
  const solution = solveMonotone(
    (u) => {
      const x = exp(u);
      const { lower, upper, term } = regularizedGamma(a, x);
      const density = a * term; // of u, and its logarithm has the slope a − x
      if (nearLower) {
        const slope = density / lower;
        return { value: log(lower) - target, slope, curvature: slope * (a - x - slope) };
      }
      const slope = density / upper;
      return { value: target - log(upper), slope, curvature: slope * (a - x + slope) };
    },
    -740,
    700,
    start,
  );
  return exp(solution);
}
