import { mustBeAsLong } from "../check.js";
import { type AbcClass, abcClasses, largestFirst } from "./abcClasses.js";
import type { ItemName } from "./itemName.js";

/** An item's place in the ranking. */
export interface RankedItem {
  readonly rank: number;
  readonly item: ItemName;
  readonly value: number;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly class: AbcClass;
}

/**
 * ABC classification as a table: items ranked by value, largest first, with each one's share of the total
 * and the share that it has together with all before it. Ties keep their input order.
 *
 *   share_i = v_i / Σ v,  cumulative_i = Σ_{j up to i} v_j / Σ v,  class by the cumulative share before i
 *
 * @param items   names of the items
 * @param values  v, value of each, as many, 0 or more, not all 0
 * @param aCutoff cumulative share where class A ends, 0 to 1
 * @param bCutoff cumulative share where class B ends, the A cut-off to 1
 * @returns a row per item, by rank
 * @throws {InputError} if a value is negative, all are 0, or the cut-offs are out of order
 * @see Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, 4th ed. (ABC classification)
 */
export function abcTable(
  items: readonly ItemName[],
  values: readonly number[],
  aCutoff?: number,
  bCutoff?: number,
): RankedItem[] {
  mustBeAsLong("values", values.length, "items", items.length);
  const classes = abcClasses(values, aCutoff, bCutoff);
  const total = values.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  return largestFirst(values).map((index, k) => {
    const value = values[index];
    sum += value;
    // The last sum, in another order than the total's, may miss it by rounding.
    const cumulativeShare = Math.min(1, sum / total);
    return {
      rank: k + 1,
      item: items[index],
      value,
      share: value / total,
      cumulativeShare,
      class: classes[index],
    };
  });
}
