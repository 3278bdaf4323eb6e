import { decidedPrice } from "../decidedPrice.js";
import type { Plan, Product, Promotion } from "../plan.js";
import { promotionsAt } from "../promotions/promotionsAt.js";
import type { PromotionTerms } from "../promotions/promotionTerms.js";
import { stackedTerms } from "../promotions/stackedTerms.js";
import { type CellShape, cellShape } from "./cellShape.js";
import { type ProductWeeks, productWeeks } from "./productWeeks.js";
import type { Span } from "./spans.js";

/** A promotion as the buyers of a product get it. */
export interface AppliedPromotion {
  readonly promotion: Promotion;
  readonly terms: PromotionTerms;
}

export interface LimitedOffer {
  readonly promotion: Promotion;
  /** Of each product, in all weeks together. */
  readonly units: number;
}

/** Products that are decided on alike: units and prices of all answer by the same factors. */
export interface Treatment {
  readonly category: string;
  /** Decided price over today's. */
  readonly priceRatio: number;
  /** What applies in each span of the plan, in order; the same list where the same applies. */
  readonly promotions: readonly (readonly AppliedPromotion[])[];
  /** Offers of limited units; a product that has one is treated alone. */
  readonly limited: readonly LimitedOffer[];
  readonly shape: CellShape;
  readonly products: readonly ProductWeeks[];
}

/** Sorts the products of a plan into treatments, by category. */
export function treatmentsOf(plan: Plan, spans: readonly Span[]): ReadonlyMap<string, readonly Treatment[]> {
  const alike = new Map<
    string,
    { readonly treatment: Omit<Treatment, "products">; readonly products: ProductWeeks[] }
  >();
  for (const product of plan.shop.products) {
    const treatment = treatmentOf(product, plan, spans);
    const key = keyOf(treatment, treatment.limited.length > 0 ? product.sku : "");
    const weeks = productWeeks(product, plan.run.weeks);
    const known = alike.get(key);
    if (known) known.products.push(weeks);
    else alike.set(key, { treatment, products: [weeks] });
  }
  const byCategory = new Map<string, Treatment[]>();
  for (const { treatment, products } of alike.values()) {
    const whole = { ...treatment, products };
    const others = byCategory.get(treatment.category);
    if (others) others.push(whole);
    else byCategory.set(treatment.category, [whole]);
  }
  return byCategory;
}

/** Treatments with the same key are the same: ratios of prices differ in their last digits. */
function keyOf(
  { category, priceRatio, promotions, shape }: Omit<Treatment, "products">,
  sku: string,
): string {
  const offers = promotions.map((applied) => applied.map(({ promotion, terms }) => [promotion.name, terms]));
  return JSON.stringify([category, sku, priceRatio, shape, offers], (_, value) =>
    typeof value === "number" ? value.toPrecision(12) : value,
  );
}

function treatmentOf(product: Product, plan: Plan, spans: readonly Span[]): Omit<Treatment, "products"> {
  const { price } = decidedPrice(product, plan.decisions);
  const sets = new Map<string, readonly AppliedPromotion[]>();
  const promotions = spans.map(({ firstWeek }) => {
    const active = promotionsAt(firstWeek, product, plan);
    const key = JSON.stringify(active.map(({ name }) => name));
    const applied = sets.get(key) ?? appliedPromotions(active, product, price, plan);
    sets.set(key, applied);
    return applied;
  });
  const limited = limitedOffers([...sets.values()].flat());
  return {
    category: product.category,
    priceRatio: price / product.price,
    promotions,
    limited,
    shape: cellShape(product, plan.run.weeks, limited.length),
  };
}

/** Those that reach anybody. */
function appliedPromotions(
  active: readonly Promotion[],
  product: Product,
  listPrice: number,
  { shop }: Plan,
): AppliedPromotion[] {
  const terms = stackedTerms(active, product, listPrice, shop);
  return active
    .map((promotion, i) => ({ promotion, terms: terms[i] }))
    .filter(({ terms: { share } }) => share > 0);
}

function limitedOffers(applied: readonly AppliedPromotion[]): LimitedOffer[] {
  const offers = new Map<Promotion, LimitedOffer>();
  for (const { promotion, terms } of applied) {
    if (terms.unitLimit !== null) offers.set(promotion, { promotion, units: terms.unitLimit });
  }
  return [...offers.values()];
}

/** Weekly units of the products together. */
export function weeklyUnitsOf({ products }: Treatment): number {
  return products.reduce((sum, { product }) => sum + product.weeklyUnits, 0);
}
