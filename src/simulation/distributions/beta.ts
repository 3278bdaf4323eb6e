import { betaQuantile } from "../../math/betaQuantile.js";
import { regularizedBeta } from "../../math/regularizedBeta.js";
import { mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";

/** A share between 0 and 1: as after α − 1 successes and β − 1 failures. Both above 0. */
export function beta(alpha: number, beta: number): Distribution {
  mustBePositive("beta", "alpha", alpha);
  mustBePositive("beta", "beta", beta);
  const sum = alpha + beta;
  return {
    kind: "beta",
    mean: alpha / sum,
    sd: Math.sqrt((alpha * beta) / (sum + 1)) / sum,
    quantile: (p) => betaQuantile(p, alpha, beta),
    cdf: (x) => regularizedBeta(alpha, beta, x, 1 - x).lower,
  };
}
