import { add, type Expression, type Loop, multiply } from "../../simulation/kernel/expression.js";
import type { KernelWriter } from "../../simulation/kernel/kernel.js";

/** What is summed of units: their number, their value at today's price, their cost. */
export const sumNames = ["units", "value", "cost"] as const;
export type SumName = (typeof sumNames)[number];

/** What a single unit adds to each sum; 1 is not multiplied by. */
export type PerUnit = Readonly<Record<SumName, Expression | 1>>;

/** Units times what a single one adds. */
export function ofUnits(units: Expression, each: Expression | 1): Expression {
  return each === 1 ? units : multiply(each, units);
}

/** Name of the array that holds one of the sums of something, such as "plan sold: value". */
export function sumArray(what: string, name: SumName): string {
  return `${what}: ${name}`;
}

/** Declares arrays for the sums of something by week, and gives what adds units to them. */
export function openWeeklySums(
  k: KernelWriter,
  what: string,
  perUnit: PerUnit,
): (week: Loop, units: Expression) => void {
  const arrays = sumNames.map((name) => ({
    sum: k.array(sumArray(what, name), "weeks", "trials"),
    each: perUnit[name],
  }));
  return (week, units) => {
    for (const { sum, each } of arrays)
      k.store(sum(week, "trial"), add(sum(week, "trial"), ofUnits(units, each)));
  };
}
