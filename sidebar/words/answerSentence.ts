import type { Plan } from "../../src/planning/plan.js";
import type { Difference, PlanResults, Spread } from "../../src/planning/results.js";
import type { Formats } from "../messages/formats.js";
import { t } from "../messages/language.js";
import { isToday } from "../state/decisions.js";
import { driverName } from "./driverName.js";

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
  return driver ? t("answer.depends", { first, driver: driverName(driver) }) : first;
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
