import { mean } from "../../math/mean.js";
import { mustNotBeNegative } from "../check.js";
import { linearTrend } from "./linearTrend.js";

export type LifecycleStage = "introduction" | "growth" | "maturity" | "decline";

/** Change per period, as a share of the recent level, that is neither growth nor decline. */
const steady = 0.05;
/** Periods after which steady sales are no introduction, even if they never grew. */
const introductionPeriods = 12;

/**
 * Stage of the product life cycle in the last period of each row. Sales count from the first that is not 0;
 * "recent" is the last quarter of them, at least three periods.
 *
 *   g = (slope of the recent sales per period) / (their mean)
 *
 * Growth is g above 5%, decline g below −5%, or steady sales below half of the best three periods' mean.
 * Other steady sales are maturity if they have at least doubled since the first period or last 12 periods or
 * more, else introduction, as are sales of fewer than three periods.
 *
 * @param sales per product, units per period without season (for example years), 0 or more
 * @returns a stage per product, null for one that has never sold
 * @throws {InputError} if sales are negative
 * @see Polli & Cook (1969), Validity of the product life cycle, J. of Business 42:385 (stages by the rate of change); the cut-offs are a rule of thumb
 */
export function lifecycleStages(sales: readonly (readonly number[])[]): (LifecycleStage | null)[] {
  return sales.map((row, product) => {
    row.forEach((value, period) => {
      mustNotBeNegative("sales", value, product, period);
    });
    const launch = row.findIndex((value) => value > 0);
    return launch < 0 ? null : stage(row.slice(launch));
  });
}

function stage(sales: readonly number[]): LifecycleStage {
  if (sales.length < 3) return "introduction";
  const recent = sales.slice(-Math.max(3, Math.ceil(sales.length / 4)));
  const level = mean(recent);
  const best = Math.max(...sales.slice(2).map((_, t) => mean(sales.slice(t, t + 3))));
  const change = linearTrend(recent).slope;
  if (change > steady * level) return "growth";
  if (change < -steady * level || level < best / 2) return "decline";
  return level >= 2 * sales[0] || sales.length >= introductionPeriods ? "maturity" : "introduction";
}
