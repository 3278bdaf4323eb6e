import { mustBePositive } from "../check.js";

/**
 * What ordering and holding cost per period when every order has the same size and demand is steady. The
 * economic order quantity is its minimum.
 *
 *   g(Q) = Kλ/Q + hQ/2
 *
 * @param demand      λ, units per period, above 0
 * @param orderCost   K, money per order, above 0
 * @param holdingCost h, money per unit per period, above 0
 * @param quantity    Q, units per order, above 0
 * @returns money per period
 * @throws {InputError} if an argument is not above 0
 * @see Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., ch. 3 (the economic order quantity problem)
 */
export function orderingAndHoldingCost(
  demand: number,
  orderCost: number,
  holdingCost: number,
  quantity: number,
): number {
  mustBePositive("demand", demand);
  mustBePositive("order_cost", orderCost);
  mustBePositive("holding_cost", holdingCost);
  mustBePositive("quantity", quantity);
  return (orderCost * demand) / quantity + (holdingCost * quantity) / 2;
}
