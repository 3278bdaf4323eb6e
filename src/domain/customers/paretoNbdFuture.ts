import { exponentialIntegral, type Future } from "./bgNbdFuture.js";
import { integrateLeaving, logStaying, newLeaving } from "./paretoNbd.js";

/**
 * The future of customers by Pareto/NBD.
 *
 *   P(alive) = w(T)/(w(T) + s ∫ w(u)/(β + u) du),   w(u) = (α + u)^−(r+x)·(β + u)^−s,   u from tₓ to T
 *   E Y(t)   = P(alive)·(r + x)(β + T)/((α + T)(s − 1))·(1 − ((β + T)/(β + T + t))^(s−1))
 *
 * @see Fader & Hardie (2005), A note on deriving the Pareto/NBD model and related expressions, brucehardie.com/notes/009
 */
export function paretoNbdFuture(parameters: Float64Array) {
  const [r, alpha, s, beta] = parameters;
  const leaving = newLeaving();
  return (x: number, recency: number, age: number): Future => {
    const rate = r + x;
    const stayed = Math.exp(logStaying(parameters, rate, recency, age));
    integrateLeaving(parameters, rate, recency, age, leaving);
    const alive = stayed / (stayed + leaving.left);
    return {
      alive,
      purchases(t) {
        const stay = exponentialIntegral(s - 1, -Math.log1p(t / (beta + age))) * (beta + age);
        return ((alive * rate) / (alpha + age)) * stay;
      },
    };
  };
}
