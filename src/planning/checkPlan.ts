import { assumptionBounds } from "./assumptionBounds.js";
import { checkDecisions } from "./checkDecisions.js";
import { inputName } from "./inputName.js";
import { type Plan, type Product, type Shop, seasonWeeks } from "./plan.js";
import { isWhole, mustBeWhole, mustBeWithin, mustDiffer, mustNotBeAbove, refuse } from "./planChecks.js";
import { planLimits } from "./planLimits.js";
import { requiredAssumptions } from "./requiredAssumptions.js";

const above0 = Number.MIN_VALUE;
const most = planLimits.number;

/**
 * Refuses a plan that cannot be run.
 *
 * @returns the plan itself
 * @throws {PlanError} that says in a sentence what is impossible
 */
export function checkPlan(plan: Plan): Plan {
  checkRunSettings(plan);
  checkShop(plan.shop);
  checkAssumptions(plan);
  checkDecisions(plan);
  mustBeWithin("goal", "", plan.goal.profit, -most, most);
  return plan;
}

function checkRunSettings({ run }: Plan): void {
  if (run.seed.trim() === "") {
    refuse(
      "seed-empty",
      {},
      "The seed is empty. Write any word or number there; the same seed gives the same draws.",
    );
  }
  if (!isWhole(run.trials, 1, planLimits.trials)) {
    refuse(
      "trials-out-of-range",
      { value: run.trials, low: 1, high: planLimits.trials },
      `The number of trials must be a whole number from 1 to ${planLimits.trials}; it is ${run.trials}.`,
    );
  }
  if (!isWhole(run.weeks, 1, planLimits.weeks)) {
    refuse(
      "weeks-out-of-range",
      { value: run.weeks, low: 1, high: planLimits.weeks },
      `The number of weeks must be a whole number from 1 to ${planLimits.weeks}; it is ${run.weeks}.`,
    );
  }
}

function checkShop({ products, channels, seasons, orderValues, weeklyVisitors, costs }: Shop): void {
  if (products.length === 0)
    refuse("no-products", {}, "The shop has no products, so there is nothing to plan.");
  mustDiffer(
    products.map(({ sku }) => sku),
    "products",
  );
  mustDiffer(
    channels.map(({ name }) => name),
    "channels",
  );
  mustDiffer(
    seasons.map(({ category }) => category),
    "seasons",
  );
  products.forEach(checkProduct);
  for (const { name, weeklySpend, weeklyRevenue, recentSpends, highestSpend } of channels) {
    mustBeWithin("weeklySpend", name, weeklySpend, 0, most);
    mustBeWithin("weeklyRevenue", name, weeklyRevenue, 0, most);
    for (const spend of recentSpends) mustBeWithin("weeklySpend", name, spend, 0, most);
    if (highestSpend !== null) mustBeWithin("weeklySpend", name, highestSpend, 0, most);
  }
  for (const { category, factors } of seasons) checkSeason(category, factors);
  for (const value of orderValues) mustBeWithin("orderValue", "", value, 0, most);
  if (weeklyVisitors !== null) mustBeWithin("weeklyVisitors", "", weeklyVisitors, 0, most);
  for (const rate of ["commissionRate", "paymentRate", "returnRate", "resaleShare"] as const)
    mustBeWithin(rate, "", costs[rate], 0, 1);
  for (const cost of ["returnCost", "shippingPerOrder", "shippingCharged", "fixedPerWeek"] as const)
    mustBeWithin(cost, "", costs[cost], 0, most);
  mustBeWithin("unitsPerOrder", "", costs.unitsPerOrder, 0.01, most);
  mustBeWithin("openingCash", "", costs.openingCash, -most, most);
  for (const delay of ["payoutDelayWeeks", "supplierTermsWeeks"] as const)
    mustBeWhole(delay, "", costs[delay], 0, planLimits.delayWeeks);
}

function checkProduct({ sku, replenishment, ...product }: Product): void {
  mustBeWithin("price", sku, product.price, above0, most);
  mustBeWithin("unitCost", sku, product.unitCost, 0, most);
  mustBeWithin("weeklyUnits", sku, product.weeklyUnits, 0, most);
  mustBeWithin("weeklyTrend", sku, product.weeklyTrend, -0.5, 0.5);
  if (product.stock !== null) mustBeWithin("stock", sku, product.stock, 0, most);
  mustBeWhole("leadTime", sku, product.leadTimeWeeks, 0, planLimits.leadTimeWeeks);
  if (product.competitorPrice !== null)
    mustBeWithin("competitorPrice", sku, product.competitorPrice, above0, most);
  for (const price of product.pricesSeen ?? []) mustBeWithin("price", sku, price, 0, most);
  if (replenishment.policy === "reorder-point") {
    mustBeWithin("reorderPoint", sku, replenishment.point, 0, most);
    mustBeWithin("orderQuantity", sku, replenishment.quantity, above0, most);
  }
  if (replenishment.policy === "order-up-to") mustBeWithin("orderUpTo", sku, replenishment.level, 0, most);
}

function checkSeason(category: string, factors: readonly number[]): void {
  if (factors.length !== seasonWeeks) {
    refuse(
      "season-weeks",
      { name: category, count: factors.length, weeks: seasonWeeks },
      `The season of ${category || "the shop"} must have ${seasonWeeks} factors, one per week; it has ${factors.length}.`,
    );
  }
  for (const factor of factors) mustBeWithin("seasonFactor", category, factor, 1e-3, 1e3);
}

function checkAssumptions(plan: Plan): void {
  const { assumptions } = plan;
  mustDiffer(assumptions.map(inputName), "assumptions");
  for (const assumption of assumptions) {
    const name = inputName(assumption);
    const [least, most] = assumptionBounds[assumption.kind];
    mustBeWithin("assumptionLow", name, assumption.low, least, most);
    mustBeWithin("assumptionHigh", name, assumption.high, least, most);
    mustNotBeAbove("assumption", name, assumption.low, assumption.high);
  }
  const known = new Set(assumptions.map(inputName));
  const missing = requiredAssumptions(plan)
    .map(inputName)
    .find((name) => !known.has(name));
  if (missing !== undefined) {
    refuse(
      "assumption-missing",
      { name: missing },
      `The assumption "${missing}" is missing. Add it, or reset the assumptions.`,
    );
  }
}
