import type { Scope } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";

export function scopeName(scope: Scope): string {
  if (scope.of === "all") return t("scope.all");
  if (scope.of === "role") return t(`role.${scope.role}`);
  return scope.of === "category" ? scope.category : scope.sku;
}
