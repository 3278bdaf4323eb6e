import { power } from "../../../../src/math/power.js";
import { trendFactor } from "../../../../src/planning/model/trendFactor.js";
import { newPlan } from "../../../../src/planning/newPlan.js";
import type { AssumptionKind, Plan } from "../../../../src/planning/plan.js";
import { workbook } from "../../plans.js";
import { type SalesRow, salesCells, weeksOf } from "./realTables.js";

export interface PriceBacktest {
  readonly elasticities: readonly {
    readonly category: string;
    readonly low: number;
    readonly high: number;
  }[];
  readonly lift: { readonly low: number; readonly high: number };
  /** Sum of absolute errors of units by product and week over their sum. */
  readonly error: number;
  /** The same without price and promotion: units at the end of the history, trend and season. */
  readonly priceBlindError: number;
  /** The same week of the year before. */
  readonly seasonalError: number;
}

const yearWeeks = 52;

/** Units of the weeks after a history, at the prices and promotions that they really had. */
export function backtestPrices(rows: readonly SalesRow[], origin: number): PriceBacktest {
  const weeks = weeksOf(rows);
  const numbers = new Map(weeks.map((week, number) => [week, number]));
  const plan = newPlan(workbook({ sales: salesCells(rows.filter(({ week }) => week < weeks[origin])) }))
    .plan!;
  const rangeOf = (kind: AssumptionKind, subject: string) => {
    const { low, high } = plan.assumptions.find((each) => each.kind === kind && each.subject === subject)!;
    return { low, high };
  };
  const lift = rangeOf("promotion-lift", "");
  const past = new Map(rows.map((row) => [`${row.sku} ${numbers.get(row.week)}`, row.units]));
  let sold = 0;
  const errors = { withPrices: 0, blind: 0, seasonal: 0 };
  for (const { week, sku, category, units, price, promoted } of rows) {
    const ahead = numbers.get(week)! - origin + 1;
    const lastYear = past.get(`${sku} ${numbers.get(week)! - yearWeeks}`);
    const product = plan.shop.products.find((each) => each.sku === sku);
    if (ahead < 1 || lastYear === undefined || !product) continue;
    const blind = product.weeklyUnits * levelAhead(plan, category, product.weeklyTrend, ahead);
    const { low, high } = rangeOf("elasticity", category);
    const answer =
      power(price / product.price, (low + high) / 2) * (promoted ? Math.sqrt(lift.low * lift.high) : 1);
    sold += units;
    errors.withPrices += Math.abs(blind * answer - units);
    errors.blind += Math.abs(blind - units);
    errors.seasonal += Math.abs(lastYear - units);
  }
  return {
    elasticities: [...new Set(rows.map(({ category }) => category))].map((category) => ({
      category,
      ...rangeOf("elasticity", category),
    })),
    lift,
    error: errors.withPrices / sold,
    priceBlindError: errors.blind / sold,
    seasonalError: errors.seasonal / sold,
  };
}

/** Season and growth of a category, trend of a product. */
function levelAhead(
  { shop, assumptions }: Plan,
  category: string,
  weeklyTrend: number,
  ahead: number,
): number {
  const growth = assumptions.find(({ kind, subject }) => kind === "growth" && subject === category)!;
  const season = shop.seasons.find((each) => each.category === category);
  return (season?.factors[ahead - 1] ?? 1) * trendFactor(ahead, (growth.low + growth.high) / 2, weeklyTrend);
}
