import { type ProductRole, productRoles, type Scope } from "../plan.js";
import { type ScenarioRow, unknownRow } from "./scenarioReader.js";

/** The parts of a key that say a scope. */
export function scopeParts(scope: Scope): string[] {
  switch (scope.of) {
    case "all":
      return ["all"];
    case "category":
      return ["category", scope.category];
    case "role":
      return ["role", scope.role];
    case "product":
      return ["product", scope.sku];
  }
}

/** Reads them back, from this part of the key on. */
export function readScope(row: ScenarioRow, first: number): Scope {
  const [of, name] = row.parts.slice(first);
  if (of === "all") return { of };
  if (name === undefined) throw unknownRow(row);
  if (of === "category") return { of, category: name };
  if (of === "product") return { of, sku: name };
  if (of === "role" && (productRoles as readonly string[]).includes(name)) {
    return { of, role: name as ProductRole };
  }
  throw unknownRow(row);
}
