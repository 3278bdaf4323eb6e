import { conversionRate } from "../../domain/conversion/conversionRate.js";
import { rowByRow } from "../answer.js";
import type { Cells } from "../cells.js";

/**
 * Share of visitors who order, with its range of chance if a confidence is given.
 *
 * @param {number} visitors People who visited, for example 1000.
 * @param {number} orders Orders they placed, at most the visitors.
 * @param {number} confidence Optional: for example 0.95; then three columns come back: rate, low, high.
 * @return {number} Orders per visitor; blank where nobody visited.
 * @example =CONVERSION(1000, 32) → 0.032
 * @customfunction
 */
export function CONVERSION(visitors: Cells, orders: Cells, confidence: Cells) {
  return rowByRow("CONVERSION", { visitors, orders }, { confidence }, conversionRate);
}
