import { median } from "../../math/median.js";
import { InputError, mustBeAsLong, mustNotBeNegative } from "../check.js";

export type ProductRole = "traffic" | "profit" | "strategic" | "review";

/**
 * Role of each product in the range, by its place against the medians of all. Much sold: it brings traffic,
 * or profit where its margin is high too. Little sold: it is strategic for its growth where that is known,
 * else for its margin; what has neither is to be reviewed.
 *
 *   role = traffic if u ≥ ũ and m < m̃,   profit if u ≥ ũ and m ≥ m̃
 *   role = strategic if u < ũ and g ≥ g̃ (m ≥ m̃ without g),   review otherwise
 *
 * A value at the median is high, unless it is the lowest of all: where most products sell nothing, these do
 * not sell much, and of products that are all alike none stands out ("review").
 *
 * @param units      u, sold per period, 0 or more
 * @param marginRate m, margin as a share of the price, at most 1, negative below cost; as many
 * @param growth     g, of the units as a fraction, −1 or more; absent for products where it is not known
 * @returns a role per product; none for no products
 * @throws {InputError} if an argument is out of its range or the lists differ in length
 * @see Kasavana & Smith, Menu Engineering (1982): popularity by margin, here against medians
 */
export function productRoles(
  units: readonly number[],
  marginRate: readonly number[],
  growth: readonly (number | undefined)[] = units.map(() => undefined),
): ProductRole[] {
  mustBeAsLong("margin_rate", marginRate.length, "units", units.length);
  mustBeAsLong("growth", growth.length, "units", units.length);
  units.forEach((each, index) => {
    mustNotBeNegative("units", each, index);
  });
  marginRate.forEach((rate, index) => {
    if (!(rate <= 1)) throw new InputError("margin_rate", "must be at most 1 (40% is 0.4)", rate, index);
  });
  growth.forEach((rate, index) => {
    if (rate !== undefined && !(rate >= -1)) {
      throw new InputError("growth", "must be -1 or more (10% is 0.1)", rate, index);
    }
  });
  const sellsMuch = areHigh(units);
  const earnsMuch = areHigh(marginRate);
  const growsMuch = areHigh(growth);
  return units.map((_, i) => {
    if (sellsMuch[i]) return earnsMuch[i] ? "profit" : "traffic";
    return (growsMuch[i] ?? earnsMuch[i]) ? "strategic" : "review";
  });
}

/** Of each value that is known, whether it is high among those. */
function areHigh(values: readonly (number | undefined)[]): (boolean | undefined)[] {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return values.map(() => undefined);
  const middle = median(known);
  const lowest = known.reduce((least, value) => Math.min(least, value));
  return values.map((value) => (value === undefined ? undefined : value >= middle && value > lowest));
}
