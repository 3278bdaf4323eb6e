import { power } from "../../math/power.js";

/** Share of a week's growth that is left in the week after. */
const damping = 0.96;

/** Weeks over which a growth is given. */
export const quarterWeeks = 13;

/**
 * Weeks that growth has worked by a week of the plan, as a number that nears 24: Σ 0.96ⁱ for i = 1 to the
 * week. Growth seen in a short history does not go on for ever.
 *
 * @param week 0 or more
 * @see Gardner & McKenzie (1985), Forecasting trends in time series (damped trend)
 */
export function dampedWeeks(week: number): number {
  let sum = 0;
  let part = 1;
  for (let i = 1; i <= week; i++) {
    part *= damping;
    sum += part;
  }
  return sum;
}

/**
 * Level of demand in a week of the plan over that before it: (1 + growth)^(f/13) · (1 + trend)^f with
 * f = `dampedWeeks(week)`.
 *
 * @param growth      of the category, a fraction in 13 weeks, above -1
 * @param weeklyTrend of the product beside it, a fraction per week, above -1
 */
export function trendFactor(week: number, growth: number, weeklyTrend: number): number {
  const damped = dampedWeeks(week);
  return power(1 + growth, damped / quarterWeeks) * power(1 + weeklyTrend, damped);
}
