import { cohortTable } from "../../domain/customers/cohortTable.js";
import { customerLifetimeValues } from "../../domain/customers/customerLifetimeValues.js";
import { customerSummary } from "../../domain/customers/customerSummary.js";
import { expectedPurchases } from "../../domain/customers/expectedPurchases.js";
import { fitGammaGamma } from "../../domain/customers/fitGammaGamma.js";
import { fitPurchaseModel } from "../../domain/customers/fitPurchaseModel.js";
import { fitRetention } from "../../domain/customers/fitRetention.js";
import { gammaGammaSpend } from "../../domain/customers/gammaGammaSpend.js";
import { lifetimeValue } from "../../domain/customers/lifetimeValue.js";
import { netPromoterScore } from "../../domain/customers/netPromoterScore.js";
import { probabilityAlive } from "../../domain/customers/probabilityAlive.js";
import { repurchaseRate } from "../../domain/customers/repurchaseRate.js";
import { retention } from "../../domain/customers/retention.js";
import { rfmScores } from "../../domain/customers/rfmScores.js";
import { besideRows, rowByRow, wholeRange } from "../answer.js";
import { day, word } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { list, logColumn } from "../listReaders.js";
import { fitted, numbers, series } from "../rangeReaders.js";
import { content } from "../textReaders.js";

/**
 * What a customer is worth over the time they stay, in today's money.
 *
 * @param {number} order_value Money per order, for example 50.
 * @param {number} orders_per_period Orders of a customer per period, for example 4 a year.
 * @param {number} gross_margin Share of the order value that remains, for example 0.5 for 50%.
 * @param {number} churn_rate Share of customers lost per period, for example 0.2.
 * @param {number} discount_rate Optional: interest per period, default 0.
 * @param {number} periods Optional: whole number of periods counted; blank is without end.
 * @param {number} acquisition_cost Optional: cost of winning the customer, default 0.
 * @return {number} Money per customer.
 * @example =LTV(50, 4, 0.5, 0.2, 0.1) → 366.67
 * @customfunction
 */
export function LTV(
  order_value: Cells,
  orders_per_period: Cells,
  gross_margin: Cells,
  churn_rate: Cells,
  discount_rate: Cells,
  periods: Cells,
  acquisition_cost: Cells,
) {
  return rowByRow(
    "LTV",
    { order_value, orders_per_period, gross_margin, churn_rate },
    { discount_rate, periods, acquisition_cost },
    lifetimeValue,
  );
}

/**
 * What the customer models need, per customer: repeat purchases, recency, age and mean spend.
 *
 * @param {range} customer_ids The customer of each order: number, name or e-mail, one order per row, in any order.
 * @param {range} dates The date of each order; several orders of a day are one purchase.
 * @param {range} amounts Optional: the money of each order, refunds negative; without it mean_spend stays blank.
 * @param {text} unit Optional: unit of recency and age, "day" (default), "week", "month" or "year".
 * @param {date} as_of Optional: today, default the last date of the log.
 * @return {table} customer, frequency (repeat purchases), recency (first to last purchase), age (first purchase to today), mean_spend (of repeat purchases, 0 without any).
 * @example =CUSTOMER_SUMMARY({"ann"; "bob"; "ann"}, {"2026-01-05"; "2026-01-07"; "2026-01-19"}, {20; 5; 40}, "day", "2026-01-31") → customer, frequency, recency, age, mean_spend; ann, 1, 14, 26, 40; bob, 0, 0, 24, 0
 * @customfunction
 */
export function CUSTOMER_SUMMARY(
  customer_ids: Cells,
  dates: Cells,
  amounts: Cells,
  unit: Cells,
  as_of: Cells,
) {
  return wholeRange(
    "CUSTOMER_SUMMARY",
    { customer_ids: logColumn(content(customer_ids)), dates: logColumn(day(dates)) },
    { amounts: logColumn(amounts), unit: word(unit, "day", "week", "month", "year"), as_of: day(as_of) },
    customerSummary,
  );
}

/**
 * Value of each customer over the time ahead, most valuable first: orders to come, what they will be worth, in today's money.
 *
 * @param {range} customer_ids The customer of each order: number, name or e-mail, one order per row, in any order.
 * @param {range} dates The date of each order; several orders of a day are one purchase.
 * @param {range} amounts The money of each order, refunds negative.
 * @param {number} horizon_days Optional: days ahead, default 365.
 * @param {number} annual_discount Optional: interest per year, default 0.1.
 * @param {number} gross_margin Optional: share of the order value that remains, default 1.
 * @param {text} model Optional: "bg/nbd" (default), "mbg/nbd" or "pareto/nbd".
 * @param {date} as_of Optional: today, default the last date of the log.
 * @return {table} customer, orders (days with a purchase), last_order, p_alive, expected_orders and expected_spend (per order) in the time ahead, ltv.
 * @example =CUSTOMER_LTV({"ann"; "bob"; "eve"; "bob"; "eve"; "ann"; "bob"; "eve"; "ann"}, {"2026-01-18"; "2026-02-10"; "2026-01-17"; "2026-02-01"; "2026-03-11"; "2026-01-18"; "2026-02-17"; "2026-02-23"; "2026-02-17"}, {15; 15; 45; 30; 35; 35; 15; 25; 10}, 90, 0.1, 0.5) → customer, orders, last_order, p_alive, expected_orders, expected_spend, ltv; eve, 3, 2026-03-11, 0.890, 2.509, 26.27, 32.59; bob, 3, 2026-02-17, 0.780, 2.199, 16.44, 17.88; ann, 2, 2026-02-17, 0.780, 2.199, 14.70, 15.99
 * @customfunction
 */
export function CUSTOMER_LTV(
  customer_ids: Cells,
  dates: Cells,
  amounts: Cells,
  horizon_days: Cells,
  annual_discount: Cells,
  gross_margin: Cells,
  model: Cells,
  as_of: Cells,
) {
  return wholeRange(
    "CUSTOMER_LTV",
    {
      customer_ids: logColumn(content(customer_ids)),
      dates: logColumn(day(dates)),
      amounts: logColumn(amounts),
    },
    {
      horizon_days,
      annual_discount,
      gross_margin,
      model: word(model, "bg/nbd", "mbg/nbd", "pareto/nbd"),
      as_of: day(as_of),
    },
    customerLifetimeValues,
  );
}

/**
 * Fits a model of how customers buy and leave to their purchase counts.
 *
 * @param {range} frequency Repeat purchases of each customer, from CUSTOMER_SUMMARY.
 * @param {range} recency Time from the first to the last purchase, for example in days.
 * @param {range} age Time from the first purchase to today, in the same unit.
 * @param {text} model Optional: "bg/nbd" (default), "mbg/nbd" or "pareto/nbd".
 * @return {table} One row with the four parameters and log_likelihood; a line below says what the data could not tell.
 * @example =BGNBD_FIT({2; 0; 4; 0; 8; 0}, {4; 0; 47; 0; 50; 0}, {52; 26; 52; 52; 52; 52}) → r, alpha, a, b, log_likelihood; 0.310, 3.484, 0.425, 3.405, -51.41
 * @customfunction
 */
export function BGNBD_FIT(frequency: Cells, recency: Cells, age: Cells, model: Cells) {
  return wholeRange(
    "BGNBD_FIT",
    { frequency: logColumn(frequency), recency: logColumn(recency), age: logColumn(age) },
    { model: word(model, "bg/nbd", "mbg/nbd", "pareto/nbd") },
    fitPurchaseModel,
  );
}

/**
 * Purchases to be expected of each customer in the time ahead.
 *
 * @param {range} parameters The row that BGNBD_FIT returned.
 * @param {number} horizon Time ahead, in the unit of recency and age, for example 365 days.
 * @param {number} frequency Repeat purchases of the customer.
 * @param {number} recency Time from the first to the last purchase.
 * @param {number} age Time from the first purchase to today.
 * @param {text} model Optional: "bg/nbd" (default), "mbg/nbd" or "pareto/nbd", the one that was fitted.
 * @return {number} Expected purchases per customer.
 * @example =BGNBD_EXPECTED({0.243, 4.414, 0.793, 2.426}, 39, 2, 30.43, 38.86) → 1.226
 * @customfunction
 */
export function BGNBD_EXPECTED(
  parameters: Cells,
  horizon: Cells,
  frequency: Cells,
  recency: Cells,
  age: Cells,
  model: Cells,
) {
  return besideRows(
    "BGNBD_EXPECTED",
    {
      parameters: fitted(parameters, "r", "alpha", "a", "b", "s", "beta"),
      horizon: list(horizon),
      frequency: list(frequency),
      recency: list(recency),
      age: list(age),
    },
    { model: word(model, "bg/nbd", "mbg/nbd", "pareto/nbd") },
    expectedPurchases,
  );
}

/**
 * Probability that each customer is still one.
 *
 * @param {range} parameters The row that BGNBD_FIT returned.
 * @param {number} frequency Repeat purchases of the customer.
 * @param {number} recency Time from the first to the last purchase.
 * @param {number} age Time from the first purchase to today, in the same unit.
 * @param {text} model Optional: "bg/nbd" (default), "mbg/nbd" or "pareto/nbd", the one that was fitted.
 * @return {number} Probability per customer, 0 to 1.
 * @example =P_ALIVE({0.243, 4.414, 0.793, 2.426}, 2, 30.43, 38.86) → 0.7266
 * @customfunction
 */
export function P_ALIVE(parameters: Cells, frequency: Cells, recency: Cells, age: Cells, model: Cells) {
  return besideRows(
    "P_ALIVE",
    {
      parameters: fitted(parameters, "r", "alpha", "a", "b", "s", "beta"),
      frequency: list(frequency),
      recency: list(recency),
      age: list(age),
    },
    { model: word(model, "bg/nbd", "mbg/nbd", "pareto/nbd") },
    probabilityAlive,
  );
}

/**
 * Fits the gamma-gamma model of what customers spend per purchase.
 *
 * @param {range} frequency Repeat purchases of each customer, from CUSTOMER_SUMMARY; customers without any are left out.
 * @param {range} mean_spend Mean money of each customer's repeat purchases.
 * @return {table} One row: p, q, gamma, log_likelihood; a line below says where spend and frequency correlate, which the model cannot know.
 * @example =GAMMA_GAMMA_FIT({2; 1; 0; 3; 1; 6}, {22; 12; 0; 40; 31; 18}) → p, q, gamma, log_likelihood; 7.519, 11.986, 36.465, -18.157
 * @customfunction
 */
export function GAMMA_GAMMA_FIT(frequency: Cells, mean_spend: Cells) {
  return wholeRange(
    "GAMMA_GAMMA_FIT",
    { frequency: logColumn(frequency), mean_spend: logColumn(mean_spend) },
    {},
    fitGammaGamma,
  );
}

/**
 * Money to be expected of each customer's next purchase.
 *
 * @param {range} parameters The row that GAMMA_GAMMA_FIT returned.
 * @param {number} frequency Repeat purchases of the customer.
 * @param {number} mean_spend Mean money of the customer's repeat purchases, 0 without any.
 * @return {number} Money per purchase per customer.
 * @example =GAMMA_GAMMA_SPEND({6.25, 3.74, 15.44}, {2; 0}, {22.35; 0}) → 24.66; 35.22
 * @customfunction
 */
export function GAMMA_GAMMA_SPEND(parameters: Cells, frequency: Cells, mean_spend: Cells) {
  return besideRows(
    "GAMMA_GAMMA_SPEND",
    {
      parameters: fitted(parameters, "p", "q", "gamma"),
      frequency: list(frequency),
      mean_spend: list(mean_spend),
    },
    {},
    gammaGammaSpend,
  );
}

/**
 * Fits how fast the customers of one start leave, for subscriptions and members.
 *
 * @param {range} survivors Customers at the start, then those still active after each period.
 * @return {table} One row: alpha, beta, log_likelihood of the shifted beta-geometric model.
 * @example =RETENTION_FIT({1000; 869; 743; 653; 593; 551; 517; 491}) → alpha, beta, log_likelihood; 0.668, 3.806, -1611.2
 * @customfunction
 */
export function RETENTION_FIT(survivors: Cells) {
  return wholeRange("RETENTION_FIT", { survivors: series(survivors) }, {}, fitRetention);
}

/**
 * Share of customers still active after a number of periods.
 *
 * @param {range} parameters The row that RETENTION_FIT returned.
 * @param {number} period Whole number of periods since the start, which is 0.
 * @return {number} Share still active, 0 to 1.
 * @example =RETENTION({0.668, 3.806}, {1; 12}) → 0.8507; 0.3780
 * @customfunction
 */
export function RETENTION(parameters: Cells, period: Cells) {
  return besideRows(
    "RETENTION",
    { parameters: fitted(parameters, "alpha", "beta"), period: list(period) },
    {},
    retention,
  );
}

/**
 * Scores customers by how recently, how often and for how much they bought, and names their segment.
 *
 * @param {range} customer_ids The customer of each order: number, name or e-mail, one order per row, in any order.
 * @param {range} dates The date of each order.
 * @param {range} amounts The money of each order, refunds negative.
 * @param {date} as_of Today, not before the last order.
 * @param {number} bins Optional: scores go from 1 to this, default 5.
 * @return {table} customer, recency_days, frequency (orders), monetary, the scores r, f and m (high is good), segment.
 * @example =RFM({"ann"; "bob"; "ann"}, {"2026-01-05"; "2026-01-07"; "2026-01-19"}, {20; 5; 40}, "2026-01-31") → customer, recency_days, frequency, monetary, r, f, m, segment; ann, 12, 2, 60, 5, 5, 5, champion; bob, 24, 1, 5, 1, 1, 1, hibernating
 * @customfunction
 */
export function RFM(customer_ids: Cells, dates: Cells, amounts: Cells, as_of: Cells, bins: Cells) {
  return wholeRange(
    "RFM",
    {
      customer_ids: logColumn(content(customer_ids)),
      dates: logColumn(day(dates)),
      amounts: logColumn(amounts),
      as_of: day(as_of),
    },
    { bins },
    rfmScores,
  );
}

/**
 * Groups customers by the time of their first purchase and shows how many of each group come back.
 *
 * @param {range} customer_ids The customer of each order: number, name or e-mail, one order per row, in any order.
 * @param {range} dates The date of each order.
 * @param {text} period Optional: "month" (default), "week" (from Monday) or "quarter".
 * @param {text} measure Optional: "rate" (default), "customers" or "revenue".
 * @param {range} amounts Optional: the money of each order, refunds negative; needed for revenue.
 * @return {table} One row per cohort: its period, its size, then a column per period since the first, blank where not reached.
 * @example =COHORT({"ann"; "bob"; "ann"}, {"2026-01-05"; "2026-01-07"; "2026-02-19"}) → cohort, size, 0, 1; 2026-01, 2, 1, 0.5
 * @customfunction
 */
export function COHORT(customer_ids: Cells, dates: Cells, period: Cells, measure: Cells, amounts: Cells) {
  return wholeRange(
    "COHORT",
    { customer_ids: logColumn(content(customer_ids)), dates: logColumn(day(dates)) },
    {
      period: word(period, "month", "week", "quarter"),
      measure: word(measure, "rate", "customers", "revenue"),
      amounts: logColumn(amounts),
    },
    cohortTable,
  );
}

/**
 * Share of customers who bought again on a later day.
 *
 * @param {range} customer_ids The customer of each order: number, name or e-mail, one order per row, in any order.
 * @param {range} dates The date of each order.
 * @param {number} window_days Optional: days after the first purchase that count, the last included; blank is all.
 * @return {number} Share of all customers, 0 to 1.
 * @example =REPURCHASE_RATE({"ann"; "bob"; "ann"}, {"2026-01-05"; "2026-01-07"; "2026-02-19"}) → 0.5
 * @customfunction
 */
export function REPURCHASE_RATE(customer_ids: Cells, dates: Cells, window_days: Cells) {
  return wholeRange(
    "REPURCHASE_RATE",
    { customer_ids: logColumn(content(customer_ids)), dates: logColumn(day(dates)) },
    { window_days },
    repurchaseRate,
  );
}

/**
 * Net promoter score: share of promoters (9 and 10) less share of detractors (0 to 6), of a hundred.
 *
 * @param {range} scores Answers from 0 to 10; blank cells are ignored.
 * @return {number} From -100 to 100.
 * @example =NPS({10; 9; 8; 7; 6}) → 20
 * @customfunction
 */
export function NPS(scores: Cells) {
  return wholeRange("NPS", { scores: numbers(scores) }, {}, netPromoterScore);
}
