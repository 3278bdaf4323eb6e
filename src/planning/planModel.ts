import { exp } from "../math/exp.js";
import { log } from "../math/log.js";
import { constant } from "../simulation/distributions/constant.js";
import type { Distribution } from "../simulation/distributions/distribution.js";
import { range } from "../simulation/distributions/range.js";
import { type Block, blockTrials, type Input, type Model } from "../simulation/model.js";
import { channelResponse } from "./channelResponse.js";
import { checkPlan } from "./checkPlan.js";
import { inputName } from "./inputName.js";
import type { Assumption, Plan, Product } from "./plan.js";
import { outputIndex, planOutputs } from "./planOutputs.js";
import { type PromotionTerms, promotionTerms } from "./promotionTerms.js";
import { isInScope, priceRatio } from "./scope.js";
import { weeklyRevenue } from "./weeklyRevenue.js";
import { weeklySpend } from "./weeklySpend.js";

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
  const { weeks } = plan.run;
  const products = plan.shop.products.map((product) => productPlan(product, plan));
  return {
    inputs: plan.assumptions.map(inputOf),
    outputs: planOutputs(weeks),
    run(block, outputs) {
      for (const output of outputs) output.fill(0);
      const shared = sharedDraws(block, plan);
      for (const product of products) addProduct(block, product, shared, plan, outputs);
      addWeeks(plan, outputs);
    },
  };
}

function inputOf(assumption: Assumption): Input {
  return { name: inputName(assumption), distribution: distributionOf(assumption) };
}

/** Elasticities are symmetric around their middle; all else is above 0 and multiplies. */
function distributionOf({ kind, low, high }: Assumption): Distribution {
  if (low === high) return constant(low);
  return range(low, high, kind === "elasticity" || low <= 0 ? "normal" : "lognormal");
}

/** A product with its decisions worked out. */
interface ProductPlan {
  readonly product: Product;
  /** Decided price over today's. */
  readonly ratio: number;
  readonly promotion: PromotionTerms | null;
}

function productPlan(product: Product, { decisions, shop }: Plan): ProductPlan {
  const { promotion } = decisions;
  return {
    product,
    ratio: priceRatio(product, decisions),
    promotion: promotion && isInScope(product, promotion.scope) ? promotionTerms(promotion, shop) : null,
  };
}

/** What all products of a block share. */
interface SharedDraws {
  /** Log of each week's common noise, week by week, trial by trial. */
  readonly weekNoise: Float64Array;
  readonly market: Float64Array;
  readonly productNoise: Float64Array;
  readonly lift: Float64Array;
  /** Response to the changed budget. */
  readonly marketing: Float64Array;
}

function sharedDraws(block: Block, plan: Plan): SharedDraws {
  const weeklyNoise = notNegative(block.input("weekly noise"));
  const weekNoise = new Float64Array(plan.run.weeks * blockTrials);
  block.stream("week noise").fillNormals(weekNoise);
  for (let i = 0; i < weekNoise.length; i++) {
    const sd = weeklyNoise[i % blockTrials]!;
    weekNoise[i] = sd * weekNoise[i]! - (sd * sd) / 2;
  }
  return {
    weekNoise,
    market: notNegative(block.input("market")),
    productNoise: notNegative(block.input("product noise")),
    lift: notNegative(block.input("promotion lift")),
    marketing: marketingFactor(block, plan),
  };
}

/** 1 + Σ effect · booked revenue · (response − 1) / the shop's revenue, per trial; never below 0. */
function marketingFactor(block: Block, { shop, decisions }: Plan): Float64Array {
  const factor = new Float64Array(blockTrials).fill(1);
  const revenue = weeklyRevenue(shop.products);
  for (const { channel: name, weeklySpend: spend } of decisions.budget) {
    const channel = shop.channels.find((candidate) => candidate.name === name)!;
    if (channel.weeklySpend === 0 || revenue === 0) continue;
    const effect = notNegative(block.input(inputName({ kind: "channel-effect", subject: name })));
    const halfSaturation = block.input(inputName({ kind: "half-saturation", subject: name }));
    const spendRatio = spend / channel.weeklySpend;
    const share = channel.weeklyRevenue / revenue;
    for (let t = 0; t < blockTrials; t++) {
      factor[t] = factor[t]! + effect[t]! * share * (channelResponse(spendRatio, halfSaturation[t]!) - 1);
    }
  }
  return notNegative(factor);
}

function notNegative(values: Float64Array): Float64Array {
  return values.map((value) => (value > 0 ? value : 0));
}

/** How a product's demand and price answer to the decisions, trial by trial. */
interface Response {
  readonly units: Float64Array;
  /** Mean price paid for a unit, money. */
  readonly price: Float64Array;
}

function plainResponse(
  { product, ratio }: ProductPlan,
  elasticity: Float64Array,
  marketing: Float64Array,
): Response {
  const logRatio = log(ratio);
  return {
    units: marketing.map((factor, t) => factor * exp(Math.min(0, elasticity[t]!) * logRatio)),
    price: new Float64Array(blockTrials).fill(product.price * ratio),
  };
}

/** In a promoted week: the share of sales with the discount answers to it and to the lift, the rest does not. */
function promotedResponse(
  plain: Response,
  { share, discount }: PromotionTerms,
  elasticity: Float64Array,
  lift: Float64Array,
): Response {
  const units = new Float64Array(blockTrials);
  const price = new Float64Array(blockTrials);
  const logDiscounted = log(1 - discount);
  for (let t = 0; t < blockTrials; t++) {
    const discounted = share * lift[t]! * exp(Math.min(0, elasticity[t]!) * logDiscounted);
    const all = 1 - share + discounted;
    units[t] = plain.units[t]! * all;
    price[t] =
      all > 0 ? (plain.price[t]! * (1 - share + discounted * (1 - discount))) / all : plain.price[t]!;
  }
  return { units, price };
}

/** Adds one product's weeks to the outputs, for today and for the plan on the same draws. */
function addProduct(
  block: Block,
  productPlan: ProductPlan,
  shared: SharedDraws,
  plan: Plan,
  outputs: readonly Float64Array[],
): void {
  const { product } = productPlan;
  const { market, productNoise, weekNoise } = shared;
  const { promotion } = plan.decisions;
  const elasticity = block.input(inputName({ kind: "elasticity", subject: product.category }));
  const plain = plainResponse(productPlan, elasticity, shared.marketing);
  const promoted = productPlan.promotion
    ? promotedResponse(plain, productPlan.promotion, elasticity, shared.lift)
    : plain;
  const todayPrice = new Float64Array(blockTrials).fill(product.price);
  const todayUnits = new Float64Array(blockTrials).fill(1);

  const demand = new Float64Array(blockTrials);
  const stockToday = new Float64Array(blockTrials).fill(product.stock ?? Infinity);
  const stockPlan = Float64Array.from(stockToday);
  const stream = block.stream(`weeks of product ${product.sku}`);
  for (let week = 1; week <= plan.run.weeks; week++) {
    stream.fillNormals(demand);
    const firstOfWeek = (week - 1) * blockTrials;
    for (let t = 0; t < blockTrials; t++) {
      const sd = productNoise[t]!;
      const noise = exp(weekNoise[firstOfWeek + t]! + sd * demand[t]! - (sd * sd) / 2);
      demand[t] = product.weeklyUnits * market[t]! * noise;
    }
    const arriving = week > product.leadTimeWeeks ? product.weeklyUnits : 0;
    const inPromotion = promotion && week >= promotion.firstWeek && week <= promotion.lastWeek;
    const { units, price } = inPromotion ? promoted : plain;
    sell(product, plan, "today", week, demand, todayUnits, todayPrice, stockToday, arriving, outputs);
    sell(product, plan, "plan", week, demand, units, price, stockPlan, arriving, outputs);
  }
}

/** One product's week: what is sold out of the stock, and what it earns. */
function sell(
  { unitCost }: Product,
  { shop: { costs } }: Plan,
  side: "today" | "plan",
  week: number,
  demand: Float64Array,
  response: Float64Array,
  price: Float64Array,
  stock: Float64Array,
  arriving: number,
  outputs: readonly Float64Array[],
): void {
  const revenue = outputs[outputIndex[side].revenue]!;
  const units = outputs[outputIndex[side].units]!;
  const lost = outputs[outputIndex[side].lostUnits]!;
  const profit = outputs[outputIndex[side].profitOfWeek(week)]!;
  const kept = 1 - costs.returnRate;
  const moneyKept = 1 - costs.commissionRate - costs.paymentRate;
  const shippingPerUnit = costs.shippingPerOrder / costs.unitsPerOrder;
  for (let t = 0; t < blockTrials; t++) {
    const wanted = demand[t]! * response[t]!;
    const onHand = stock[t]! + arriving;
    const sold = wanted < onHand ? wanted : onHand;
    const netUnits = sold * kept;
    const netRevenue = netUnits * price[t]!;
    stock[t] = onHand - netUnits;
    units[t] = units[t]! + sold;
    lost[t] = lost[t]! + (wanted - sold);
    revenue[t] = revenue[t]! + netRevenue;
    profit[t] = profit[t]! + (netRevenue * moneyKept - netUnits * unitCost - sold * shippingPerUnit);
  }
}

/** Takes fixed costs and channel spend off each week and adds the weeks up. */
function addWeeks({ shop, decisions, run }: Plan, outputs: readonly Float64Array[]): void {
  const spends = {
    today: weeklySpend(shop.channels, []),
    plan: weeklySpend(shop.channels, decisions.budget),
  };
  for (const side of ["plan", "today"] as const) {
    const weeklyCost = shop.costs.fixedPerWeek + spends[side];
    const total = outputs[outputIndex[side].profit]!;
    for (let week = 1; week <= run.weeks; week++) {
      const profit = outputs[outputIndex[side].profitOfWeek(week)]!;
      for (let t = 0; t < blockTrials; t++) {
        profit[t] = profit[t]! - weeklyCost;
        total[t] = total[t]! + profit[t]!;
      }
    }
  }
}
