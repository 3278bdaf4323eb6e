import { normalLoss } from "../../math/normalLoss.js";

/**
 * Units by which normal demand exceeds a stock on average: E[(D − y)⁺] = σ·L((y − μ)/σ), and (μ − y)⁺ where
 * demand is certain.
 */
export function normalShortage(mean: number, sd: number, stock: number): number {
  const z = (stock - mean) / sd;
  return Number.isFinite(z) ? sd * normalLoss(z) : Math.max(0, mean - stock);
}
