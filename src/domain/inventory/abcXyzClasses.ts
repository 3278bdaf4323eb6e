import { InputError, mustNotBeNegative } from "../check.js";
import { abcClasses } from "./abcClasses.js";
import { xyzClasses } from "./xyzClasses.js";

/**
 * ABC and XYZ classification together: how much an item is worth, and how steady its demand is. "AX" items
 * are worth planning by the day, "CZ" items are not.
 *
 *   class = ABC(p_i·Σ_t x_{i,t}) with XYZ(CV of x_i)
 *
 * @param history x_{i,t}, a series of demand per item, units per period, 0 or more, at least 2 periods each
 * @param price   p_i, money per unit, one per item, 0 or more; absent: items are ranked by units
 * @param aCutoff cumulative share of value where class A ends, 0 to 1
 * @param bCutoff cumulative share of value where class B ends, the A cut-off to 1
 * @param xCutoff coefficient of variation where class X ends, 0 or more
 * @param yCutoff coefficient of variation where class Y ends, the X cut-off or more
 * @returns two letters per item
 * @throws {InputError} if a demand or price is negative or absent, nothing is worth anything, a series is
 *   too short, or cut-offs are out of order
 * @see Stojanović & Regodić (2017), The significance of the integrated multicriteria ABC-XYZ method for the inventory management process, Acta Polytechnica Hungarica 14(5)
 */
export function abcXyzClasses(
  history: readonly (readonly number[])[],
  price?: readonly (number | undefined)[],
  aCutoff?: number,
  bCutoff?: number,
  xCutoff?: number,
  yCutoff?: number,
): string[] {
  const steadiness = xyzClasses(history, xCutoff, yCutoff);
  const values = history.map((demand, index) => {
    const units = demand.reduce((sum, each) => sum + each, 0);
    return units * (price ? priceOf(price[index], index) : 1);
  });
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0 && total < Infinity)) {
    throw new InputError(
      "history",
      "must be worth more than 0 in all, and a number that fits in a cell",
      total,
    );
  }
  return abcClasses(values, aCutoff, bCutoff).map((letter, index) => letter + steadiness[index]);
}

function priceOf(price: number | undefined, index: number): number {
  if (price === undefined) throw new InputError("price", "must be a number for each item", "", index);
  mustNotBeNegative("price", price, index);
  return price;
}
