import { conversionRate } from "../../domain/conversion/conversionRate.js";
import { funnel } from "../../domain/conversion/funnel.js";
import { splitTest } from "../../domain/conversion/splitTest.js";
import { splitTestSize } from "../../domain/conversion/splitTestSize.js";
import { measures, rowByRow, wholeRange } from "../answer.js";
import { text } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { logColumn } from "../listReaders.js";

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

/**
 * Rates from stage to stage of a funnel, such as visit, cart, order, and the step that loses most.
 *
 * @param {range} stages Names of the stages, in the order in which people pass them.
 * @param {range} counts People at each stage, none more than at the stage before.
 * @return {range} Table: stage, count, step_rate (share of the stage before), overall_rate (share of the first stage), lost, biggest_leak (TRUE at the step with the lowest rate).
 * @example =FUNNEL({"visit"; "cart"; "order"}, {1000; 200; 50}) → stage, count, step_rate, overall_rate, lost, biggest_leak; visit, 1000, 1, 1, 0, FALSE; cart, 200, 0.2, 0.2, 800, TRUE; order, 50, 0.25, 0.05, 150, FALSE
 * @customfunction
 */
export function FUNNEL(stages: Cells, counts: Cells) {
  return wholeRange("FUNNEL", { stages: logColumn(text(stages)), counts: logColumn(counts) }, {}, funnel);
}

/**
 * Compares the conversion rates of two groups of an A/B test.
 *
 * @param {number} visitors_a People who saw version A, today's.
 * @param {number} orders_a Orders they placed, at most the visitors.
 * @param {number} visitors_b People who saw version B.
 * @param {number} orders_b Orders they placed, at most the visitors.
 * @param {number} confidence Optional: of the range of the difference, default 0.95.
 * @return {range} Table of measures: both rates, uplift of B over A, range of the difference B less A, p_value (chance of such a difference between equal versions), probability that B beats A, expected_loss (rate lost on average by choosing B), sample_ratio_p (below 0.001 the visitors were not split evenly and the test is broken). For ranges a row per test.
 * @example =AB_TEST(80, 48, 70, 56) → measure, value; rate_a, 0.6; rate_b, 0.8; uplift, 0.3333; difference_low, 0.0524; difference_high, 0.3339; p_value, 0.0080; p_b_beats_a, 0.9959; expected_loss, 0.000095; sample_ratio_p, 0.4142
 * @customfunction
 */
export function AB_TEST(
  visitors_a: Cells,
  orders_a: Cells,
  visitors_b: Cells,
  orders_b: Cells,
  confidence: Cells,
) {
  return measures("AB_TEST", { visitors_a, orders_a, visitors_b, orders_b }, { confidence }, splitTest);
}

/**
 * Visitors that each group of an A/B test needs.
 *
 * @param {number} base_rate Conversion rate of today, for example 0.02.
 * @param {number} target_rate The rate that the test should be able to tell from it, for example 0.024.
 * @param {number} power Optional: probability to find such a difference, default 0.8.
 * @param {number} significance Optional: probability to see a difference where there is none, default 0.05.
 * @return {number} Visitors per group, not rounded.
 * @example =AB_SAMPLE_SIZE(0.02, 0.024) → 21108.4
 * @customfunction
 */
export function AB_SAMPLE_SIZE(base_rate: Cells, target_rate: Cells, power: Cells, significance: Cells) {
  return rowByRow("AB_SAMPLE_SIZE", { base_rate, target_rate }, { power, significance }, splitTestSize);
}
