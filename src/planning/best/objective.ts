import { mean } from "../../math/mean.js";
import { quantilesOf } from "../../simulation/statistics/quantilesOf.js";
import { worstShare } from "../spread.js";
import type { Objective } from "./bestRequest.js";

/**
 * What each trial adds to an objective: the objective is the mean of the scores. So two decisions on the same
 * draws compare by the paired difference of their scores, whatever the objective is.
 *
 * expected-profit: x;   chance-of-goal: 1 where x ≥ goal, else 0;   profit-at-risk: q − max(0, q − x)/α with
 * q the quantile of α, whose mean is the mean of the worst α
 *
 * @see Rockafellar & Uryasev (2000), Optimization of conditional value-at-risk, J. Risk 2(3), eq. 4
 */
export function scores(objective: Objective, goal: number, profits: Float64Array): Float64Array {
  switch (objective) {
    case "expected-profit":
      return profits;
    case "chance-of-goal":
      return profits.map((profit) => (profit >= goal ? 1 : 0));
    case "profit-at-risk": {
      const [worst] = quantilesOf(profits, [worstShare]);
      return profits.map((profit) => worst - Math.max(0, worst - profit) / worstShare);
    }
  }
}

/**
 * The objective as a search can climb it. A chance goes in steps of 1 / trials, where a search finds no slope: so
 * the step at the goal is a ramp, as wide as half the spread of the plan's own profits.
 *
 * @param ofPlan profits of the plan from which the search starts
 */
export function climbable(
  objective: Objective,
  goal: number,
  ofPlan: Float64Array,
): (profits: Float64Array) => number {
  if (objective !== "chance-of-goal") return (profits) => mean(scores(objective, goal, profits));
  const width = Math.max(standardDeviation(ofPlan) / 2, Math.abs(goal) * 1e-9, Number.MIN_VALUE);
  return (profits) => mean(profits.map((profit) => Math.max(0, Math.min(1, (profit - goal) / width + 0.5))));
}

function standardDeviation(sample: Float64Array): number {
  const middle = mean(sample);
  return Math.sqrt(mean(sample.map((value) => (value - middle) * (value - middle))));
}
