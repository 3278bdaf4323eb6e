import { decidedPrice } from "./decidedPrice.js";
import type {
  BudgetChange,
  Costs,
  Decisions,
  Offer,
  Plan,
  PriceFloor,
  Promotion,
  Scope,
  Shop,
} from "./plan.js";
import { isWhole, mustBeWhole, mustBeWithin, mustDiffer, mustNotBeAbove, refuse } from "./planChecks.js";
import { type PlanItem, planItemText } from "./planItems.js";
import { planLimits } from "./planLimits.js";
import { isInScope } from "./scope.js";

const above0 = Number.MIN_VALUE;
const most = planLimits.number;

/** Refuses decisions that make no sense, or that speak of what the shop does not have. */
export function checkDecisions({ shop, decisions, run }: Plan): void {
  checkPrices(decisions, shop);
  decisions.floors.forEach(checkFloor);
  for (const change of decisions.budget) checkBudgetChange(change, shop, run.weeks);
  mustDiffer(
    decisions.promotions.map(({ name }) => name),
    "promotions",
  );
  for (const promotion of decisions.promotions) {
    checkPromotion(promotion, shop, run.weeks);
    checkAmountOff(promotion, shop, decisions);
  }
}

/** Money off must leave something to pay of every product it is taken off. */
function checkAmountOff({ name, offer, scope }: Promotion, { products }: Shop, decisions: Decisions): void {
  if (offer.type !== "amount-off") return;
  for (const product of products) {
    const { price } = decidedPrice(product, decisions);
    if (!isInScope(product, scope) || offer.amount < price) continue;
    refuse(
      "amount-not-below-price",
      { name, amount: offer.amount, product: product.sku, price },
      `${name} takes ${offer.amount} off, but ${product.sku} costs ${price}. Take less off, or leave the product out.`,
    );
  }
}

function checkPrices({ prices }: Decisions, shop: Shop): void {
  for (const { scope, to } of prices) {
    checkScope(scope, shop);
    if (to.by === "percent") mustBeWithin("priceChange", "", to.change, -0.99, 100);
    else mustBeWithin("newPrice", "", to.price, above0, most);
  }
}

function checkFloor(floor: PriceFloor): void {
  if (floor.rule === "cost-plus") mustBeWithin("markup", "", floor.markup, 0, 100);
  else if (floor.rule === "margin") mustBeWithin("margin", "", floor.margin, 0, 0.99);
  else mustBeWithin("competitorRatio", "", floor.ratio, 0, 100);
}

function checkBudgetChange(
  { channel, weeklySpend, firstWeek, lastWeek }: BudgetChange,
  shop: Shop,
  weeks: number,
) {
  if (!shop.channels.some(({ name }) => name === channel)) {
    refuse(
      "unknown-channel",
      { name: channel },
      `The budget names the channel "${channel}", which the shop does not have.`,
    );
  }
  mustBeWithin("newWeeklySpend", channel, weeklySpend, 0, most);
  mustBeWeeks("budget", channel, firstWeek, lastWeek, weeks);
}

function checkPromotion(promotion: Promotion, shop: Shop, weeks: number): void {
  const { name, offer, scope, response } = promotion;
  if (name.trim() === "")
    refuse("promotion-nameless", {}, "A promotion has no name. Give it one, such as 双11 or Black Friday.");
  checkScope(scope, shop);
  mustBeWeeks("promotion", name, promotion.firstWeek, promotion.lastWeek, weeks);
  checkOffer(offer, name, shop.costs);
  for (const share of ["platformShare", "cannibalization", "pullForward", "fillUp"] as const)
    mustBeWithin(share, name, promotion[share], 0, 1);
  mustBeWhole("pullForwardWeeks", name, promotion.pullForwardWeeks, 1, planLimits.weeks);
  if (response.by === "elasticity") return;
  mustBeWithin("upliftLow", name, response.low, above0, 100);
  mustBeWithin("upliftHigh", name, response.high, above0, 100);
  mustNotBeAbove("uplift", name, response.low, response.high);
}

const mostDiscount = 0.99;

function checkOffer(offer: Offer, name: string, { shippingCharged }: Costs): void {
  if ("percent" in offer) mustBeWithin("discount", name, offer.percent, 0, mostDiscount);
  switch (offer.type) {
    case "percent-off":
      break;
    case "amount-off":
      mustBeWithin("amountOff", name, offer.amount, 0, most);
      break;
    case "flash-sale":
      mustBeWithin("flashUnits", name, offer.units, 0, most);
      break;
    case "member-price":
      mustBeWithin("memberShare", name, offer.memberShare, 0, 1);
      break;
    case "buy-and-get":
      mustBeWhole("buyUnits", name, offer.buy, 1, 1000);
      mustBeWhole("getUnits", name, offer.get, 0, 1000);
      break;
    case "spend-and-save":
      checkTiers(offer, name);
      break;
    case "coupon":
      checkSaving(offer.spend, offer.save, name);
      mustBeWithin("redemption", name, offer.redemption, 0, 1);
      break;
    case "gift":
      mustBeWithin("promotionSpend", name, offer.spend, 0, most);
      mustBeWithin("giftCost", name, offer.giftCost, 0, most);
      break;
    case "free-shipping":
      mustBeWithin("promotionSpend", name, offer.spend, 0, most);
      if (shippingCharged > 0) break;
      refuse(
        "free-shipping-nothing",
        { name },
        `${name} gives nothing while buyers pay no shipping. Say what they pay per order, or drop the promotion.`,
      );
  }
}

function checkTiers({ tiers, repeats }: Extract<Offer, { type: "spend-and-save" }>, name: string): void {
  if (tiers.length === 0 || (repeats && tiers.length > 1)) {
    refuse(
      "promotion-tiers",
      { name, count: tiers.length },
      tiers.length === 0
        ? `${name} has no tier. Say what is saved from which spend, such as 满300减50.`
        : `${name} repeats and has ${tiers.length} tiers. Only a single tier can repeat.`,
    );
  }
  for (const { spend, save } of tiers) checkSaving(spend, save, name);
  tiers.slice(1).forEach((tier, i) => {
    const before = tiers[i];
    if (tier.spend > before.spend && tier.save >= before.save) return;
    refuse(
      "promotion-tier-order",
      { name, spend: tier.spend, save: tier.save },
      `The tiers of ${name} must rise: ${tier.save} off ${tier.spend} stands after ${before.save} off ${before.spend}.`,
    );
  });
}

function checkSaving(spend: number, save: number, name: string): void {
  mustBeWithin("promotionSpend", name, spend, 0, most);
  mustBeWithin("promotionSave", name, save, 0, most);
  if (save < spend) return;
  refuse(
    "save-not-below-spend",
    { spend, save },
    `The saving must be below the spend it is given for; they are ${save} and ${spend}.`,
  );
}

function mustBeWeeks(item: PlanItem, subject: string, first: number, last: number, weeks: number): void {
  if (isWhole(first, 1, weeks) && isWhole(last, first, weeks)) return;
  const name = planItemText(item, subject);
  refuse(
    "weeks-outside",
    { item, subject, name, first, last, weeks },
    `${name[0].toUpperCase()}${name.slice(1)} must lie within weeks 1 to ${weeks}, the first week not after the last; it goes from week ${first} to week ${last}.`,
  );
}

function checkScope(scope: Scope, { products }: Shop): void {
  if (scope.of === "category" && !products.some(({ category }) => category === scope.category)) {
    refuse(
      "unknown-category",
      { name: scope.category },
      `A decision names the category "${scope.category}", which no product has.`,
    );
  }
  if (scope.of === "role" && !products.some(({ role }) => role === scope.role)) {
    refuse(
      "unknown-role",
      { name: scope.role },
      `A decision names the product role "${scope.role}", which no product has.`,
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
