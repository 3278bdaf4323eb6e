import { exp } from "../../math/exp.js";
import { constant } from "../../simulation/distributions/constant.js";
import type { Distribution } from "../../simulation/distributions/distribution.js";
import { range } from "../../simulation/distributions/range.js";
import { type Block, blockTrials, type Input, type Model } from "../../simulation/model.js";
import { checkPlan } from "../checkPlan.js";
import { inputName } from "../inputName.js";
import type { Assumption, Plan, Product } from "../plan.js";
import { isInScope, priceRatio } from "../scope.js";
import { weeklySpend } from "../weeklySpend.js";
import { type Responses, responsesTo, type Treatment } from "./demandResponse.js";
import { outputIndex, planOutputs, type Side } from "./planOutputs.js";
import { promotionTerms } from "./promotionTerms.js";
import { sellWeek, type Till } from "./sellWeek.js";
import { type SharedDraws, sharedDraws } from "./sharedDraws.js";

/**
 * The plan as a model for the simulation engine. Today's plan and the decided one are computed in one pass
 * on the same draws.
 *
 * For each product and week
 *
 *   demand = weekly units · market · exp(σ_w·z_week − σ_w²/2 + σ_p·z_product − σ_p²/2) · response
 *   response = marketing · (price / today's price)^elasticity, in promoted weeks · promotion
 *
 * where the discounted price counts through the elasticity and the lift comes on top, on the share of sales
 * that get the discount (`promotionTerms`). Sales stop at the stock on hand; reorders of today's weekly units
 * arrive every week from week leadTime + 1 on, and returned units go back on the shelf.
 *
 *   profit = net revenue · (1 − commission − payment) − net units · unit cost − orders · shipping
 *            − fixed − spend,   net: less returns
 *
 * @throws {PlanError} for an impossible plan
 */
export function planModel(plan: Plan): Model {
  checkPlan(plan);
  const { treatments, treatmentOf } = treatmentsOf(plan);
  return {
    inputs: plan.assumptions.map(inputOf),
    outputs: planOutputs(plan.run.weeks),
    run(block, outputs) {
      for (const output of outputs) output.fill(0);
      const shared = sharedDraws(block, plan);
      const responses = treatments.map((treatment) => responsesTo(treatment, block, shared));
      const scratch = newScratch(outputs);
      plan.shop.products.forEach((product, i) => {
        addProduct(product, responses[treatmentOf[i]], block, shared, plan, outputs, scratch);
      });
      addWeeks(plan, outputs);
    },
  };
}

function inputOf(assumption: Assumption): Input {
  return { name: inputName(assumption), distribution: distributionOf(assumption) };
}

/** Ends that are only a rounding apart have no spread that could be computed. */
const nearlyEqual = 1e-9;

/** Elasticities are symmetric around their middle; all else is above 0 and multiplies. */
function distributionOf({ kind, low, high }: Assumption): Distribution {
  if (high - low <= nearlyEqual * Math.abs(high)) return constant(low);
  return range(low, high, kind === "elasticity" || low <= 0 ? "normal" : "lognormal");
}

/** The different treatments of a plan, and which of them each product gets. */
function treatmentsOf({ shop, decisions }: Plan): { treatments: Treatment[]; treatmentOf: number[] } {
  const { promotion } = decisions;
  const terms = promotion && promotionTerms(promotion, shop);
  const treatments: Treatment[] = [];
  const treatmentOf = shop.products.map((product) => {
    const treatment: Treatment = {
      category: product.category,
      priceRatio: priceRatio(product, decisions),
      promotion: promotion && isInScope(product, promotion.scope) ? terms : null,
    };
    const known = treatments.findIndex(
      (other) =>
        other.category === treatment.category &&
        other.priceRatio === treatment.priceRatio &&
        other.promotion === treatment.promotion,
    );
    return known >= 0 ? known : treatments.push(treatment) - 1;
  });
  return { treatments, treatmentOf };
}

/** Room for one product at a time, made once per block. */
interface Scratch {
  readonly demand: Float64Array;
  /** Factors of today's plan: 1 in every trial. */
  readonly unchanged: Float64Array;
  readonly tills: Readonly<Record<Side, Till>>;
}

function newScratch(outputs: readonly Float64Array[]): Scratch {
  const till = (side: Side): Till => ({
    revenue: outputs[outputIndex[side].revenue],
    units: outputs[outputIndex[side].units],
    lostUnits: outputs[outputIndex[side].lostUnits],
    stock: new Float64Array(blockTrials),
  });
  return {
    demand: new Float64Array(blockTrials),
    unchanged: new Float64Array(blockTrials).fill(1),
    tills: { today: till("today"), plan: till("plan") },
  };
}

/** Adds one product's weeks to the outputs, for today and for the plan on the same draws. */
function addProduct(
  product: Product,
  { plain, inPromotion }: Responses,
  block: Block,
  { weekLevels, productNoise }: SharedDraws,
  { shop, decisions, run }: Plan,
  outputs: readonly Float64Array[],
  { demand, unchanged, tills }: Scratch,
): void {
  const { promotion } = decisions;
  const { costs } = shop;
  tills.today.stock.fill(product.stock ?? Infinity);
  tills.plan.stock.fill(product.stock ?? Infinity);
  const stream = block.stream(`weeks of product ${product.sku}`);
  for (let week = 1; week <= run.weeks; week++) {
    stream.fillNormals(demand);
    const levels = weekLevels.subarray((week - 1) * blockTrials, week * blockTrials);
    normalsToDemand(demand, product.weeklyUnits, levels, productNoise);
    const arriving = week > product.leadTimeWeeks ? product.weeklyUnits : 0;
    const todayProfit = outputs[outputIndex.today.profitOfWeek(week)];
    sellWeek(product, costs, demand, unchanged, unchanged, arriving, tills.today, todayProfit);
    const promoted = promotion && week >= promotion.firstWeek && week <= promotion.lastWeek;
    const { units, price } = promoted ? inPromotion : plain;
    const planProfit = outputs[outputIndex.plan.profitOfWeek(week)];
    sellWeek(product, costs, demand, units, price, arriving, tills.plan, planProfit);
  }
}

/** Replaces standard normal draws by the demand they stand for; the noise has mean 1. */
function normalsToDemand(
  draws: Float64Array,
  weeklyUnits: number,
  levels: Float64Array,
  noiseSd: Float64Array,
): void {
  for (let t = 0; t < draws.length; t++) {
    const sd = noiseSd[t];
    draws[t] = weeklyUnits * levels[t] * exp(sd * draws[t] - (sd * sd) / 2);
  }
}

/** Takes fixed costs and channel spend off each week and adds the weeks up. */
function addWeeks({ shop, decisions, run }: Plan, outputs: readonly Float64Array[]): void {
  const spend = { today: weeklySpend(shop.channels, []), plan: weeklySpend(shop.channels, decisions.budget) };
  for (const side of ["plan", "today"] as const) {
    const weeklyCost = shop.costs.fixedPerWeek + spend[side];
    const total = outputs[outputIndex[side].profit];
    for (let week = 1; week <= run.weeks; week++) {
      const profit = outputs[outputIndex[side].profitOfWeek(week)];
      for (let t = 0; t < blockTrials; t++) {
        profit[t] = profit[t] - weeklyCost;
        total[t] = total[t] + profit[t];
      }
    }
  }
}
