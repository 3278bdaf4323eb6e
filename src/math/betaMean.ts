import { exp } from "./exp.js";
import { log } from "./log.js";

/** Share of the largest weight below which the rest of the line adds nothing to 16 digits. */
const faded = 40;

/**
 * Mean of f(P) for P beta (a, b) distributed, to about 13 digits for an f that is smooth from 0 to 1.
 *
 *   E f(P) = (b·f(0) + a·f(1))/(a + b) + ab/((a + b)(a + b + 1))·E [f(Q) − ℓ(Q)]/(Q(1 − Q)),   Q ~ beta (a + 1, b + 1)
 *
 * ℓ is the line from f(0) to f(1): taken out, it leaves a density without the poles that small a and b have
 * at the ends. The mean that is left is a sum at equal steps of the log-odds, over which the density falls
 * exponentially: there the trapezoidal rule converges faster than any power of its step. For a and b of 1
 * or more no line is taken out.
 *
 * @param f gets p and 1 − p, which has more digits near 1
 * @see Trefethen & Weideman (2014), The exponentially convergent trapezoidal rule, SIAM Review 56(3):385
 */
export function betaMean(a: number, b: number, f: (p: number, rest: number) => number): number {
  if (a >= 1 && b >= 1) return smoothMean(a, b, f);
  const start = f(0, 1);
  const end = f(1, 0);
  const bent = smoothMean(a + 1, b + 1, (p, rest) => {
    return (f(p, rest) - start * rest - end * p) / (p * rest);
  });
  return (b * start + a * end) / (a + b) + ((a / (a + b)) * b * bent) / (a + b + 1);
}

function smoothMean(a: number, b: number, f: (p: number, rest: number) => number): number {
  const step = 0.35 * Math.min(1, Math.sqrt(1 / a + 1 / b));
  const mode = log(a / b);
  const height = (odds: number) => {
    const small = exp(-Math.abs(odds));
    return a * Math.min(odds, 0) - b * Math.max(odds, 0) - (a + b) * log(1 + small);
  };
  const highest = height(mode);
  let weights = 0;
  let sum = 0;
  const visit = (odds: number) => {
    const lower = highest - height(odds);
    const weight = exp(-lower);
    const small = exp(-Math.abs(odds));
    const near = 1 / (1 + small);
    const far = small / (1 + small);
    weights += weight;
    sum += weight * (odds > 0 ? f(near, far) : f(far, near));
    return lower < faded;
  };
  for (let k = 0; visit(mode + k * step); k++);
  for (let k = -1; visit(mode + k * step); k--);
  return sum / weights;
}
