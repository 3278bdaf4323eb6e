import { mean } from "../math/mean.js";
import type { Samples } from "../simulation/model.js";
import { simulate } from "../simulation/simulate.js";
import { chanceAtLeast } from "../simulation/statistics/chanceAtLeast.js";
import { conditionalValueAtRisk } from "../simulation/statistics/conditionalValueAtRisk.js";
import { hashInSteps } from "../simulation/statistics/hashOfSamples.js";
import { pairedDifference } from "../simulation/statistics/pairedDifference.js";
import { finish, type Steps } from "../simulation/steps.js";
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
import {
  type Measure,
  measures,
  type Outcome,
  type PlanResults,
  type RiskSpread,
  type Spread,
} from "./results.js";
import { riskSpreadOf, shareBelowZero, spreadOf, worstShare } from "./spread.js";
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
  return finish(summarizeInSteps(plan, samples));
}

/** `summarizePlan` in steps of one output or input. */
export function* summarizeInSteps(plan: Plan, samples: Samples): Steps<PlanResults> {
  const decided = yield* outcomeOf("plan", plan, samples);
  const today = yield* outcomeOf("today", plan, samples);
  const changeBy = (change: Change) => mean(samples.outputs.get(changeOutput(change))!);
  const differences = decided.profits.map((profit, t) => profit - today.profits[t]);
  const [drivers, differenceDrivers] = yield* driversOf(plan, samples, [decided.profits, differences]);
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
    drivers,
    differenceDrivers,
    code: yield* hashInSteps(samples.outputs),
  };
}

function* outcomeOf(side: Side, plan: Plan, samples: Samples): Steps<Outcome> {
  const output = (measure: Measure) => samples.outputs.get(totalOutput(side, measure))!;
  const totals = {} as Record<Measure, Spread>;
  for (const measure of measures) {
    totals[measure] = spreadOf(output(measure));
    yield;
  }
  const profits = output("profit");
  const ofGoal = chanceAtLeast(profits, plan.goal.profit);
  const marketingSpend = spendOf(side, plan);
  return {
    ...totals,
    chanceOfGoal: ofGoal.chance,
    chanceError: ofGoal.standardError,
    chanceOfLoss: shareBelowZero(profits),
    worstProfit: conditionalValueAtRisk(profits, worstShare, "lowest"),
    weeklyProfit: yield* weeksOf("profit", side, plan, samples),
    weeklyRevenue: yield* weeksOf("revenue", side, plan, samples),
    weeklyCash: yield* weeksOf("cash", side, plan, samples),
    marketingSpend,
    returnOnAdSpend: marketingSpend > 0 ? totals.revenue.mean / marketingSpend : null,
    profits,
  };
}

function* weeksOf(
  measure: WeeklyMeasure,
  side: Side,
  { run }: Plan,
  { outputs }: Samples,
): Steps<RiskSpread[]> {
  const spreads: RiskSpread[] = [];
  for (let week = 1; week <= run.weeks; week++) {
    spreads.push(riskSpreadOf(outputs.get(weeklyOutput(side, measure, week))!));
    yield;
  }
  return spreads;
}

function spendOf(side: Side, { shop, decisions, run }: Plan): number {
  const budget = side === "plan" ? decisions.budget : [];
  return shop.channels.reduce((sum, channel) => sum + totalSpend(channel, run.weeks, budget), 0);
}
