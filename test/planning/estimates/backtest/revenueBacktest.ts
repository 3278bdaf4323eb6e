import { newPlan } from "../../../../src/planning/newPlan.js";
import { runPlan } from "../../../../src/planning/runPlan.js";
import { workbook } from "../../plans.js";
import { type SalesRow, salesCells, weeksOf } from "./realTables.js";

export interface RevenueBacktest {
  /** Weeks forecast, of all origins together. */
  readonly weeks: number;
  /** Share of them whose revenue lies in its 80% range. */
  readonly held: number;
  /** Mean absolute error of the median over the mean revenue, and that of the naive forecasts. */
  readonly error: number;
  readonly naiveError: number;
  readonly seasonalError: number;
}

/**
 * Plans made of the weeks before each origin, today's way of trading simulated from there, and beside it what
 * was sold.
 *
 * @param origins weeks of history
 * @param season  weeks of a season: the seasonal-naive forecast is the same week one season before
 */
export function backtestRevenue(
  rows: readonly SalesRow[],
  origins: readonly number[],
  horizon: number,
  season: number,
): RevenueBacktest {
  const weeks = weeksOf(rows);
  const revenue = weeks.map((week) =>
    rows.filter((row) => row.week === week).reduce((sum, { units, price }) => sum + units * price, 0),
  );
  const forecasts = origins.flatMap((origin) => {
    const plan = newPlan(workbook({ sales: salesCells(rows.filter(({ week }) => week < weeks[origin])) }))
      .plan!;
    const { weeklyRevenue } = runPlan({
      ...plan,
      shop: { ...plan.shop, costs: { ...plan.shop.costs, returnRate: 0 } }, // the rows are before returns
      run: { ...plan.run, weeks: horizon, trials: 2000 },
    }).today;
    return weeklyRevenue.map(({ p10, p50, p90 }, ahead) => ({
      p10,
      p50,
      p90,
      actual: revenue[origin + ahead],
      naive: revenue[origin - 1],
      seasonal: revenue[origin + ahead - season * Math.ceil((ahead + 1) / season)],
    }));
  });
  const actual = forecasts.reduce((sum, each) => sum + each.actual, 0);
  const errorOf = (forecast: (each: (typeof forecasts)[number]) => number) =>
    forecasts.reduce((sum, each) => sum + Math.abs(forecast(each) - each.actual), 0) / actual;
  return {
    weeks: forecasts.length,
    held:
      forecasts.filter(({ p10, p90, actual }) => p10 <= actual && actual <= p90).length / forecasts.length,
    error: errorOf(({ p50 }) => p50),
    naiveError: errorOf(({ naive }) => naive),
    seasonalError: errorOf(({ seasonal }) => seasonal),
  };
}
