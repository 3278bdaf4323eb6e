import { abcClasses } from "../../domain/inventory/abcClasses.js";
import { economicOrderQuantity } from "../../domain/inventory/economicOrderQuantity.js";
import { besideRows, rowByRow } from "../answer.js";
import type { Cells } from "../cells.js";
import { rowTotals } from "../readers.js";

/**
 * Order size with the lowest ordering plus holding cost.
 *
 * @param {number} demand Units sold per period, for example 1300 a year.
 * @param {number} order_cost Cost of placing one order.
 * @param {number} holding_cost Cost of keeping one unit for one period, the same period as the demand.
 * @param {number} backorder_cost Optional: cost of one unit short for one period, if customers wait.
 * @param {number} production_rate Optional: units made per period, if the order arrives bit by bit; above the demand.
 * @return {number} Units per order.
 * @example =EOQ(1300, 8, 0.225) → 304.05
 * @customfunction
 */
export function EOQ(
  demand: Cells,
  order_cost: Cells,
  holding_cost: Cells,
  backorder_cost: Cells,
  production_rate: Cells,
) {
  return rowByRow(
    "EOQ",
    { demand, order_cost, holding_cost },
    { backorder_cost, production_rate },
    economicOrderQuantity,
  );
}

/**
 * Ranks items by value and sorts them into the classes A (the vital few), B and C.
 *
 * @param {range} values Value of each item, one per row, for example sales of a year. Several columns are added up.
 * @param {number} a_cutoff Optional: share of the total where class A ends, default 0.8.
 * @param {number} b_cutoff Optional: share of the total where class B ends, default 0.95.
 * @return {range} A, B or C beside each row.
 * @example =ABC({900; 60; 40}) → A; B; C
 * @customfunction
 */
export function ABC(values: Cells, a_cutoff: Cells, b_cutoff: Cells) {
  return besideRows("ABC", { values: rowTotals(values) }, { a_cutoff, b_cutoff }, abcClasses);
}
