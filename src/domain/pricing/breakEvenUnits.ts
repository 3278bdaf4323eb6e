import { InputError, mustNotBeNegative } from "../check.js";

/**
 * Break-even quantity: the units whose margins just pay a fixed cost.
 *
 *   Q = F/(p − c)
 *
 * @param fixedCost F, money, 0 or more
 * @param price     p, money per unit, above the unit cost
 * @param unitCost  c, money per unit, 0 or more
 * @returns units, not rounded
 * @throws {InputError} if an argument is out of its range or the price does not exceed the unit cost
 * @see Horngren, Datar & Rajan, Cost Accounting: A Managerial Emphasis (cost-volume-profit analysis)
 */
export function breakEvenUnits(fixedCost: number, price: number, unitCost: number): number {
  mustNotBeNegative("fixed_cost", fixedCost);
  mustNotBeNegative("unit_cost", unitCost);
  if (!(price > unitCost)) throw new InputError("price", `must be above unit_cost, ${unitCost}`, price);
  return fixedCost / (price - unitCost);
}
