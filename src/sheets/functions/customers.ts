import { lifetimeValue } from "../../domain/customers/lifetimeValue.js";
import { rowByRow } from "../answer.js";
import type { Cells } from "../cells.js";

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
