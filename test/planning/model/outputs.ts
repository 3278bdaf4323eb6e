import { expect } from "vitest";
import { planModel } from "../../../src/planning/model/planModel.js";
import type { Plan } from "../../../src/planning/plan.js";
import { simulate } from "../../../src/simulation/simulate.js";

/** All outcomes of a plan, by name. */
export function outputsOf(plan: Plan): ReadonlyMap<string, Float64Array> {
  return simulate(planModel(plan), plan.run).outputs;
}

/** Outcomes of the first trial, by name: all there is of a plan in which nothing is uncertain. */
export function certain(plan: Plan): (name: string) => number {
  const outputs = outputsOf({ ...plan, run: { ...plan.run, trials: 1 } });
  return (name) => outputs.get(name)![0];
}

/** The same of `profit`, `revenue` or `cash`, by week. */
export function weeksOf(plan: Plan): (name: string) => number[] {
  const at = certain(plan);
  return (name) => Array.from({ length: plan.run.weeks }, (_, i) => at(`${name} of week ${i + 1}`));
}

/** Expects as many numbers, each the same to 9 digits after the point. */
export function expectNumbers(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, 9);
  });
}
