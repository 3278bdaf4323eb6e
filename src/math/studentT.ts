import { betaQuantileLogit } from "./betaQuantile.js";
import { exp } from "./exp.js";
import { regularizedBeta } from "./regularizedBeta.js";

/** Share of Student's t with so many degrees of freedom (above 0) that lies below t. */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  const sum = degreesOfFreedom + square;
  const x = sum === Infinity ? 0 : degreesOfFreedom / sum;
  const tail = regularizedBeta(degreesOfFreedom / 2, 0.5, x, sum === Infinity ? 1 : square / sum).lower / 2;
  return t < 0 ? tail : 1 - tail;
}

/** Quantile of Student's t; 0 < p < 1. */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  if (p > 0.5) return -studentTQuantile(1 - p, degreesOfFreedom);
  if (p === 0.5) return 0;
  const logit = betaQuantileLogit(2 * p, 1 - 2 * p, degreesOfFreedom / 2, 0.5);
  return -Math.sqrt(degreesOfFreedom) * exp(-logit / 2);
}
