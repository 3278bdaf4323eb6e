import { exp } from "./exp.js";
import { normalCdf } from "./normalCdf.js";

const inverseRootTwoPi = 0.3989422804014327;

/**
 * Standard normal loss function: how far a standard normal number lies above z on average, 0 where below.
 *
 *   L(z) = E[(Z − z)⁺] = φ(z) − z·(1 − Φ(z))
 *
 * The relative error grows with z², to about 1 part in 10¹¹ at 37, beyond which the value is 0.
 *
 * @see Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., appendix on loss functions
 */
export function normalLoss(z: number): number {
  return Math.max(0, density(z) - z * normalCdf(-z));
}

/**
 * Second-order loss function of a standard normal: the integral of the loss function from z on.
 *
 *   L₂(z) = ½·E[((Z − z)⁺)²] = ½·((z² + 1)·(1 − Φ(z)) − z·φ(z))
 */
export function normalSecondLoss(z: number): number {
  return Math.max(0, ((z * z + 1) * normalCdf(-z) - z * density(z)) / 2);
}

function density(z: number): number {
  return inverseRootTwoPi * exp(-0.5 * z * z);
}
