import { assumptionBounds } from "./assumptionBounds.js";
import { inputName } from "./inputName.js";
import type { Plan, Scope, Shop } from "./plan.js";
import { PlanError, type PlanErrorCode } from "./planError.js";
import { planLimits } from "./planLimits.js";
import { requiredAssumptions } from "./requiredAssumptions.js";

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
  mustBeWithin("the goal", plan.goal.profit, -planLimits.number, planLimits.number);
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

function checkShop({ products, channels, orderValues, costs }: Shop): void {
  const most = planLimits.number;
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
  for (const product of products) {
    const of = (what: string) => `the ${what} of ${product.sku}`;
    mustBeWithin(of("price"), product.price, Number.MIN_VALUE, most);
    mustBeWithin(of("unit cost"), product.unitCost, 0, most);
    mustBeWithin(of("weekly units"), product.weeklyUnits, 0, most);
    if (product.stock !== null) mustBeWithin(of("stock"), product.stock, 0, most);
    mustBeWithin(of("lead time"), product.leadTimeWeeks, 0, planLimits.leadTimeWeeks);
  }
  for (const { name, weeklySpend, weeklyRevenue } of channels) {
    mustBeWithin(`the weekly spend of ${name}`, weeklySpend, 0, most);
    mustBeWithin(`the weekly revenue of ${name}`, weeklyRevenue, 0, most);
  }
  for (const value of orderValues) mustBeWithin("an order value", value, 0, most);
  mustBeWithin("the commission", costs.commissionRate, 0, 1);
  mustBeWithin("the payment fee", costs.paymentRate, 0, 1);
  mustBeWithin("the share of returns", costs.returnRate, 0, 1);
  mustBeWithin("the shipping per order", costs.shippingPerOrder, 0, most);
  mustBeWithin("the units per order", costs.unitsPerOrder, 0.01, most);
  mustBeWithin("the fixed costs per week", costs.fixedPerWeek, 0, most);
}

function checkAssumptions({ shop, assumptions }: Plan): void {
  mustDiffer(assumptions.map(inputName), "assumptions");
  for (const assumption of assumptions) {
    const name = inputName(assumption);
    const [least, most] = assumptionBounds[assumption.kind];
    mustBeWithin(`the low end of ${name}`, assumption.low, least, most);
    mustBeWithin(`the high end of ${name}`, assumption.high, least, most);
    if (assumption.low > assumption.high) {
      refuse(
        "low-above-high",
        { name, low: assumption.low, high: assumption.high },
        `The low end of ${name} must not be above its high end; they are ${assumption.low} and ${assumption.high}.`,
      );
    }
  }
  const known = new Set(assumptions.map(inputName));
  const missing = requiredAssumptions(shop)
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

function checkDecisions({ shop, decisions, run }: Plan): void {
  for (const { scope, change } of decisions.prices) {
    checkScope(scope, shop);
    mustBeWithin("a price change", change, -0.99, 100);
  }
  const channels = new Set(shop.channels.map(({ name }) => name));
  mustDiffer(
    decisions.budget.map(({ channel }) => channel),
    "budget changes",
  );
  for (const { channel, weeklySpend } of decisions.budget) {
    if (!channels.has(channel)) {
      refuse(
        "unknown-channel",
        { name: channel },
        `The budget names the channel "${channel}", which the shop does not have.`,
      );
    }
    mustBeWithin(`the new weekly spend of ${channel}`, weeklySpend, 0, planLimits.number);
  }
  if (decisions.promotion) checkPromotion(decisions.promotion, shop, run.weeks);
}

function checkPromotion(
  { offer, scope, firstWeek, lastWeek }: NonNullable<Plan["decisions"]["promotion"]>,
  shop: Shop,
  weeks: number,
): void {
  checkScope(scope, shop);
  if (!isWhole(firstWeek, 1, weeks) || !isWhole(lastWeek, firstWeek, weeks)) {
    refuse(
      "promotion-weeks",
      { first: firstWeek, last: lastWeek, weeks },
      `The promotion must lie within weeks 1 to ${weeks}, its first week not after its last; it goes from week ${firstWeek} to week ${lastWeek}.`,
    );
  }
  if (offer.type === "percent-off") {
    mustBeWithin("the promotion's discount", offer.percent, 0, 0.99);
    return;
  }
  mustBeWithin("the spend of the promotion", offer.spend, 0, planLimits.number);
  mustBeWithin("the saving of the promotion", offer.save, 0, planLimits.number);
  if (!(offer.save < offer.spend)) {
    refuse(
      "save-not-below-spend",
      { spend: offer.spend, save: offer.save },
      `The saving must be below the spend it is given for; they are ${offer.save} and ${offer.spend}.`,
    );
  }
}

function checkScope(scope: Scope, { products }: Shop): void {
  if (scope.of === "category" && !products.some(({ category }) => category === scope.category)) {
    refuse(
      "unknown-category",
      { name: scope.category },
      `A decision names the category "${scope.category}", which no product has.`,
    );
  }
  if (scope.of === "product" && !products.some(({ sku }) => sku === scope.sku)) {
    refuse(
      "unknown-product",
      { name: scope.sku },
      `A decision names the product "${scope.sku}", which the shop does not have.`,
    );
  }
}

function mustBeWithin(name: string, value: number, low: number, high: number): void {
  if (value >= low && value <= high) return;
  const rule = low === Number.MIN_VALUE ? `above 0 and at most ${high}` : `from ${low} to ${high}`;
  refuse(
    "number-out-of-range",
    { name, value, low, high },
    `${name[0].toUpperCase()}${name.slice(1)} must be ${rule}; it is ${value}.`,
  );
}

function mustDiffer(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name))
      refuse("duplicate-name", { name, what }, `Two ${what} are called "${name}"; each must be there once.`);
    seen.add(name);
  }
}

function isWhole(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function refuse(
  code: PlanErrorCode,
  params: Readonly<Record<string, string | number>>,
  message: string,
): never {
  throw new PlanError(code, params, message);
}
