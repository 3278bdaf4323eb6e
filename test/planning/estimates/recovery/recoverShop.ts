import { channelResponse } from "../../../../src/planning/model/channelResponse.js";
import { ratesOf } from "../../../../src/planning/model/rates.js";
import { newPlan } from "../../../../src/planning/newPlan.js";
import type { AssumptionKind, Plan } from "../../../../src/planning/plan.js";
import { runPlan } from "../../../../src/planning/runPlan.js";
import { weeklyRevenue } from "../../../../src/planning/weeklyRevenue.js";
import { lognormalByP10P90 } from "../../../../src/simulation/distributions/lognormal.js";
import { openStream, streamKey } from "../../../../src/simulation/streams.js";
import { causedShare, type GeneratedShop, generatedShop } from "./generatedShop.js";
import type { ProductTruth } from "./shopTruth.js";

export const figures = [
  "elasticity of a category",
  "promotion uplift",
  "response to 30% more spend",
  "response to 30% less spend",
  "profit of the next 13 weeks",
] as const;

/** An 80% range and what it should hold 8 times in 10. */
export interface Recovered {
  readonly figure: (typeof figures)[number];
  readonly low: number;
  readonly high: number;
  readonly truth: number;
}

/** Generates a shop, makes a plan of its tables, and puts the plan's ranges beside the truth. */
export function recoverShop(seed: string, trials: number): Recovered[] {
  const shop = generatedShop(seed);
  const plan = newPlan(shop.workbook).plan!; // the tables always make a shop
  const { p10, p90 } = runPlan({ ...plan, run: { ...plan.run, trials } }).today.profit;
  return [
    ...elasticities(shop, plan),
    { figure: "promotion uplift", ...rangeOf(plan, "promotion-lift", ""), truth: meanLift(shop) },
    ...responses(shop, plan),
    { figure: "profit of the next 13 weeks", low: p10, high: p90, truth: nextProfit(shop, plan) },
  ];
}

function rangeOf({ assumptions }: Plan, kind: AssumptionKind, subject: string) {
  const { low, high } = assumptions.find((each) => each.kind === kind && each.subject === subject)!;
  return { low, high };
}

/** Of a category: the mean of its products' by what they sell. */
function elasticities({ truth }: GeneratedShop, plan: Plan): Recovered[] {
  return truth.categories.map(({ name }, category) => ({
    figure: "elasticity of a category",
    ...rangeOf(plan, "elasticity", name),
    truth: meanBySales(
      truth.products.filter((product) => product.category === category),
      ({ elasticity }) => elasticity,
    ),
  }));
}

function meanLift({ truth }: GeneratedShop): number {
  return Math.exp(meanBySales(truth.products, ({ lift }) => Math.log(lift)));
}

function meanBySales(products: readonly ProductTruth[], value: (product: ProductTruth) => number): number {
  const sales = products.map(({ price, weeklyUnits }) => price * weeklyUnits);
  const all = sales.reduce((sum, each) => sum + each, 0);
  return products.reduce((sum, product, p) => sum + (sales[p] / all) * value(product), 0);
}

const draws = 4000;

/** What a change of a channel's spend, kept up, does to the shop's demand, as a share of it. */
function responses({ truth, spends }: GeneratedShop, plan: Plan): Recovered[] {
  const revenue = weeklyRevenue(plan.shop.products);
  return truth.channels.flatMap(({ name }, k) => {
    const stream = openStream(streamKey("responses"), name, 0);
    const drawsOf = (kind: AssumptionKind) => {
      const { low, high } = rangeOf(plan, kind, name);
      const { quantile } = lognormalByP10P90(low, high);
      return Float64Array.from({ length: draws }, () => quantile(stream.uniform()));
    };
    const effects = drawsOf("channel-effect");
    const halves = drawsOf("half-saturation");
    const booked = plan.shop.channels.find((channel) => channel.name === name)!.weeklyRevenue / revenue;
    return ([1.3, 0.7] as const).map((ratio): Recovered => {
      const answers = effects
        .map((effect, i) => effect * booked * (channelResponse(ratio, halves[i]) - 1))
        .sort();
      return {
        figure: ratio > 1 ? "response to 30% more spend" : "response to 30% less spend",
        low: answers[draws * 0.1],
        high: answers[draws * 0.9],
        truth: causedShare(truth.channels, spends, k, ratio) - causedShare(truth.channels, spends, k),
      };
    });
  });
}

/** By the units that were really sold, at the costs of the plan. */
function nextProfit({ truth, nextUnits }: GeneratedShop, { shop, run }: Plan): number {
  const { gone, moneyKept, handling } = ratesOf(shop.costs);
  const spend = shop.channels.reduce((sum, { weeklySpend }) => sum + weeklySpend, 0);
  const contribution = truth.products.reduce(
    (sum, { price, unitCost }, p) => sum + nextUnits[p] * (price * moneyKept - unitCost * gone - handling),
    0,
  );
  return contribution - run.weeks * (shop.costs.fixedPerWeek + spend);
}
