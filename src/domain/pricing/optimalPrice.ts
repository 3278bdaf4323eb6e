import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * The price with the highest profit under a constant elasticity (Lerner's rule), within limits.
 *
 *   p* = c·ε/(1 + ε)  for ε < −1
 *
 * For an elasticity of −1 or above, profit rises with the price without end: then the upper limit is best,
 * and without one there is no best price. Profit has one peak, so a limit that p* passes is best.
 *
 * @param unitCost   c, money per unit, above 0
 * @param elasticity ε, below 0
 * @param lowLimit   lowest price allowed, 0 or more
 * @param highLimit  highest price allowed, at least the lowest
 * @returns price, money per unit
 * @throws {InputError} if an argument is out of its range, or the elasticity is −1 or above and there is no upper limit
 * @see Lerner (1934), Review of Economic Studies 1:157; Varian, Intermediate Microeconomics (monopoly, markup pricing)
 */
export function optimalPrice(unitCost: number, elasticity: number, lowLimit = 0, highLimit?: number): number {
  mustBePositive("unit_cost", unitCost);
  if (!(elasticity < 0)) {
    throw new InputError("elasticity", "must be below 0, since less is sold at a higher price", elasticity);
  }
  mustNotBeNegative("low_limit", lowLimit);
  if (highLimit !== undefined && !(highLimit >= lowLimit)) {
    throw new InputError("high_limit", `must be at least low_limit, ${lowLimit}`, highLimit);
  }
  if (elasticity < -1) {
    const best = unitCost * (elasticity / (1 + elasticity));
    return Math.min(Math.max(best, lowLimit), highLimit ?? Infinity);
  }
  if (highLimit === undefined) {
    const rule = "must be below -1 where no high_limit is given, or profit rises with the price without end";
    throw new InputError("elasticity", rule, elasticity);
  }
  return highLimit;
}
