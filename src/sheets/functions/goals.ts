import { benchmark } from "../../domain/goals/benchmark.js";
import { budgetVariance } from "../../domain/goals/budgetVariance.js";
import { cashConversionCycle } from "../../domain/goals/cashConversionCycle.js";
import { concentrationIndex } from "../../domain/goals/concentrationIndex.js";
import { goalLevers } from "../../domain/goals/goalLevers.js";
import { goalPace } from "../../domain/goals/goalPace.js";
import { goalSplit } from "../../domain/goals/goalSplit.js";
import { growthRate } from "../../domain/goals/growthRate.js";
import { priceVolumeMix } from "../../domain/goals/priceVolumeMix.js";
import { productRoles } from "../../domain/goals/productRoles.js";
import { besideRows, rowByRow, wholeRange } from "../answer.js";
import { word } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { list } from "../listReaders.js";
import { numbers } from "../rangeReaders.js";
import { ascending, fullSeries, listWithGaps, seriesToDate } from "../seriesReaders.js";

/**
 * Splits a goal over months, teams or categories so that the parts add up to it exactly.
 *
 * @param {number} target What all reach together, for example a year's revenue.
 * @param {range} weights Relative share of each part, for example last year's revenue; 0 gets nothing.
 * @param {number} unit Optional: parts are multiples of it, and so must be the target; default 0.01.
 * @return {range} A part beside each weight. What rounding leaves goes to the largest remainders, of equal ones to the first.
 * @example =GOAL_SPLIT(100, {1; 1; 1}) → 33.34; 33.33; 33.33
 * @customfunction
 */
export function GOAL_SPLIT(target: Cells, weights: Cells, unit: Cells) {
  return besideRows("GOAL_SPLIT", { target, weights: list(weights) }, { unit }, goalSplit);
}

/**
 * What visitors, conversion or order value must become to reach a revenue, each alone or all together.
 *
 * @param {number} target_revenue Revenue to be reached in a period.
 * @param {number} visitors Visitors of today in such a period.
 * @param {number} conversion Orders per visitor of today, for example 0.02.
 * @param {number} order_value Revenue per order of today.
 * @return {range} Table: lever, today, needed_alone, change_alone (a fraction of today), needed_together (all three change alike), change_together; blank where a conversion above 1 would be needed.
 * @example =GOAL_LEVERS(30000, 20000, 0.02, 50) → lever, today, needed_alone, change_alone, needed_together, change_together; visitors, 20000, 30000, 0.5, 22894.28, 0.1447; conversion, 0.02, 0.03, 0.5, 0.02289, 0.1447; order_value, 50, 75, 0.5, 57.236, 0.1447
 * @customfunction
 */
export function GOAL_LEVERS(target_revenue: Cells, visitors: Cells, conversion: Cells, order_value: Cells) {
  return wholeRange("GOAL_LEVERS", { target_revenue, visitors, conversion, order_value }, {}, goalLevers);
}

/**
 * How far a goal is reached after its first periods, and where this pace leads.
 *
 * @param {number} target What all periods together are to reach.
 * @param {range} actuals What each period brought, from the first on; blank in the periods to come.
 * @param {range} weights Optional: relative share of each period, those to come included; else the cells of actuals, blank ones included, are periods with equal shares.
 * @return {range} Table: done, expected_by_now, pace (done per expected), projected (the target at this pace), gap (projected less target), needed_per_period (mean of the periods to come; blank where there is none).
 * @example =GOAL_PACE(1200, {90; 110; 70}, {1; 1; 1; 1; 1; 1; 1; 1; 1; 1; 1; 1}) → done, expected_by_now, pace, projected, gap, needed_per_period; 270, 300, 0.9, 1080, -120, 103.33
 * @customfunction
 */
export function GOAL_PACE(target: Cells, actuals: Cells, weights: Cells) {
  return rowByRow(
    "GOAL_PACE",
    { target, actuals: seriesToDate(actuals) },
    { weights: fullSeries(weights) },
    goalPace,
  );
}

/**
 * How far each line of a budget is off its plan, and whether that is good news.
 *
 * @param {number} plan Planned amount of each line.
 * @param {number} actual Actual amount of each line.
 * @param {string} kind Optional: revenue (default) or cost, where less is favourable; one for all lines or one per line.
 * @return {range} Table: variance (actual less plan), variance_rate (of the plan; blank where that is 0), favourable (TRUE or FALSE; blank where the plan is met exactly).
 * @example =BUDGET_VARIANCE({1000; 500}, {1100; 450}) → variance, variance_rate, favourable; 100, 0.1, TRUE; -50, -0.1, FALSE
 * @customfunction
 */
export function BUDGET_VARIANCE(plan: Cells, actual: Cells, kind: Cells) {
  return rowByRow(
    "BUDGET_VARIANCE",
    { plan, actual },
    { kind: word(kind, "revenue", "cost") },
    budgetVariance,
  );
}

/**
 * Why revenue changed: by prices, by the number of units, or by which products were sold.
 *
 * @param {range} units_before Units of each product in the earlier period; blank or 0 for a new one.
 * @param {range} price_before Price of each; may be blank where none were sold.
 * @param {range} units_after Units in the later period; blank or 0 for a product that has ended.
 * @param {range} price_after Price of each; may be blank where none were sold.
 * @return {range} Table: effect (price, volume, mix, total), amount; the three add up to the total. New and ended products count as mix.
 * @example =PRICE_VOLUME_MIX({100; 50}, {10; 20}, {120; 40}, {11; 19}) → effect, amount; price, 80; volume, 133.33; mix, -133.33; total, 80
 * @customfunction
 */
export function PRICE_VOLUME_MIX(
  units_before: Cells,
  price_before: Cells,
  units_after: Cells,
  price_after: Cells,
) {
  return wholeRange(
    "PRICE_VOLUME_MIX",
    {
      units_before: listWithGaps(units_before),
      price_before: listWithGaps(price_before),
      units_after: listWithGaps(units_after),
      price_after: listWithGaps(price_after),
    },
    {},
    priceVolumeMix,
  );
}

/**
 * Days from paying for goods to being paid for them.
 *
 * @param {number} inventory Stock at cost, the mean of the period.
 * @param {number} receivables Money that customers and platforms owe.
 * @param {number} payables Money owed to suppliers.
 * @param {number} cogs Cost of the goods sold in the period.
 * @param {number} revenue Revenue of the period.
 * @param {number} days Optional: length of the period, default 365.
 * @return {number} Days; negative where customers pay before suppliers are paid.
 * @example =CASH_CYCLE(200000, 90000, 150000, 1200000, 1800000) → 33.458
 * @customfunction
 */
export function CASH_CYCLE(
  inventory: Cells,
  receivables: Cells,
  payables: Cells,
  cogs: Cells,
  revenue: Cells,
  days: Cells,
) {
  return rowByRow(
    "CASH_CYCLE",
    { inventory, receivables, payables, cogs, revenue },
    { days },
    cashConversionCycle,
  );
}

/**
 * Compound growth per period between two values.
 *
 * @param {number} first Value at the beginning, above 0.
 * @param {number} last Value at the end.
 * @param {number} periods Periods between the two, for example 3 years.
 * @return {number} Growth per period: 0.1 is 10%.
 * @example =GROWTH_RATE(1000, 1331, 3) → 0.1
 * @customfunction
 */
export function GROWTH_RATE(first: Cells, last: Cells, periods: Cells) {
  return rowByRow("GROWTH_RATE", { first, last, periods }, {}, growthRate);
}

/**
 * How much of a total hangs on a few: the Herfindahl-Hirschman index.
 *
 * @param {range} values Sales of each competitor, customer, product or supplier.
 * @return {number} 1 where one has all; 1/n where n are equal.
 * @example =CONCENTRATION({50; 30; 20}) → 0.38
 * @customfunction
 */
export function CONCENTRATION(values: Cells) {
  return wholeRange("CONCENTRATION", { values: numbers(values) }, {}, concentrationIndex);
}

/**
 * Where a figure stands among the competitors', more being better.
 *
 * @param {number} own Your own figure.
 * @param {range} competitors Theirs, yours not among them.
 * @return {range} Table: rank (1 is the best), percentile (share of competitors below, equal ones by half), best and median of the competitors, gap_to_best (own less best).
 * @example =BENCHMARK(4.2, {3.5; 5; 4.2; 3.9}) → rank, percentile, best, median, gap_to_best; 2, 0.625, 5, 4.05, -0.8
 * @customfunction
 */
export function BENCHMARK(own: Cells, competitors: Cells) {
  return rowByRow("BENCHMARK", { own, competitors: ascending(competitors) }, {}, benchmark);
}

/**
 * Role of each product: traffic, profit, strategic or to be reviewed.
 *
 * @param {range} units Units sold of each product.
 * @param {range} margin_rate Margin of each as a share of its price, for example 0.4.
 * @param {range} growth Optional: growth of each as a fraction; products that sell little are then strategic for their growth, else for their margin.
 * @return {range} A role beside each row: traffic (much sold at a low margin), profit (much sold at a high margin), strategic (little sold, but growing or of high margin), review. High is at or above the median of all products, unless that is the lowest value of all.
 * @example =PRODUCT_ROLE({900; 700; 60; 40}, {0.1; 0.45; 0.5; 0.15}) → traffic; profit; strategic; review
 * @customfunction
 */
export function PRODUCT_ROLE(units: Cells, margin_rate: Cells, growth: Cells) {
  return besideRows(
    "PRODUCT_ROLE",
    { units: list(units), margin_rate: list(margin_rate) },
    { growth: list(growth) },
    productRoles,
  );
}
