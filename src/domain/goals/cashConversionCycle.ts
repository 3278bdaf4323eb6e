import { mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * Cash conversion cycle: days from paying for goods to being paid for them.
 *
 *   CCC = D·(inventory/COGS + receivables/revenue − payables/COGS)
 *
 * @param inventory   mean over the period, money at cost, 0 or more
 * @param receivables owed by customers and platforms, money, 0 or more
 * @param payables    owed to suppliers, money, 0 or more
 * @param cogs        cost of the goods sold in the period, money, above 0
 * @param revenue     of the period, money, above 0
 * @param days        D, length of the period, above 0
 * @returns days; negative where suppliers are paid after the customers have paid
 * @throws {InputError} if an argument is out of its range
 * @see Richards & Laughlin (1980), A cash conversion cycle approach to liquidity analysis, Financial Management 9(1)
 */
export function cashConversionCycle(
  inventory: number,
  receivables: number,
  payables: number,
  cogs: number,
  revenue: number,
  days = 365,
): number {
  mustNotBeNegative("inventory", inventory);
  mustNotBeNegative("receivables", receivables);
  mustNotBeNegative("payables", payables);
  mustBePositive("cogs", cogs);
  mustBePositive("revenue", revenue);
  mustBePositive("days", days);
  return days * (inventory / cogs + receivables / revenue - payables / cogs);
}
