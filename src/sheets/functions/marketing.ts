import { acquisitionCost } from "../../domain/marketing/acquisitionCost.js";
import { adstock } from "../../domain/marketing/adstock.js";
import { attribution } from "../../domain/marketing/attribution.js";
import { breakEvenRoas } from "../../domain/marketing/breakEvenRoas.js";
import { budgetForTarget } from "../../domain/marketing/budgetForTarget.js";
import { budgetSplit } from "../../domain/marketing/budgetSplit.js";
import { mediaResponse } from "../../domain/marketing/mediaResponse.js";
import { responseFit } from "../../domain/marketing/responseFit.js";
import { returnOnAdSpend } from "../../domain/marketing/returnOnAdSpend.js";
import { besideRows, rowByRow, wholeRange } from "../answer.js";
import { flag, text, word } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { list, logColumn } from "../listReaders.js";
import { series } from "../rangeReaders.js";

/**
 * Return on advertising spend.
 *
 * @param {number} revenue Revenue that the advertising brought.
 * @param {number} spend Money spent on it.
 * @return {number} Revenue per unit of money spent.
 * @example =ROAS(5000, 1250) → 4
 * @customfunction
 */
export function ROAS(revenue: Cells, spend: Cells) {
  return rowByRow("ROAS", { revenue, spend }, {}, returnOnAdSpend);
}

/**
 * Cost of winning one customer.
 *
 * @param {number} spend Money spent on winning customers.
 * @param {number} new_customers Customers won with it.
 * @return {number} Money per new customer.
 * @example =CAC(3000, 60) → 50
 * @customfunction
 */
export function CAC(spend: Cells, new_customers: Cells) {
  return rowByRow("CAC", { spend, new_customers }, {}, acquisitionCost);
}

/**
 * Return on advertising spend at which advertising just pays.
 *
 * @param {number} margin Margin of what is sold as a share of revenue, for example 0.25.
 * @return {number} Revenue per unit of money spent.
 * @example =BREAKEVEN_ROAS(0.25) → 4
 * @customfunction
 */
export function BREAKEVEN_ROAS(margin: Cells) {
  return rowByRow("BREAKEVEN_ROAS", { margin }, {}, breakEvenRoas);
}

/**
 * Advertising that works on after its period: spend with what is carried over from earlier periods.
 *
 * @param {range} spend Spend per period, in the order of time.
 * @param {number} decay Share carried over to the next period, for example 0.3.
 * @param {boolean} normalised Optional: TRUE if the parts of one spend are to add up to it, default FALSE.
 * @return {range} Adstock beside each period.
 * @example =ADSTOCK({0; 100; 50; 0}, 0.3) → 0; 100; 80; 24
 * @customfunction
 */
export function ADSTOCK(spend: Cells, decay: Cells, normalised: Cells) {
  return besideRows("ADSTOCK", { spend: series(spend), decay }, { normalised: flag(normalised) }, adstock);
}

/**
 * Response to advertising with saturation.
 *
 * @param {number} spend Spend per period, or its adstock.
 * @param {number} max_response Response that no spend exceeds.
 * @param {number} half_saturation Spend at half of that response.
 * @param {number} shape Optional: above 1 the curve is S-shaped, default 1.
 * @return {number} Response, in the unit of max_response.
 * @example =RESPONSE(10, 100, 50) → 16.67
 * @customfunction
 */
export function RESPONSE(spend: Cells, max_response: Cells, half_saturation: Cells, shape: Cells) {
  return rowByRow("RESPONSE", { spend, max_response, half_saturation }, { shape }, mediaResponse);
}

/**
 * Fits the response to advertising, with carry-over and saturation, to a history.
 *
 * @param {range} spend Spend per period, in the order of time.
 * @param {range} response Response of each period, for example units or revenue.
 * @param {number} decay Optional: share carried over to the next period, if it is known; else it is fitted.
 * @return {range} Table: max_response, half_saturation (an adstock), shape, decay, baseline (without advertising), r_squared. An error where the data cannot tell saturation from a straight line.
 * @example =RESPONSE_FIT({0; 20; 40; 60; 80; 100; 150; 200}, {10; 38.6; 54.4; 64.5; 71.5; 76.7; 85; 90}, 0) → max_response, half_saturation, shape, decay, baseline, r_squared; 100.0, 50, 1.00, 0, 10, 1.000
 * @customfunction
 */
export function RESPONSE_FIT(spend: Cells, response: Cells, decay: Cells) {
  return wholeRange(
    "RESPONSE_FIT",
    { spend: series(spend), response: series(response) },
    { decay },
    responseFit,
  );
}

/**
 * Splits a budget over channels for the largest total response, S-shaped response curves included.
 *
 * @param {number} budget Money to spend in all.
 * @param {range} max_response Response of each channel that no spend exceeds.
 * @param {range} half_saturation Spend at half of that response.
 * @param {range} shape Optional: above 1 the curve is S-shaped, default 1.
 * @param {range} minimum Optional: least spend on each channel, default 0.
 * @param {range} maximum Optional: largest spend on each channel, default without limit.
 * @return {range} Spend beside each channel; they add up to the budget.
 * @example =BUDGET_SPLIT(100, {120; 80; 150}, {30; 15; 60}) → 34.9; 22.5; 42.6
 * @customfunction
 */
export function BUDGET_SPLIT(
  budget: Cells,
  max_response: Cells,
  half_saturation: Cells,
  shape: Cells,
  minimum: Cells,
  maximum: Cells,
) {
  return besideRows(
    "BUDGET_SPLIT",
    { budget, max_response: list(max_response), half_saturation: list(half_saturation) },
    { shape: list(shape), minimum: list(minimum), maximum: list(maximum) },
    budgetSplit,
  );
}

/**
 * The cheapest spends on channels that reach a target response.
 *
 * @param {number} target Response wanted in all.
 * @param {range} max_response Response of each channel that no spend exceeds.
 * @param {range} half_saturation Spend at half of that response.
 * @param {range} shape Optional: above 1 the curve is S-shaped, default 1.
 * @param {range} minimum Optional: least spend on each channel, default 0.
 * @param {range} maximum Optional: largest spend on each channel, default without limit.
 * @return {range} Spend beside each channel.
 * @example =BUDGET_FOR_TARGET(75, {90; 60}, {40; 25}) → 39.0; 26.0
 * @customfunction
 */
export function BUDGET_FOR_TARGET(
  target: Cells,
  max_response: Cells,
  half_saturation: Cells,
  shape: Cells,
  minimum: Cells,
  maximum: Cells,
) {
  return besideRows(
    "BUDGET_FOR_TARGET",
    { target, max_response: list(max_response), half_saturation: list(half_saturation) },
    { shape: list(shape), minimum: list(minimum), maximum: list(maximum) },
    budgetForTarget,
  );
}

/**
 * Shares conversions out over the channels that customers met on their way.
 *
 * @param {range} paths Channels in the order in which they were met, such as search > social > email.
 * @param {range} conversions Customers who converted after each path; 0 is one journey that did not convert.
 * @param {string} model Optional: markov (default), shapley, first, last or linear. Shapley over such data gives the different channels of a path equal shares.
 * @return {range} Table: channel, conversions, share.
 * @example =ATTRIBUTION({"search > email"; "email"; "social > search"}, {10; 5; 5}, "linear") → channel, conversions, share; search, 7.5, 0.375; email, 10, 0.5; social, 2.5, 0.125
 * @customfunction
 */
export function ATTRIBUTION(paths: Cells, conversions: Cells, model: Cells) {
  return wholeRange(
    "ATTRIBUTION",
    { paths: logColumn(text(paths)), conversions: logColumn(conversions) },
    { model: word(model, "markov", "shapley", "first", "last", "linear") },
    attribution,
  );
}
