import { leastSquares } from "../../math/leastSquares.js";
import { InputError, mustBeAsLong, mustHaveValues, mustNotBeNegative } from "../check.js";

export interface LinearOptimum {
  price: number;
  /** Units per period at that price. */
  quantity: number;
  /** Money per period, less the unit cost only. */
  profit: number;
  intercept: number;
  slope: number;
}

/**
 * The price with the highest profit on a straight demand line, fitted by least squares.
 *
 *   q = a + b·p,   p* = (c − a/b)/2
 *
 * @param prices     p, money per unit, one per observation, 0 or more, not all the same
 * @param quantities q, units per period, one per observation, 0 or more
 * @param unitCost   c, money per unit, 0 or more, below the price −a/b at which nothing is sold
 * @throws {InputError} if an argument is out of its range, the quantity does not fall with the price, or the cost is so high that no price earns anything
 * @see Phillips, Pricing and Revenue Optimization, 2nd ed. (linear price-response function)
 */
export function optimalPriceLinear(
  prices: readonly number[],
  quantities: readonly number[],
  unitCost: number,
): LinearOptimum {
  mustBeAsLong("quantities", quantities.length, "prices", prices.length);
  mustHaveValues("prices", prices.length, 2);
  prices.forEach((price, index) => {
    mustNotBeNegative("prices", price, index);
    mustNotBeNegative("quantities", quantities[index], index);
  });
  mustNotBeNegative("unit_cost", unitCost);
  if (prices.every((price) => price === prices[0])) {
    throw new InputError("prices", "must not all be the same", prices[0]);
  }
  const columns = [new Float64Array(prices.length).fill(1), Float64Array.from(prices)];
  const [intercept, slope] = leastSquares(columns, Float64Array.from(quantities)).coefficients;
  if (!(slope < 0)) throw new InputError("quantities", "must fall as prices rise", `a slope of ${slope}`);
  const highest = -intercept / slope;
  if (!(unitCost < highest)) {
    throw new InputError(
      "unit_cost",
      `must be below ${highest}, the price at which nothing is sold`,
      unitCost,
    );
  }
  const price = (unitCost + highest) / 2;
  const quantity = intercept + slope * price;
  return { price, quantity, profit: (price - unitCost) * quantity, intercept, slope };
}
