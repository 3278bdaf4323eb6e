import { breakEvenUnits } from "../../domain/pricing/breakEvenUnits.js";
import { competitivePrice } from "../../domain/pricing/competitivePrice.js";
import { costPlusPrice } from "../../domain/pricing/costPlusPrice.js";
import { optimalPrice } from "../../domain/pricing/optimalPrice.js";
import { optimalPriceLinear } from "../../domain/pricing/optimalPriceLinear.js";
import { priceElasticity } from "../../domain/pricing/priceElasticity.js";
import { priceForMargin } from "../../domain/pricing/priceForMargin.js";
import { priceSensitivity } from "../../domain/pricing/priceSensitivity.js";
import { valuePrice } from "../../domain/pricing/valuePrice.js";
import { rowByRow, wholeRange } from "../answer.js";
import type { Cells } from "../cells.js";
import { besideColumns, logColumn, survey } from "../listReaders.js";
import { numbers, series } from "../rangeReaders.js";

/**
 * Price from the cost and a markup on it.
 *
 * @param {number} unit_cost Cost of one unit.
 * @param {number} markup Share added to the cost, for example 0.5.
 * @param {number} fee_rate Optional: share of the price that a platform or payment service keeps, default 0.
 * @return {number} Price.
 * @example =PRICE_COST_PLUS(12, 0.5, 0.1) → 20
 * @customfunction
 */
export function PRICE_COST_PLUS(unit_cost: Cells, markup: Cells, fee_rate: Cells) {
  return rowByRow("PRICE_COST_PLUS", { unit_cost, markup }, { fee_rate }, costPlusPrice);
}

/**
 * Price that leaves a wanted margin.
 *
 * @param {number} unit_cost Cost of one unit.
 * @param {number} margin Margin as a share of the price, for example 0.4.
 * @param {number} fee_rate Optional: share of the price that a platform or payment service keeps, default 0.
 * @return {number} Price.
 * @example =PRICE_FOR_MARGIN(12, 0.4, 0.1) → 24
 * @customfunction
 */
export function PRICE_FOR_MARGIN(unit_cost: Cells, margin: Cells, fee_rate: Cells) {
  return rowByRow("PRICE_FOR_MARGIN", { unit_cost, margin }, { fee_rate }, priceForMargin);
}

/**
 * Price at a chosen place among the competitors' prices, never below the floor of one's own cost and margin.
 *
 * @param {range} competitor_prices Prices of the competitors; blank cells are ignored.
 * @param {number} position Optional: 0 is the cheapest, 0.5 the middle, 1 the dearest; default 0.5.
 * @param {number} unit_cost Optional: own cost of one unit, for the floor.
 * @param {number} min_margin Optional: least margin as a share of the price, default 0.
 * @return {number} Price.
 * @example =PRICE_COMPETITIVE({19.9; 24.5; 21; 29.9; 22.5; 18.5}, 0.25) → 20.175
 * @customfunction
 */
export function PRICE_COMPETITIVE(
  competitor_prices: Cells,
  position: Cells,
  unit_cost: Cells,
  min_margin: Cells,
) {
  return rowByRow(
    "PRICE_COMPETITIVE",
    { competitor_prices: numbers(competitor_prices) },
    { position, unit_cost, min_margin },
    competitivePrice,
  );
}

/**
 * Price by the value to the customer: that of the next best choice and a part of the differences.
 *
 * @param {number} reference_price Price of the customer's next best choice.
 * @param {range} value_differences What each difference is worth to the customer, negative where the product is worse; all are added up.
 * @param {number} share_to_customer Optional: share of the differences left to the customer, default 0.5.
 * @return {number} Price.
 * @example =PRICE_VALUE(100, {30; -10; 8}) → 114
 * @customfunction
 */
export function PRICE_VALUE(reference_price: Cells, value_differences: Cells, share_to_customer: Cells) {
  return rowByRow(
    "PRICE_VALUE",
    { reference_price, value_differences: numbers(value_differences) },
    { share_to_customer },
    valuePrice,
  );
}

/**
 * Acceptable price range from a survey of four questions, by Van Westendorp's method.
 *
 * @param {range} too_cheap Price at which each person doubts the quality; blank where there is no answer.
 * @param {range} cheap Price at which it is a bargain.
 * @param {range} expensive Price at which it begins to be expensive.
 * @param {range} too_expensive Price at which the person would not buy.
 * @return {range} Table: low, optimal, indifference, high.
 * @example =PRICE_SENSITIVITY({10; 20; 30}, {20; 30; 40}, {30; 40; 50}, {40; 50; 60}) → low, optimal, indifference, high; 30, 35, 35, 40
 * @customfunction
 */
export function PRICE_SENSITIVITY(too_cheap: Cells, cheap: Cells, expensive: Cells, too_expensive: Cells) {
  return wholeRange(
    "PRICE_SENSITIVITY",
    {
      too_cheap: survey(too_cheap),
      cheap: survey(cheap),
      expensive: survey(expensive),
      too_expensive: survey(too_expensive),
    },
    {},
    priceSensitivity,
  );
}

/**
 * Price elasticity from a history: by how many percent sales change when the price rises by 1%.
 *
 * @param {range} prices Prices, one per period or place; not all the same.
 * @param {range} quantities Units sold at each price, above 0.
 * @param {range} controls Optional: one or more columns of what else moved sales, such as a display (0 or 1) or the week of a holiday, as they are.
 * @return {range} Table: elasticity, std_error, low and high (95% range), r_squared, n.
 * @example =ELASTICITY({10; 9; 8; 7; 6}, {100; 118; 142; 171; 214}) → elasticity, std_error, low, high, r_squared, n; -1.484, 0.021, -1.553, -1.416, 0.9994, 5
 * @customfunction
 */
export function ELASTICITY(prices: Cells, quantities: Cells, controls: Cells) {
  return wholeRange(
    "ELASTICITY",
    { prices: logColumn(prices), quantities: logColumn(quantities) },
    { controls: besideColumns(controls) },
    priceElasticity,
  );
}

/**
 * Price with the highest profit, for a known elasticity.
 *
 * @param {number} unit_cost Cost of one unit.
 * @param {number} elasticity Percent by which sales change when the price rises by 1%, for example -2.
 * @param {number} low_limit Optional: lowest price allowed.
 * @param {number} high_limit Optional: highest price allowed; needed where the elasticity is -1 or above.
 * @return {number} Price.
 * @example =OPTIMAL_PRICE(25, -1.5) → 75
 * @customfunction
 */
export function OPTIMAL_PRICE(unit_cost: Cells, elasticity: Cells, low_limit: Cells, high_limit: Cells) {
  return rowByRow("OPTIMAL_PRICE", { unit_cost, elasticity }, { low_limit, high_limit }, optimalPrice);
}

/**
 * Price with the highest profit on the straight line through a history of prices and sales.
 *
 * @param {range} prices Prices, not all the same.
 * @param {range} quantities Units sold at each price.
 * @param {number} unit_cost Cost of one unit.
 * @return {range} Table: price, quantity and profit at that price, intercept and slope of the line.
 * @example =OPTIMAL_PRICE_LINEAR({10; 12; 14}, {400; 340; 280}, 8) → price, quantity, profit, intercept, slope; 15.67, 230, 1763.33, 700, -30
 * @customfunction
 */
export function OPTIMAL_PRICE_LINEAR(prices: Cells, quantities: Cells, unit_cost: Cells) {
  return rowByRow(
    "OPTIMAL_PRICE_LINEAR",
    { prices: series(prices), quantities: series(quantities), unit_cost },
    {},
    optimalPriceLinear,
  );
}

/**
 * Units to sell before a fixed cost is paid.
 *
 * @param {number} fixed_cost Cost that does not depend on the units.
 * @param {number} price Price of one unit, above its cost.
 * @param {number} unit_cost Cost of one unit.
 * @return {number} Units, not rounded.
 * @example =BREAK_EVEN(12000, 25, 10) → 800
 * @customfunction
 */
export function BREAK_EVEN(fixed_cost: Cells, price: Cells, unit_cost: Cells) {
  return rowByRow("BREAK_EVEN", { fixed_cost, price, unit_cost }, {}, breakEvenUnits);
}
