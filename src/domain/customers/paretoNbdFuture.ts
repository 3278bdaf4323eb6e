import { exponentialIntegral, type Future } from "./bgNbdFuture.js";
import { integrateLeaving, logStaying, newLeaving } from "./paretoNbd.js";

/**
 * The future of customers by Pareto/NBD.
 *
 *   P(alive) = w(T)/(w(T) + s ∫ w(u)/(β + u) du),   w(u) = (α + u)^−(r+x)·(β + u)^−s,   u from tₓ to T
 *   E [Y(t) | alive] = (r + x)(β + T)/((α + T)(s − 1))·(1 − ((β + T)/(β + T + t))^(s−1))
 *
 * @see Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions, brucehardie.com/notes/009
 */
export function paretoNbdFuture(parameters: Float64Array): Future {
  const [r, alpha, s, beta] = parameters;
  const leaving = newLeaving();
  return {
    alive(x, recency, age) {
      const stayed = Math.exp(logStaying(parameters, r + x, recency, age));
      integrateLeaving(parameters, r + x, recency, age, leaving);
      return stayed / (stayed + leaving.left);
    },
    purchases(x, age, t) {
      const stay = exponentialIntegral(s - 1, -Math.log1p(t / (beta + age))) * (beta + age);
      return ((r + x) / (alpha + age)) * stay;
    },
  };
}
