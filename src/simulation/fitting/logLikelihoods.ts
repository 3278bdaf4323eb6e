import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { log1p } from "../../math/log1p.js";
import { logGamma } from "../../math/logGamma.js";

/** Logarithms of densities and chances, for data within the distribution's range. */

const logTwoPi = 1.8378770664093453;

export function logNormal(x: number, mean: number, sd: number): number {
  const z = (x - mean) / sd;
  return -0.5 * (z * z + logTwoPi) - log(sd);
}

export function logLogistic(x: number, mean: number, scale: number): number {
  const z = Math.abs(x - mean) / scale;
  return -z - 2 * log1p(exp(-z)) - log(scale);
}

export function logStudentT(x: number, nu: number, place: number, scale: number): number {
  const z = (x - place) / scale;
  const constant = logGamma((nu + 1) / 2) - logGamma(nu / 2) - 0.5 * log(nu * Math.PI);
  return constant - log(scale) - ((nu + 1) / 2) * log1p((z * z) / nu);
}

export function logGammaDensity(x: number, shape: number, scale: number): number {
  return (shape - 1) * log(x) - x / scale - shape * log(scale) - logGamma(shape);
}

export function logWeibull(x: number, shape: number, scale: number): number {
  const logRatio = log(x / scale);
  return log(shape / scale) + (shape - 1) * logRatio - exp(shape * logRatio);
}

export function logBeta(x: number, alpha: number, beta: number): number {
  const constant = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
  return constant + (alpha - 1) * log(x) + (beta - 1) * log1p(-x);
}

export function logPoisson(k: number, mean: number): number {
  return k * log(mean) - mean - logGamma(k + 1);
}

export function logNegativeBinomial(k: number, successes: number, chance: number): number {
  const ways = logGamma(k + successes) - logGamma(successes) - logGamma(k + 1);
  return ways + successes * log(chance) + k * log1p(-chance);
}

export function logTriangular(x: number, low: number, likeliest: number, high: number): number {
  const height = x < likeliest ? (x - low) / (likeliest - low) : (high - x) / (high - likeliest);
  return log((2 * height) / (high - low));
}

export function logPert(x: number, low: number, likeliest: number, high: number): number {
  const width = high - low;
  const alpha = 1 + (4 * (likeliest - low)) / width;
  return logBeta((x - low) / width, alpha, 6 - alpha) - log(width);
}

export function logBinomial(k: number, attempts: number, chance: number): number {
  const ways = logGamma(attempts + 1) - logGamma(k + 1) - logGamma(attempts - k + 1);
  return ways + k * log(chance) + (attempts - k) * log1p(-chance);
}
