import { normalQuantile } from "../../math/normalQuantile.js";
import { InputError, mustBeInsideUnit } from "../check.js";

/**
 * Visitors that each group of an A/B test needs for a difference between two conversion rates to be found.
 *
 *   n = (z(1 − α/2)·√(2p̄(1 − p̄)) + z(1 − β)·√(p₁(1 − p₁) + p₂(1 − p₂)))² / (p₂ − p₁)²,   p̄ = (p₁ + p₂)/2
 *
 * @param baseRate     p₁, rate of today, above 0 and below 1
 * @param targetRate   p₂, the rate worth finding, above 0 and below 1, not p₁
 * @param power        1 − β, probability to find it, above the significance and below 1
 * @param significance α, probability to find a difference where there is none, two-sided, above 0 and below 1
 * @returns visitors per group, not rounded
 * @throws {InputError} if an argument is out of its range or the rates are equal
 * @see Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 3rd ed., ch. 4 (without continuity correction)
 */
export function splitTestSize(
  baseRate: number,
  targetRate: number,
  power = 0.8,
  significance = 0.05,
): number {
  mustBeInsideUnit("base_rate", baseRate);
  mustBeInsideUnit("target_rate", targetRate);
  mustBeInsideUnit("power", power);
  mustBeInsideUnit("significance", significance);
  if (targetRate === baseRate) throw new InputError("target_rate", "must differ from base_rate", targetRate);
  if (power <= significance) {
    throw new InputError("power", `must be above significance, ${significance}`, power);
  }
  const mean = (baseRate + targetRate) / 2;
  const reach =
    normalQuantile(1 - significance / 2) * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(baseRate * (1 - baseRate) + targetRate * (1 - targetRate));
  return (reach / (targetRate - baseRate)) ** 2;
}
