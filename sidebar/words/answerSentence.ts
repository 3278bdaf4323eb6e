import { sortedCopy } from "../../src/math/quantile.js";
import type { Plan } from "../../src/planning/plan.js";
import type { Difference, Outcome, PlanResults, Spread } from "../../src/planning/results.js";
import { quantileInterval } from "../../src/simulation/statistics/quantileInterval.js";
import type { Formats } from "../messages/formats.js";
import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import { driverName } from "./driverName.js";

/** Of fewer trials nobody would say that they leave a question open. */
const decided = 0.01;

/**
 * The answer in one sentence or two: chance of the goal, beside today's, and what it depends on most.
 * @param chance put in for the plan's chance, so that a page can set it in large type
 */
export function answerSentence(
  { goal, decisions }: Plan,
  results: PlanResults,
  formats: Formats,
  chance = formats.chance(results.plan.chanceOfGoal),
): string {
  const profit = formats.moneyRounded(goal.profit);
  const first = isToday(decisions)
    ? t("answer.today", { chance, goal: profit })
    : t("answer.plan", { chance, goal: profit, today: formats.chance(results.today.chanceOfGoal) });
  const [driver] = results.drivers;
  const [decider] = results.differenceDrivers;
  const { chanceBetter } = results.difference;
  const isOpen = !isToday(decisions) && chanceBetter > decided && chanceBetter < 1 - decided;
  if (isOpen && decider && decider.share > (driver?.share ?? 0)) {
    return t("answer.differenceDepends", { first, driver: driverName(decider) });
  }
  return driver ? t("answer.depends", { first, driver: driverName(driver) }) : first;
}

/** How bad it may get. */
export function riskSentence({ chanceOfLoss, worstProfit }: Outcome, formats: Formats): string {
  return t("answer.risk", {
    loss: formats.chance(chanceOfLoss),
    worst: formats.moneyRounded(worstProfit),
  });
}

/** How far the number of trials leaves the main figures open, at 95%. */
export function stabilitySentence({ profits, chanceError }: Outcome, { percent }: Formats): string {
  const { low, high, quantile } = quantileInterval(sortedCopy(profits), 0.5);
  const middle = quantile === 0 ? 0 : (high - low) / 2 / Math.abs(quantile);
  return t("results.stable", { chance: percent(1.96 * chanceError), middle: percent(middle) });
}

/** When the cash runs out; null where it hardly does. */
export function cashSentence(opening: number, { lowestCash }: Outcome, formats: Formats): string | null {
  const { moneyRounded } = formats;
  if (lowestCash.p10 >= 0) return null;
  return t("cash.below", {
    opening: moneyRounded(opening),
    p50: moneyRounded(lowestCash.p50),
    p10: moneyRounded(lowestCash.p10),
  });
}

/** P10, P50 and P90 in words. */
export function spreadSentence({ p10, p50, p90 }: Spread, { moneyRounded }: Formats): string {
  return t("answer.spread", { p10: moneyRounded(p10), p50: moneyRounded(p50), p90: moneyRounded(p90) });
}

/** What the decisions change, trial by trial on the same draws. */
export function differenceSentence({ mean, low, high, chanceBetter }: Difference, formats: Formats): string {
  const { moneyRounded, chance } = formats;
  if (low <= 0 && high >= 0) {
    return t("difference.unclear", { low: moneyRounded(low), high: moneyRounded(high) });
  }
  const values = {
    mean: moneyRounded(Math.abs(mean)),
    low: moneyRounded(low),
    high: moneyRounded(high),
    chance: chance(chanceBetter),
  };
  return mean > 0 ? t("difference.more", values) : t("difference.less", values);
}
