import { add, type Expression, expression, multiply } from "../../simulation/kernel/expression.js";
import { describeKernel, type Kernel } from "../../simulation/kernel/kernel.js";
import type { Side } from "./side.js";

/** Money of each week that is added up over what is sold. */
export const weeklyNames = ["gross", "goods", "other", "bought"] as const;
export type WeeklyName = (typeof weeklyNames)[number];

/** What is added up over all weeks of what is sold. */
export const soldNames = ["units", "value", "listValue", "gross", "goods", "given"] as const;
export type SoldName = (typeof soldNames)[number];

/** Name of the array of a sum over all weeks. */
export function overall(name: SoldName): string {
  return `${name} of all weeks`;
}

/**
 * Units sold in each week, with their value and cost, as money:
 *
 *   list value = price ratio · value,   gross = received · list value,   goods = gone · cost,
 *   other = (handling + given) · units
 *
 * It is added to what the arrays of the weeks, and of all weeks, hold. Today all is sold at the list price, and
 * nothing is given with it.
 */
export function moneyKernel(side: Side): Kernel {
  return describeKernel((k) => {
    const ofWeeks = (name: string) => k.array(name, "weeks", "trials");
    const [level, units, value, cost] = ["level", "units", "value", "cost"].map(ofWeeks);
    const ofPlan = side === "plan" ? { received: ofWeeks("received"), given: ofWeeks("given") } : null;
    const constants = ["price ratio", "share gone", "handling", "share bought as sold"];
    const [priceRatio, gone, handling, boughtShare] = constants.map((name) => k.array(name)());
    const weekly = weeklyNames.map(ofWeeks);
    const totals = soldNames.map((name) => k.array(overall(name), "trials")("trial"));
    const sums = totals.map((total) => k.variable(total));
    k.loop("weeks", (week) => {
      const times = (a: Expression, b: Expression) => k.variable(multiply(a, b));
      const sold = times(level(week, "trial"), units(week, "trial"));
      const valueNow = times(level(week, "trial"), value(week, "trial"));
      const listValue = times(priceRatio, valueNow);
      const gross = ofPlan ? times(ofPlan.received(week, "trial"), listValue) : listValue;
      const goods = times(gone, multiply(level(week, "trial"), cost(week, "trial")));
      const given = ofPlan ? times(ofPlan.given(week, "trial"), sold) : expression(0);
      const other = add(multiply(handling, sold), given);
      [gross, goods, other, multiply(boughtShare, goods)].forEach((money, i) => {
        k.store(weekly[i](week, "trial"), add(weekly[i](week, "trial"), money));
      });
      [sold, valueNow, listValue, gross, goods, given].forEach((more, i) => {
        k.set(sums[i], add(sums[i], more));
      });
    });
    sums.forEach((sum, i) => {
      k.store(totals[i], sum);
    });
  });
}
