import { InputError, mustBePositive, mustBeWhole, mustNotBeNegative } from "../../domain/check.js";
import { goalLevers, type Lever } from "../../domain/goals/goalLevers.js";
import { largestRemainder } from "../../domain/goals/largestRemainder.js";
import { amountOf, wholeUnits } from "../../domain/goals/wholeUnits.js";
import { roundedTable } from "./roundedTable.js";

/** A revenue to be reached, and what is expected of today's shop in the same weeks. Money throughout. */
export interface RevenueGoal {
  /** Above 0, over all weeks; a multiple of the unit. */
  readonly target: number;
  /** What all parts are multiples of: 0.01 or 1. */
  readonly unit: number;
  readonly weeks: number;
  readonly categories: readonly CategoryExpectation[];
  /** Share of revenue that comes through each channel, at most 1 together; the rest comes otherwise. */
  readonly channelShares: readonly number[];
  /** Visitors and orders of today in a week whose factors are 1; null where visitors are not known. */
  readonly weeklyVisitors: number | null;
  readonly weeklyOrders: number;
}

export interface CategoryExpectation {
  readonly weeklyRevenue: number;
  /** Each week as a multiple of that, from week 1; weeks without one are as 1. */
  readonly weekFactors: readonly number[];
}

/** What each part must bring, in the order of the input. */
export interface GoalDecomposition {
  readonly target: number;
  /** Revenue of the same weeks as things are today. */
  readonly expected: number;
  /** What is to be added, as a share of it. */
  readonly change: number;
  /** What visitors, conversion and order value of such a week must become; null where visitors are not known. */
  readonly levers: readonly Lever[] | null;
  readonly byWeek: readonly number[];
  readonly byCategory: readonly number[];
  /** A row per week, a column per category: rows add up to `byWeek`, columns to `byCategory`. */
  readonly byWeekAndCategory: readonly (readonly number[])[];
  readonly byChannel: readonly number[];
  /** What comes through none of the channels. */
  readonly otherChannels: number;
}

/**
 * From a revenue target to what each lever, week, category and channel must bring, in the proportions that are
 * expected of today's shop.
 *
 * Every split adds up to the target exactly: it is made in whole units, by the method of the largest
 * remainder, of equal remainders the first in the order of the input. A part is the number nearest to its
 * whole units; with a unit of 1 plain sums are exact as well, with 0.01 sums of `Math.round(part / unit)` are.
 * Each part is its exact share rounded down or up; those by week and category are fitted to the two splits
 * before they are rounded, and so may be off by a unit more.
 *
 * @throws {InputError} a sentence, if a number is out of its range or today's shop has no revenue
 */
export function decomposeGoal(goal: RevenueGoal): GoalDecomposition {
  const { target, unit } = goal;
  mustBePositive("the target", target);
  const units = wholeUnits("the target", target, unit);
  const expectations = expectedByWeekAndCategory(goal);
  const weekTotals = expectations.map(sum);
  const categoryTotals = goal.categories.map((_, j) => sum(expectations.map((row) => row[j])));
  const expected = sum(weekTotals);
  mustBePositive("the revenue expected today", expected);

  const weekUnits = largestRemainder(units, weekTotals);
  const categoryUnits = largestRemainder(units, categoryTotals);
  const channelUnits = largestRemainder(units, withOther(goal.channelShares));
  const amounts = (parts: readonly number[]) => parts.map((part) => amountOf(part, unit));
  return {
    target,
    expected,
    change: target / expected - 1,
    levers: leversOf(goal, expected),
    byWeek: amounts(weekUnits),
    byCategory: amounts(categoryUnits),
    byWeekAndCategory: roundedTable(expectations, weekUnits, categoryUnits).map(amounts),
    byChannel: amounts(channelUnits.slice(0, -1)),
    otherChannels: amountOf(channelUnits[channelUnits.length - 1], unit),
  };
}

function expectedByWeekAndCategory({ weeks, categories }: RevenueGoal): number[][] {
  mustBeWhole("the number of weeks", weeks, 1);
  for (const { weeklyRevenue, weekFactors } of categories) {
    mustNotBeNegative("the weekly revenue of a category", weeklyRevenue);
    for (const factor of weekFactors) mustNotBeNegative("the factor of a week", factor);
  }
  return Array.from({ length: weeks }, (_, week) =>
    categories.map(({ weeklyRevenue, weekFactors }) => weeklyRevenue * (weekFactors[week] ?? 1)),
  );
}

/** The shares and, last, what they leave of 1. Sums of shares such as 0.7, 0.2 and 0.1 may miss 1 by rounding. */
function withOther(shares: readonly number[]): number[] {
  for (const share of shares) mustNotBeNegative("the share of a channel", share);
  const all = sum(shares);
  if (all > 1 + 1e-9) throw new InputError("the shares of the channels", "must add up to at most 1", all);
  return [...shares, all > 1 - 1e-9 ? 0 : 1 - all];
}

/** In an ordinary week, of which `weeklyVisitors` and `weeklyOrders` speak: the change is that of all weeks. */
function leversOf({ target, categories, weeklyVisitors, weeklyOrders }: RevenueGoal, expected: number) {
  if (weeklyVisitors === null) return null;
  mustBePositive("the orders per week", weeklyOrders);
  if (!(weeklyVisitors >= weeklyOrders)) {
    throw new InputError(
      "the visitors per week",
      `must be the orders per week, ${weeklyOrders}, or more`,
      weeklyVisitors,
    );
  }
  const weekly = sum(categories.map(({ weeklyRevenue }) => weeklyRevenue));
  const wanted = weekly * (target / expected);
  return goalLevers(wanted, weeklyVisitors, weeklyOrders / weeklyVisitors, weekly / weeklyOrders);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
