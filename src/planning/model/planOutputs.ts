import { type Measure, measures } from "../results.js";
import { type Side, sides } from "./side.js";

/** Known of each week; revenue is after discounts and returns, cash is what is in the bank at its end. */
export const weeklyMeasures = ["profit", "revenue", "cash"] as const;
export type WeeklyMeasure = (typeof weeklyMeasures)[number];

/** Steps from today's profit to the plan's that differ by trial; that of marketing does not. */
export const changes = ["price", "volume", "promotion", "stock"] as const;
export type Change = (typeof changes)[number];

/** Names of the outputs of a plan's model: totals of the plan and of today, what made the change, then the weeks. */
export function planOutputs(weeks: number): string[] {
  const byWeek = Array.from({ length: weeks }, (_, i) =>
    sides.flatMap((side) => weeklyMeasures.map((measure) => weeklyOutput(side, measure, i + 1))),
  );
  return [
    ...sides.flatMap((side) => measures.map((measure) => totalOutput(side, measure))),
    ...changes.map(changeOutput),
    ...byWeek.flat(),
  ];
}

/** `profit`, `today's lost units` */
export function totalOutput(side: Side, measure: Measure): string {
  return ofSide(
    side,
    measure.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
}

/** `cash of week 3` */
export function weeklyOutput(side: Side, measure: WeeklyMeasure, week: number): string {
  return ofSide(side, `${measure} of week ${week}`);
}

/** `change by volume` */
export function changeOutput(change: Change): string {
  return `change by ${change}`;
}

function ofSide(side: Side, name: string): string {
  return side === "plan" ? name : `today's ${name}`;
}
