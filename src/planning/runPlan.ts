import { mean } from "../math/mean.js";
import type { Samples } from "../simulation/model.js";
import { simulate } from "../simulation/simulate.js";
import { chanceAtLeast } from "../simulation/statistics/chanceAtLeast.js";
import { contributions } from "../simulation/statistics/contributions.js";
import { hashOfSamples } from "../simulation/statistics/hashOfSamples.js";
import { pairedDifference } from "../simulation/statistics/pairedDifference.js";
import { quantilesOf } from "../simulation/statistics/quantilesOf.js";
import { inputName } from "./inputName.js";
import { planModel } from "./model/planModel.js";
import { outputIndex, planOutputs, type Side } from "./model/planOutputs.js";
import type { Plan } from "./plan.js";
import type { Driver, Outcome, PlanResults, Spread } from "./results.js";
import { weeklySpend } from "./weeklySpend.js";

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
  return {
    trials: samples.trials,
    plan: decided,
    today,
    difference: pairedDifference(decided.profits, today.profits),
    drivers: driversOf(plan, samples, decided.profits),
    code: hashOfSamples(samples.outputs),
  };
}

function outcomeOf(side: Side, { shop, decisions, goal, run }: Plan, samples: Samples): Outcome {
  const names = planOutputs(run.weeks);
  const output = (index: number) => samples.outputs.get(names[index])!;
  const index = outputIndex[side];
  const profits = output(index.profit);
  const ofGoal = chanceAtLeast(profits, goal.profit);
  const spend = weeklySpend(shop.channels, side === "plan" ? decisions.budget : []);
  return {
    profit: spreadOf(profits),
    chanceOfGoal: ofGoal.chance,
    chanceError: ofGoal.standardError,
    chanceOfLoss: shareBelowZero(profits),
    weeklyProfit: Array.from({ length: run.weeks }, (_, i) => spreadOf(output(index.profitOfWeek(i + 1)))),
    revenue: mean(output(index.revenue)),
    units: mean(output(index.units)),
    lostUnits: mean(output(index.lostUnits)),
    marketingSpend: spend * run.weeks,
    profits,
  };
}

function spreadOf(sample: Float64Array): Spread {
  const [p10, p50, p90] = quantilesOf(sample, [0.1, 0.5, 0.9]) as [number, number, number];
  return { mean: mean(sample), p10, p50, p90 };
}

function shareBelowZero(profits: Float64Array): number {
  let losses = 0;
  for (let t = 0; t < profits.length; t++) if (profits[t] < 0) losses++;
  return losses / profits.length;
}

/** An input without any effect has a squared rank correlation of about 1 / trials; 9 times that is 3 sd. */
const chanceCorrelation = 9;

/** What the profit hangs on, without inputs whose share could be chance. */
function driversOf({ assumptions }: Plan, samples: Samples, profits: Float64Array): Driver[] {
  const byName = new Map(assumptions.map((assumption) => [inputName(assumption), assumption]));
  return contributions(samples.inputs, profits)
    .filter(({ rankCorrelation }) => rankCorrelation * rankCorrelation * samples.trials > chanceCorrelation)
    .map(({ input, share }) => {
      const { kind, subject } = byName.get(input)!;
      return { input, kind, subject, share };
    });
}
