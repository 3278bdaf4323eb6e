import { abcClasses } from "../../domain/inventory/abcClasses.js";
import { abcTable } from "../../domain/inventory/abcTable.js";
import { abcXyzClasses } from "../../domain/inventory/abcXyzClasses.js";
import { criticalValuePriorities } from "../../domain/inventory/criticalValuePriorities.js";
import { daysOfSupply } from "../../domain/inventory/daysOfSupply.js";
import { economicOrderQuantity } from "../../domain/inventory/economicOrderQuantity.js";
import { explodeRequirements } from "../../domain/inventory/explodeRequirements.js";
import { fillRate } from "../../domain/inventory/fillRate.js";
import { grossMarginReturn } from "../../domain/inventory/grossMarginReturn.js";
import { inventoryTurnover } from "../../domain/inventory/inventoryTurnover.js";
import { jointReplenishment } from "../../domain/inventory/jointReplenishment.js";
import { kanbanCards } from "../../domain/inventory/kanbanCards.js";
import { lotPlanCost } from "../../domain/inventory/lotPlanCost.js";
import { lotMethods, lotSizes } from "../../domain/inventory/lotSizes.js";
import { materialRequirements } from "../../domain/inventory/materialRequirements.js";
import { newsvendorDiscrete } from "../../domain/inventory/newsvendorDiscrete.js";
import { newsvendorProfit } from "../../domain/inventory/newsvendorProfit.js";
import { newsvendorQuantity } from "../../domain/inventory/newsvendorQuantity.js";
import { orderingAndHoldingCost } from "../../domain/inventory/orderingAndHoldingCost.js";
import { quantityDiscount } from "../../domain/inventory/quantityDiscount.js";
import { reorderPoint } from "../../domain/inventory/reorderPoint.js";
import { reorderPointForFillRate } from "../../domain/inventory/reorderPointForFillRate.js";
import { rqPolicy } from "../../domain/inventory/rqPolicy.js";
import { safetyStock } from "../../domain/inventory/safetyStock.js";
import { scorecard } from "../../domain/inventory/scorecard.js";
import { ssPolicy } from "../../domain/inventory/ssPolicy.js";
import { xyzClasses } from "../../domain/inventory/xyzClasses.js";
import { besideRows, rowByRow, wholeRange } from "../answer.js";
import { number, word } from "../cellReaders.js";
import type { Cells } from "../cells.js";
import { beside, list } from "../listReaders.js";
import { matrix, rowSeries, rowTotals, series, table } from "../rangeReaders.js";
import { content } from "../textReaders.js";

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
 * Cost per period of ordering and holding at an order size.
 *
 * @param {number} demand Units sold per period, for example 1300 a year.
 * @param {number} order_cost Cost of placing one order.
 * @param {number} holding_cost Cost of keeping one unit for one period, the same period as the demand.
 * @param {number} quantity Units per order.
 * @return {number} Cost per period.
 * @example =EOQ_COST(1300, 8, 0.225, 250) → 69.725
 * @customfunction
 */
export function EOQ_COST(demand: Cells, order_cost: Cells, holding_cost: Cells, quantity: Cells) {
  return rowByRow("EOQ_COST", { demand, order_cost, holding_cost, quantity }, {}, orderingAndHoldingCost);
}

/**
 * Order size with the lowest cost where large orders are cheaper per unit.
 *
 * @param {number} demand Units sold per period, for example 1300 a year.
 * @param {number} order_cost Cost of placing one order.
 * @param {number} holding_rate Cost of keeping a unit for a period as a share of its price, for example 0.3.
 * @param {range} breakpoints Order sizes from which the prices hold, rising; the first is 0.
 * @param {range} unit_costs Price per unit from each breakpoint on, not rising.
 * @param {text} type Optional: "all-units" (default) if the price holds for the whole order, "incremental" if only for the units beyond the breakpoint.
 * @return {range} Table: quantity, unit_cost (the average paid) and total_cost per period, purchase included.
 * @example =EOQ_DISCOUNT(1300, 8, 0.3, {0; 400; 800}, {0.75; 0.72; 0.68}) → quantity, unit_cost, total_cost; 800, 0.68, 978.6
 * @customfunction
 */
export function EOQ_DISCOUNT(
  demand: Cells,
  order_cost: Cells,
  holding_rate: Cells,
  breakpoints: Cells,
  unit_costs: Cells,
  type: Cells,
) {
  return rowByRow(
    "EOQ_DISCOUNT",
    { demand, order_cost, holding_rate, breakpoints: series(breakpoints), unit_costs: series(unit_costs) },
    { type: word(type, "all-units", "incremental") },
    quantityDiscount,
  );
}

/**
 * How often and how much to order of items that share the cost of an order.
 *
 * @param {range} demands Units sold per period of each item.
 * @param {range} item_order_costs Cost of each item in an order, beyond the shared cost.
 * @param {range} holding_costs Cost of keeping one unit of each item for one period.
 * @param {number} shared_order_cost Cost of an order whatever is in it.
 * @return {range} Table: for each item multiple (in every how many orders), cycle (periods between) and quantity; the last row is the total cost per period.
 * @example =JOINT_ORDER({1; 1; 1}, {120; 840; 300}, {160; 20; 50}, 600) → multiple, cycle, quantity; 1, 3.103, 3.103; 3, 9.309, 9.309; 1, 3.103, 3.103; total, , 837.85
 * @customfunction
 */
export function JOINT_ORDER(
  demands: Cells,
  item_order_costs: Cells,
  holding_costs: Cells,
  shared_order_cost: Cells,
) {
  return wholeRange(
    "JOINT_ORDER",
    {
      demands: list(demands),
      item_order_costs: list(item_order_costs),
      holding_costs: list(holding_costs),
      shared_order_cost,
    },
    {},
    jointReplenishment,
  );
}

/**
 * Stock to keep beyond mean demand so that an order cycle seldom runs short.
 *
 * @param {number} demand_sd Standard deviation of the demand of one period.
 * @param {number} lead_time Periods from order to arrival.
 * @param {number} service_level Chance that a cycle does not run short, for example 0.95.
 * @param {number} demand_mean Optional: mean demand of one period, default 0; matters where the lead time varies.
 * @param {number} lead_time_sd Optional: standard deviation of the lead time in periods, default 0.
 * @param {number} review_period Optional: periods between two looks at the stock, default 0 (always in view).
 * @return {number} Units.
 * @example =SAFETY_STOCK(500, 6, 0.9) → 1569.57
 * @customfunction
 */
export function SAFETY_STOCK(
  demand_sd: Cells,
  lead_time: Cells,
  service_level: Cells,
  demand_mean: Cells,
  lead_time_sd: Cells,
  review_period: Cells,
) {
  return rowByRow(
    "SAFETY_STOCK",
    { demand_sd, lead_time, service_level },
    { demand_mean, lead_time_sd, review_period },
    safetyStock,
  );
}

/**
 * Stock, ordered units included, at which to order again.
 *
 * @param {number} demand_mean Mean demand of one period.
 * @param {number} demand_sd Standard deviation of the demand of one period.
 * @param {number} lead_time Periods from order to arrival.
 * @param {number} service_level Chance that a cycle does not run short, for example 0.95.
 * @param {number} lead_time_sd Optional: standard deviation of the lead time in periods, default 0.
 * @param {number} review_period Optional: periods between two looks at the stock, default 0; with it the result is the level to order up to.
 * @return {number} Units.
 * @example =REORDER_POINT(50, 5, 6, 0.9, 2) → 429.11
 * @customfunction
 */
export function REORDER_POINT(
  demand_mean: Cells,
  demand_sd: Cells,
  lead_time: Cells,
  service_level: Cells,
  lead_time_sd: Cells,
  review_period: Cells,
) {
  return rowByRow(
    "REORDER_POINT",
    { demand_mean, demand_sd, lead_time, service_level },
    { lead_time_sd, review_period },
    reorderPoint,
  );
}

/**
 * Share of demand that is served from stock.
 *
 * @param {number} demand_mean Mean demand over the lead time.
 * @param {number} demand_sd Standard deviation of the demand over the lead time.
 * @param {number} order_quantity Units per order.
 * @param {number} reorder_point Stock at which an order is placed.
 * @return {number} Share from 0 to 1.
 * @example =FILL_RATE(100, 25, 100, 126) → 0.9807
 * @customfunction
 */
export function FILL_RATE(demand_mean: Cells, demand_sd: Cells, order_quantity: Cells, reorder_point: Cells) {
  return rowByRow("FILL_RATE", { demand_mean, demand_sd, order_quantity, reorder_point }, {}, fillRate);
}

/**
 * Stock at which to order so that a given share of demand is served from stock.
 *
 * @param {number} demand_mean Mean demand over the lead time.
 * @param {number} demand_sd Standard deviation of the demand over the lead time.
 * @param {number} order_quantity Units per order.
 * @param {number} fill_rate Share of demand to serve from stock, for example 0.98.
 * @return {number} Units.
 * @example =REORDER_POINT_FILL(100, 25, 100, 0.98) → 125.53
 * @customfunction
 */
export function REORDER_POINT_FILL(
  demand_mean: Cells,
  demand_sd: Cells,
  order_quantity: Cells,
  fill_rate: Cells,
) {
  return rowByRow(
    "REORDER_POINT_FILL",
    { demand_mean, demand_sd, order_quantity, fill_rate },
    {},
    reorderPointForFillRate,
  );
}

/**
 * Units to buy for one season with the highest expected profit.
 *
 * @param {number} price Price per unit sold, above the cost.
 * @param {number} cost Cost per unit bought.
 * @param {number} salvage What a unit left over brings, below the cost; negative if it costs to be rid of it.
 * @param {number} demand_mean Mean demand of the season.
 * @param {number} demand_sd Optional: standard deviation of the demand; not needed for "poisson".
 * @param {text} distribution Optional: "normal" (default), "poisson" or "lognormal".
 * @return {number} Units.
 * @example =NEWSVENDOR(1, 0.3, 0.12, 50, 8) → 56.604
 * @customfunction
 */
export function NEWSVENDOR(
  price: Cells,
  cost: Cells,
  salvage: Cells,
  demand_mean: Cells,
  demand_sd: Cells,
  distribution: Cells,
) {
  return rowByRow(
    "NEWSVENDOR",
    { price, cost, salvage, demand_mean },
    { demand_sd, distribution: word(distribution, "normal", "poisson", "lognormal") },
    newsvendorQuantity,
  );
}

/**
 * Expected profit of a quantity bought for one season.
 *
 * @param {number} quantity Units bought.
 * @param {number} price Price per unit sold.
 * @param {number} cost Cost per unit bought.
 * @param {number} salvage What a unit left over brings; negative if it costs to be rid of it.
 * @param {number} demand_mean Mean demand of the season.
 * @param {number} demand_sd Optional: standard deviation of the demand; not needed for "poisson".
 * @param {text} distribution Optional: "normal" (default), "poisson" or "lognormal".
 * @return {number} Money; negative for a loss.
 * @example =NEWSVENDOR_PROFIT(56.6, 1, 0.3, 0.12, 50, 8) → 33.0024
 * @customfunction
 */
export function NEWSVENDOR_PROFIT(
  quantity: Cells,
  price: Cells,
  cost: Cells,
  salvage: Cells,
  demand_mean: Cells,
  demand_sd: Cells,
  distribution: Cells,
) {
  return rowByRow(
    "NEWSVENDOR_PROFIT",
    { quantity, price, cost, salvage, demand_mean },
    { demand_sd, distribution: word(distribution, "normal", "poisson", "lognormal") },
    newsvendorProfit,
  );
}

/**
 * Units to buy for one season, from a table of possible demands and their chances.
 *
 * @param {number} price Price per unit sold, above the cost.
 * @param {number} cost Cost per unit bought.
 * @param {number} salvage What a unit left over brings, below the cost; negative if it costs to be rid of it.
 * @param {range} demands Possible demands, in any order.
 * @param {range} probabilities Chance of each; they add up to 1.
 * @return {number} Units.
 * @example =NEWSVENDOR_DISCRETE(10, 3, 1, {10; 20; 30; 40; 50}, {0.1; 0.2; 0.3; 0.25; 0.15}) → 40
 * @customfunction
 */
export function NEWSVENDOR_DISCRETE(
  price: Cells,
  cost: Cells,
  salvage: Cells,
  demands: Cells,
  probabilities: Cells,
) {
  return rowByRow(
    "NEWSVENDOR_DISCRETE",
    { price, cost, salvage, demands: series(demands), probabilities: series(probabilities) },
    {},
    newsvendorDiscrete,
  );
}

/**
 * When and how much to order where the stock is always in view and customers wait for what is short.
 *
 * @param {number} demand_mean Mean demand of one period.
 * @param {number} demand_sd Standard deviation of the demand of one period.
 * @param {number} lead_time Periods from order to arrival.
 * @param {number} order_cost Cost of placing one order.
 * @param {number} holding_cost Cost of keeping one unit for one period.
 * @param {number} stockout_cost Cost of one unit short for one period.
 * @return {range} Table: reorder_point, order_quantity and cost per period.
 * @example =RQ_POLICY(1300, 150, 0.0833333333, 8, 0.225, 7.5) → reorder_point, order_quantity, cost; 126.867, 328.449, 78.071
 * @customfunction
 */
export function RQ_POLICY(
  demand_mean: Cells,
  demand_sd: Cells,
  lead_time: Cells,
  order_cost: Cells,
  holding_cost: Cells,
  stockout_cost: Cells,
) {
  return rowByRow(
    "RQ_POLICY",
    { demand_mean, demand_sd, lead_time, order_cost, holding_cost, stockout_cost },
    {},
    rqPolicy,
  );
}

/**
 * When and how far to order up where the stock is looked at once a period and few units sell (Poisson demand).
 *
 * @param {number} demand_mean Mean demand of one period.
 * @param {number} order_cost Cost of placing one order.
 * @param {number} holding_cost Cost of one unit left at the end of a period.
 * @param {number} stockout_cost Cost of one unit short at the end of a period.
 * @return {range} Table: reorder_point (order at this stock or below), order_up_to and cost per period. Large means with rare orders take long: give at most 1,000 such rows to one formula.
 * @example =SS_POLICY(10, 64, 1, 9) → reorder_point, order_up_to, cost; 6, 40, 35.02
 * @customfunction
 */
export function SS_POLICY(demand_mean: Cells, order_cost: Cells, holding_cost: Cells, stockout_cost: Cells) {
  return rowByRow("SS_POLICY", { demand_mean, order_cost, holding_cost, stockout_cost }, {}, ssPolicy);
}

/**
 * How much to order in each period for a known demand that varies.
 *
 * @param {range} demand Units needed in each period.
 * @param {number} order_cost Cost of placing one order.
 * @param {number} holding_cost Cost of one unit left at the end of a period.
 * @param {text} method Optional: "wagner-whitin" (default, the lowest cost), "silver-meal", "least-unit-cost", "part-period", "lot-for-lot", "eoq" or "poq".
 * @return {range} Units to order in each period.
 * @example =LOT_SIZES({90; 120; 80; 70}, 500, 2) → 210; 0; 150; 0
 * @customfunction
 */
export function LOT_SIZES(demand: Cells, order_cost: Cells, holding_cost: Cells, method: Cells) {
  return wholeRange(
    "LOT_SIZES",
    { demand: series(demand), order_cost, holding_cost },
    { method: word(method, ...lotMethods) },
    lotSizes,
  );
}

/**
 * Cost of a plan of orders: ordering, and keeping what is left at the end of each period.
 *
 * @param {range} orders Units ordered in each period.
 * @param {range} demand Units needed in each period.
 * @param {number} order_cost Cost of placing one order.
 * @param {number} holding_cost Cost of one unit left at the end of a period.
 * @return {number} Money.
 * @example =LOT_COST({210; 0; 150; 0}, {90; 120; 80; 70}, 500, 2) → 1380
 * @customfunction
 */
export function LOT_COST(orders: Cells, demand: Cells, order_cost: Cells, holding_cost: Cells) {
  return wholeRange(
    "LOT_COST",
    { orders: series(orders), demand: series(demand), order_cost, holding_cost },
    {},
    lotPlanCost,
  );
}

/**
 * Plans what must arrive and when to order it, period by period, so that the stock never runs short.
 *
 * @param {range} gross_requirements Units needed in each period.
 * @param {number} on_hand Units in stock before the first period.
 * @param {number} lead_time Whole periods from order to arrival.
 * @param {range} scheduled_receipts Optional: units that arrive in each period from orders already placed; blank is none.
 * @param {number} safety_stock Optional: units that should remain at the end of each period, default 0.
 * @param {text} lot_rule Optional: "lot-for-lot" (default), "fixed", "minimum" or "multiple".
 * @param {number} lot_size Optional: units per lot, for every rule but "lot-for-lot".
 * @return {range} Table: period, gross, receipts, available (at the end of the period), net, planned_receipt and planned_release.
 * @example =MRP({15; 25; 60}, 20, 1) → period, gross, receipts, available, net, planned_receipt, planned_release; 1, 15, 0, 5, 0, 0, 20; 2, 25, 0, 0, 20, 20, 60; 3, 60, 0, 0, 60, 60, 0
 * @customfunction
 */
export function MRP(
  gross_requirements: Cells,
  on_hand: Cells,
  lead_time: Cells,
  scheduled_receipts: Cells,
  safety_stock: Cells,
  lot_rule: Cells,
  lot_size: Cells,
) {
  return wholeRange(
    "MRP",
    { gross_requirements: series(gross_requirements), on_hand, lead_time },
    {
      scheduled_receipts: beside(scheduled_receipts),
      safety_stock,
      lot_rule: word(lot_rule, "lot-for-lot", "fixed", "minimum", "multiple"),
      lot_size,
    },
    materialRequirements,
  );
}

/**
 * Plans orders of every item of a bill of materials, from the finished items down to the parts.
 *
 * @param {range} demand_table Columns item, period, quantity.
 * @param {range} bom_table Columns parent, child, quantity (units of the child in one unit of the parent).
 * @param {range} stock_table Columns item, on_hand, lead_time, lot_size (blank is as much as needed); a row for every item.
 * @return {range} Table: item, period, planned_receipt, planned_release, a row for each period in which an item is ordered or arrives.
 * @example =MRP_BOM({"A", 6, 50}, {"A", "B", 2}, {"A", 0, 1; "B", 20, 2}) → item, period, planned_receipt, planned_release; A, 5, 0, 50; A, 6, 50, 0; B, 3, 0, 80; B, 5, 80, 0
 * @customfunction
 */
export function MRP_BOM(demand_table: Cells, bom_table: Cells, stock_table: Cells) {
  return wholeRange(
    "MRP_BOM",
    {
      demand_table: table(demand_table, { item: content, period: number, quantity: number }),
      bom_table: table(bom_table, { parent: content, child: content, quantity: number }),
      stock_table: table(stock_table, {
        item: content,
        on_hand: number,
        lead_time: number,
        "lot_size?": number,
      }),
    },
    {},
    explodeRequirements,
  );
}

/**
 * Number of kanban cards, that is of containers under way between two stages.
 *
 * @param {number} demand Units used per period, for example per day.
 * @param {number} lead_time Periods from sending a card to its full container.
 * @param {number} container_size Units per container.
 * @param {number} safety_factor Optional: share to spare, default 0, for example 0.1.
 * @return {number} Whole number of cards.
 * @example =KANBAN(480, 0.5, 24, 0.15) → 12
 * @customfunction
 */
export function KANBAN(demand: Cells, lead_time: Cells, container_size: Cells, safety_factor: Cells) {
  return rowByRow("KANBAN", { demand, lead_time, container_size }, { safety_factor }, kanbanCards);
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

/**
 * Ranks items by value with their shares of the total and their classes.
 *
 * @param {range} items Names of the items.
 * @param {range} values Value of each item, for example sales of a year.
 * @param {number} a_cutoff Optional: share of the total where class A ends, default 0.8.
 * @param {number} b_cutoff Optional: share of the total where class B ends, default 0.95.
 * @return {range} Table, largest first: rank, item, value, share, cumulative_share, class.
 * @example =ABC_TABLE({"x"; "y"; "z"}, {60; 900; 40}) → rank, item, value, share, cumulative_share, class; 1, y, 900, 0.9, 0.9, A; 2, x, 60, 0.06, 0.96, B; 3, z, 40, 0.04, 1, C
 * @customfunction
 */
export function ABC_TABLE(items: Cells, values: Cells, a_cutoff: Cells, b_cutoff: Cells) {
  return wholeRange(
    "ABC_TABLE",
    { items: list(content(items)), values: list(values) },
    { a_cutoff, b_cutoff },
    abcTable,
  );
}

/**
 * Sorts items by how steady their demand is: X steady, Y varying, Z erratic.
 *
 * @param {range} history Demand of an item in each row, a period in each column.
 * @param {number} x_cutoff Optional: coefficient of variation where class X ends, default 0.5.
 * @param {number} y_cutoff Optional: coefficient of variation where class Y ends, default 1.
 * @return {range} X, Y or Z beside each row.
 * @example =XYZ({5, 5, 6, 5; 0, 9, 0, 0}) → X; Z
 * @customfunction
 */
export function XYZ(history: Cells, x_cutoff: Cells, y_cutoff: Cells) {
  return besideRows("XYZ", { history: rowSeries(history) }, { x_cutoff, y_cutoff }, xyzClasses);
}

/**
 * Sorts items both by value and by how steady their demand is, such as AX or CZ.
 *
 * @param {range} history Demand of an item in each row, a period in each column.
 * @param {range} price Optional: price of each item; blank ranks the items by units.
 * @param {number} a_cutoff Optional: share of the total where class A ends, default 0.8.
 * @param {number} b_cutoff Optional: share of the total where class B ends, default 0.95.
 * @param {number} x_cutoff Optional: coefficient of variation where class X ends, default 0.5.
 * @param {number} y_cutoff Optional: coefficient of variation where class Y ends, default 1.
 * @return {range} Two letters beside each row.
 * @example =ABC_XYZ({5, 5, 6, 5; 0, 9, 0, 0}, {10; 1}) → AX; CZ
 * @customfunction
 */
export function ABC_XYZ(
  history: Cells,
  price: Cells,
  a_cutoff: Cells,
  b_cutoff: Cells,
  x_cutoff: Cells,
  y_cutoff: Cells,
) {
  return besideRows(
    "ABC_XYZ",
    { history: rowSeries(history) },
    { price: beside(price), a_cutoff, b_cutoff, x_cutoff, y_cutoff },
    abcXyzClasses,
  );
}

/**
 * Priority of items by how critical they are: 1 must never be out of stock, 4 may be.
 *
 * @param {range} scores Scores from 0 to 1, an item in each row, a factor in each column.
 * @param {range} weights Optional: relative weight of each factor; blank weighs them alike.
 * @param {range} cutoffs Optional: scores from which priorities 1, 2 and 3 begin, default 0.75, 0.5, 0.25.
 * @return {range} Priority 1 to 4 beside each row.
 * @example =CVA({0.9, 0.8, 1; 0.3, 0.4, 0.2}) → 1; 3
 * @customfunction
 */
export function CVA(scores: Cells, weights: Cells, cutoffs: Cells) {
  return besideRows(
    "CVA",
    { scores: matrix(scores) },
    { weights: series(weights), cutoffs: series(cutoffs) },
    criticalValuePriorities,
  );
}

/**
 * How often the stock was sold and replaced in a period.
 *
 * @param {number} cogs Cost of the goods sold in the period.
 * @param {number} opening_inventory Stock at its beginning, at cost.
 * @param {number} closing_inventory Stock at its end, at cost.
 * @return {number} Turns per period.
 * @example =INVENTORY_TURNOVER(1200000, 180000, 220000) → 6
 * @customfunction
 */
export function INVENTORY_TURNOVER(cogs: Cells, opening_inventory: Cells, closing_inventory: Cells) {
  return rowByRow(
    "INVENTORY_TURNOVER",
    { cogs, opening_inventory, closing_inventory },
    {},
    inventoryTurnover,
  );
}

/**
 * How many days the stock lasts at today's pace.
 *
 * @param {number} on_hand Units in stock.
 * @param {number} daily_demand Units sold per day.
 * @return {number} Days.
 * @example =DAYS_OF_SUPPLY(90, 12) → 7.5
 * @customfunction
 */
export function DAYS_OF_SUPPLY(on_hand: Cells, daily_demand: Cells) {
  return rowByRow("DAYS_OF_SUPPLY", { on_hand, daily_demand }, {}, daysOfSupply);
}

/**
 * Gross margin earned per unit of money in stock.
 *
 * @param {number} gross_margin Sales less cost of goods sold in a period.
 * @param {number} average_inventory_cost Average stock at cost.
 * @return {number} Ratio per period.
 * @example =GMROI(450000, 300000) → 1.5
 * @customfunction
 */
export function GMROI(gross_margin: Cells, average_inventory_cost: Cells) {
  return rowByRow("GMROI", { gross_margin, average_inventory_cost }, {}, grossMarginReturn);
}

/**
 * Scores items such as suppliers, target markets or products by several criteria.
 *
 * @param {range} scores An item in each row, a criterion in each column, in any units.
 * @param {range} weights Relative weight of each criterion.
 * @param {range} directions Optional: 1 where more is better (default), -1 where less is better, for each criterion.
 * @param {text} method Optional: "weighted" (default) or "topsis".
 * @return {range} Score from 0 to 1 beside each row.
 * @example =SCORECARD({250, 16, 12; 200, 16, 8; 300, 32, 16}, {1, 1, 2}, {-1, 1, 1}) → 0.375; 0.25; 0.75
 * @customfunction
 */
export function SCORECARD(scores: Cells, weights: Cells, directions: Cells, method: Cells) {
  return besideRows(
    "SCORECARD",
    { scores: matrix(scores), weights: series(weights) },
    { directions: series(directions), method: word(method, "weighted", "topsis") },
    scorecard,
  );
}
