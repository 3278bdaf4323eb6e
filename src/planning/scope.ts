import type { Decisions, Product, Scope } from "./plan.js";

export function isInScope(product: Product, scope: Scope): boolean {
  if (scope.of === "category") return product.category === scope.category;
  return scope.of === "all" || product.sku === scope.sku;
}

/** Price of a product after the price changes, as a multiple of today's; the last one in scope counts. */
export function priceRatio(product: Product, decisions: Decisions): number {
  let ratio = 1;
  for (const { scope, change } of decisions.prices) if (isInScope(product, scope)) ratio = 1 + change;
  return ratio;
}
