import { exp } from "./exp.js";
import { log } from "./log.js";
import { logGamma } from "./logGamma.js";

const twoPi = 6.283185307179586;
const halfLogTwoPi = 0.9189385332046728;

/**
 * x^a·e^−x / Γ(a + 1), without the loss of digits that powers and factorials of large numbers bring.
 *
 * @param a above 0
 * @param x above 0
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 */
export function poissonTerm(a: number, x: number): number {
  return exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(twoPi * a);
}

/**
 * Γ(a + b + 1) / (Γ(a + 1)·Γ(b + 1)) · x^a·(1 − x)^b, likewise.
 *
 * @param a above 0
 * @param b above 0
 * @param x between 0 and 1
 * @param y 1 − x
 */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const error = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return exp(error - deviance(a, n * x) - deviance(b, n * y)) * Math.sqrt(n / (twoPi * a * b));
}

/** log(Γ(n + 1)) less Stirling's formula for it. */
function stirlingError(n: number): number {
  if (n <= 15) return logGamma(n + 1) - (n + 0.5) * log(n) + n - halfLogTwoPi;
  const s = 1 / (n * n);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - s / 1188) * s) * s) * s) / n;
}

/** x·log(x/m) + m − x, by its series where x is near m. */
function deviance(x: number, m: number): number {
  const v = (x - m) / (x + m);
  if (Math.abs(v) >= 0.1) return x * log(x / m) + m - x;
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}
