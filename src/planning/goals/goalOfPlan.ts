import { type Plan, type Shop, seasonWeeks } from "../plan.js";
import type { Outcome } from "../results.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { decomposeGoal, type GoalDecomposition } from "./decomposeGoal.js";

/** A plan's goal by its parts, with the names that its columns stand for. Revenue is that before returns. */
export interface PlanGoal extends GoalDecomposition {
  readonly unit: number;
  readonly categories: readonly string[];
  readonly channels: readonly string[];
}

/** From here on cents say nothing. */
const wholeFrom = 10_000;

/**
 * What revenue the profit of the goal takes, and what each lever, week, category and channel of today's shop
 * must bring of it.
 *
 *   target = R + (goal − profit)·R/contribution
 *
 * R, profit and contribution are the means of the plan with its decisions: more revenue is taken to earn what
 * the plan's earns, and marketing and fixed costs to stay. The target is rounded to whole money, below 10,000
 * to hundredths. Weeks follow the seasons of the categories.
 *
 * @returns null where no revenue reaches the goal, as it earns nothing, or none is needed or expected
 * @throws {InputError} a sentence, if the shop has fewer visitors than orders
 * @see Horngren, Datar & Rajan, Cost Accounting: A Managerial Emphasis (cost-volume-profit: target income)
 */
export function goalOfPlan(
  { shop, goal, run }: Plan,
  { profit, contribution, grossRevenue }: Pick<Outcome, "profit" | "contribution" | "grossRevenue">,
): PlanGoal | null {
  const revenuePerContribution = grossRevenue.mean / contribution.mean;
  const wanted = grossRevenue.mean + (goal.profit - profit.mean) * revenuePerContribution;
  const weekly = weeklyRevenue(shop.products);
  const unit = wanted < wholeFrom ? 0.01 : 1;
  const target = unit === 1 ? Math.round(wanted) : Math.round(wanted * 100) / 100;
  if (!(contribution.mean > 0 && target > 0 && weekly > 0)) return null;
  const categories = [...new Set(shop.products.map(({ category }) => category))];
  const booked = shop.channels.reduce((sum, channel) => sum + channel.weeklyRevenue, 0);
  const parts = decomposeGoal({
    target,
    unit,
    weeks: run.weeks,
    categories: categories.map((category) => ({
      weeklyRevenue: weeklyRevenue(shop.products.filter((product) => product.category === category)),
      weekFactors: seasonOf(shop, category, run.weeks),
    })),
    // Channels may book more than the shop sells, where several claim the same order.
    channelShares: shop.channels.map((channel) => channel.weeklyRevenue / Math.max(weekly, booked)),
    weeklyVisitors: shop.weeklyVisitors,
    weeklyOrders:
      shop.products.reduce((sum, product) => sum + product.weeklyUnits, 0) / shop.costs.unitsPerOrder,
  });
  return { ...parts, unit, categories, channels: shop.channels.map(({ name }) => name) };
}

function seasonOf(shop: Shop, category: string, weeks: number): number[] {
  const season = shop.seasons.find((candidate) => candidate.category === category);
  return Array.from({ length: weeks }, (_, week) => season?.factors[week % seasonWeeks] ?? 1);
}
