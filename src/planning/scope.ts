import type { Product, Scope } from "./plan.js";

export function isInScope(product: Product, scope: Scope): boolean {
  if (scope.of === "category") return product.category === scope.category;
  if (scope.of === "role") return product.role === scope.role;
  return scope.of === "all" || product.sku === scope.sku;
}
