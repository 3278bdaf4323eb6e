import { InputError, mustBeShare, mustNotBeNegative } from "../check.js";
import { slack } from "./rounding.js";

export type AbcClass = "A" | "B" | "C";

/**
 * ABC classification (Pareto analysis): items ranked by value, largest first; an item is an A while the
 * cumulative share *before* it is below the first cut-off, a B while it is below the second, else a C.
 * By the share before the item, one dominant item is an A and not a C. Ties keep their input order.
 *
 *   class of item i = A if Σ_{j before i} v_j / Σ v < a,  B if < b,  else C
 *
 * @param values  value of each item, for example yearly sales; money or units, 0 or more, not all 0
 * @param aCutoff a, cumulative share where class A ends, 0 to 1
 * @param bCutoff b, cumulative share where class B ends, a to 1
 * @returns a class per item, in input order; empty for no items
 * @throws {InputError} if a value is negative, all are 0, or the cut-offs are out of order
 * @see Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, 4th ed. (ABC classification)
 */
export function abcClasses(values: readonly number[], aCutoff = 0.8, bCutoff = 0.95): AbcClass[] {
  mustBeShare("a_cutoff", aCutoff);
  mustBeShare("b_cutoff", bCutoff);
  if (bCutoff < aCutoff) throw new InputError("b_cutoff", `must be a_cutoff, ${aCutoff}, or more`, bCutoff);
  values.forEach((value, index) => {
    mustNotBeNegative("values", value, index);
  });
  const total = values.reduce((sum, value) => sum + value, 0);
  if (values.length > 0 && total === 0) throw new InputError("values", "must add up to more than 0", 0);
  const classes = new Array<AbcClass>(values.length);
  let before = 0;
  for (const index of largestFirst(values)) {
    const share = before / total;
    classes[index] = share < aCutoff - slack ? "A" : share < bCutoff - slack ? "B" : "C";
    before += values[index];
  }
  return classes;
}

/** Places of the values, the largest value first, equal ones in input order. */
export function largestFirst(values: readonly number[]): number[] {
  return values.map((_, index) => index).sort((i, j) => values[j] - values[i] || i - j);
}
