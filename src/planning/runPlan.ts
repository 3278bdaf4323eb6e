import { mean } from "../math/mean.js";
import { sortedCopy } from "../math/quantile.js";
import type { Samples } from "../simulation/model.js";
import { simulate } from "../simulation/simulate.js";
import { chanceAtLeast } from "../simulation/statistics/chanceAtLeast.js";
import { conditionalValueAtRisk } from "../simulation/statistics/conditionalValueAtRisk.js";
import { hashOfSamples } from "../simulation/statistics/hashOfSamples.js";
import { pairedDifference } from "../simulation/statistics/pairedDifference.js";
import { driversOf } from "./drivers.js";
import { planModel } from "./model/planModel.js";
import {
  type Change,
  changeOutput,
  totalOutput,
  type WeeklyMeasure,
  weeklyOutput,
} from "./model/planOutputs.js";
import type { Side } from "./model/side.js";
import type { Plan } from "./plan.js";
import { measures, type Outcome, type PlanResults, type Totals } from "./results.js";
import { spreadOf, weekSpreadOf } from "./spread.js";
import { totalSpend } from "./totalSpend.js";

/**
 * Simulates a plan on this thread and summarizes it.
 *
 * @throws {PlanError} for an impossible plan
 */
export function runPlan(plan: Plan): PlanResults {
  return summarizePlan(plan, simulate(planModel(plan), plan.run));
}

/** What the samples of `planModel(plan)` say. */
export function summarizePlan(plan: Plan, samples: Samples): PlanResults {
  const decided = outcomeOf("plan", plan, samples);
  const today = outcomeOf("today", plan, samples);
  const changeBy = (change: Change) => mean(samples.outputs.get(changeOutput(change))!);
  const differences = decided.profits.map((profit, t) => profit - today.profits[t]);
  return {
    trials: samples.trials,
    plan: decided,
    today,
    difference: pairedDifference(decided.profits, today.profits),
    waterfall: {
      price: changeBy("price"),
      volume: changeBy("volume"),
      promotion: changeBy("promotion"),
      marketing: today.marketingSpend - decided.marketingSpend,
      stock: changeBy("stock"),
    },
    drivers: driversOf(plan, samples, decided.profits),
    differenceDrivers: driversOf(plan, samples, differences),
    code: hashOfSamples(samples.outputs),
  };
}

function outcomeOf(side: Side, plan: Plan, { outputs }: Samples): Outcome {
  const output = (name: string) => outputs.get(name)!;
  const profits = output(totalOutput(side, "profit"));
  const ofGoal = chanceAtLeast(profits, plan.goal.profit);
  const totals = Object.fromEntries(
    measures.map((measure) => [measure, spreadOf(output(totalOutput(side, measure)))]),
  ) as unknown as Totals;
  const byWeek = (measure: WeeklyMeasure) =>
    Array.from({ length: plan.run.weeks }, (_, i) =>
      weekSpreadOf(output(weeklyOutput(side, measure, i + 1))),
    );
  const marketingSpend = spendOf(side, plan);
  return {
    ...totals,
    chanceOfGoal: ofGoal.chance,
    chanceError: ofGoal.standardError,
    chanceOfLoss: shareBelowZero(profits),
    worstProfit: conditionalValueAtRisk(sortedCopy(profits), worstShare, "lowest"),
    weeklyProfit: byWeek("profit"),
    weeklyRevenue: byWeek("revenue"),
    weeklyCash: byWeek("cash"),
    marketingSpend,
    returnOnAdSpend: marketingSpend > 0 ? totals.revenue.mean / marketingSpend : null,
    profits,
  };
}

const worstShare = 0.05;

function spendOf(side: Side, { shop, decisions, run }: Plan): number {
  const budget = side === "plan" ? decisions.budget : [];
  return shop.channels.reduce((sum, channel) => sum + totalSpend(channel, run.weeks, budget), 0);
}

function shareBelowZero(profits: Float64Array): number {
  let losses = 0;
  for (let t = 0; t < profits.length; t++) if (profits[t] < 0) losses++;
  return losses / profits.length;
}
