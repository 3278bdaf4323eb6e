import { simulateInSteps } from "../simulation/simulate.js";
import { finish, type Steps } from "../simulation/steps.js";
import { checkPlan } from "./checkPlan.js";
import {
  type ChannelMeasure,
  channelMeasures,
  channelOutput,
  partsModel,
  productOutput,
} from "./model/partsModel.js";
import { setupOf } from "./model/setup.js";
import { type Both, ofBoth, type Side, sides } from "./model/side.js";
import type { Plan } from "./plan.js";
import {
  type ChannelOutcome,
  type ChannelTotals,
  type PartMeasure,
  type PartOutcome,
  type PartTotals,
  type PlanParts,
  partMeasures,
} from "./results.js";
import { riskSpreadOf } from "./spread.js";
import { totalSpend } from "./totalSpend.js";

/** Trials that results by part are from: the first of the run. */
export const partTrials = 1024;

/** Products whose outcomes are in memory at a time. */
const productsAtATime = 256;

/** Outcomes by trial. */
type Outcomes<Measure extends string> = Both<Readonly<Record<Measure, Float64Array>>>;

/**
 * Simulates a plan on this thread, on the same draws as `runPlan`, and summarizes it by product, category and
 * channel.
 *
 * @throws {PlanError} for an impossible plan
 */
export function planParts(plan: Plan): PlanParts {
  return finish(planPartsInSteps(plan));
}

/** `planParts` in steps of the model and of one product. */
export function* planPartsInSteps(plan: Plan): Steps<PlanParts> {
  checkPlan(plan);
  const { products, channels } = plan.shop;
  const trials = Math.min(plan.run.trials, partTrials);
  const setup = setupOf(plan);
  const byProduct: PartOutcome[] = [];
  const categories = new Map<string, Outcomes<PartMeasure>>();
  const byChannel = channels.map(() => noOutcomes(channelMeasures, trials));
  for (let first = 0; first < products.length; first += productsAtATime) {
    const places = [...products.keys()].slice(first, first + productsAtATime);
    const { outputs } = yield* simulateInSteps(partsModel(setup, places), { trials, seed: plan.run.seed });
    const output = (name: string) => outputs.get(name)!;
    for (const place of places) {
      const { sku, category } = products[place];
      const outcomes = outcomesOf(partMeasures, (side, measure) =>
        output(productOutput(side, measure, place)),
      );
      byProduct.push(partOutcome(sku, outcomes));
      const ofCategory = categories.get(category) ?? noOutcomes(partMeasures, trials);
      categories.set(category, ofCategory);
      addOutcomes(ofCategory, outcomes, partMeasures);
      yield;
    }
    byChannel.forEach((sums, place) => {
      const outcomes = outcomesOf(channelMeasures, (side, measure) =>
        output(channelOutput(side, measure, place)),
      );
      addOutcomes(sums, outcomes, channelMeasures);
    });
  }
  return {
    trials,
    products: byProduct,
    categories: [...categories].map(([category, outcomes]) => partOutcome(category, outcomes)),
    channels: byChannel.map((outcomes, place) => channelOutcome(plan, place, outcomes)),
  };
}

function outcomesOf<M extends string>(
  names: readonly M[],
  samples: (side: Side, measure: M) => Float64Array,
): Outcomes<M> {
  const ofSide = (side: Side) => Object.fromEntries(names.map((name) => [name, samples(side, name)]));
  return ofBoth((side) => ofSide(side) as Record<M, Float64Array>);
}

function noOutcomes<M extends string>(names: readonly M[], trials: number): Outcomes<M> {
  return outcomesOf(names, () => new Float64Array(trials));
}

function addOutcomes<M extends string>(target: Outcomes<M>, more: Outcomes<M>, names: readonly M[]): void {
  for (const side of sides) {
    for (const name of names) {
      const [sums, values] = [target[side][name], more[side][name]];
      for (let t = 0; t < sums.length; t++) sums[t] = sums[t] + values[t];
    }
  }
}

function partOutcome(subject: string, outcomes: Outcomes<PartMeasure>): PartOutcome {
  const totals = (side: Side) =>
    Object.fromEntries(partMeasures.map((measure) => [measure, riskSpreadOf(outcomes[side][measure])]));
  return { subject, ...ofBoth((side) => totals(side) as PartTotals) };
}

function channelOutcome(
  { shop, decisions, run }: Plan,
  place: number,
  outcomes: Outcomes<ChannelMeasure>,
): ChannelOutcome {
  const channel = shop.channels[place];
  const ofSide = (side: Side): ChannelTotals => {
    const spend = totalSpend(channel, run.weeks, side === "plan" ? decisions.budget : []);
    const { revenue, contribution } = outcomes[side];
    return {
      spend,
      revenue: riskSpreadOf(revenue),
      profit: riskSpreadOf(contribution.map((money) => money - spend)),
    };
  };
  return { subject: channel.name, ...ofBoth(ofSide) };
}
