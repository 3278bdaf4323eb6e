import { decidedPrice } from "../decidedPrice.js";
import type { Decisions, Plan, PriceFloor, Scope } from "../plan.js";
import type { BestRequest } from "./bestRequest.js";
import type { Lever } from "./lever.js";

/** A limit at which the proposal stops. */
export type BindingLimit =
  | {
      readonly of: "price" | "depth" | "spend";
      readonly scope: Scope | null;
      readonly subject: string;
      readonly at: "low" | "high";
    }
  | { readonly of: "total" }
  | { readonly of: "floor"; readonly sku: string; readonly floor: PriceFloor };

/** A limit binds where the proposal is nearer to it than a hundredth of the range. */
const near = 0.01;

/** The limits at which decisions stop, levers first. */
export function bindingLimits(
  plan: Plan,
  decisions: Decisions,
  { budget }: BestRequest,
  levers: readonly Lever[],
  point: readonly number[],
): BindingLimit[] {
  const limits: BindingLimit[] = levers.flatMap(({ of, scope, subject, low, high }, i): BindingLimit[] => {
    const slack = near * (high - low);
    if (point[i] <= low + slack) return [{ of, scope, subject, at: "low" }];
    return point[i] >= high - slack ? [{ of, scope, subject, at: "high" }] : [];
  });
  const spent = levers.reduce((sum, { of }, i) => sum + (of === "spend" ? point[i] : 0), 0);
  if (budget && spent >= (1 - near) * budget.total) limits.push({ of: "total" });
  for (const product of plan.shop.products) {
    const { heldBy } = decidedPrice(product, decisions);
    if (heldBy) limits.push({ of: "floor", sku: product.sku, floor: heldBy });
  }
  return limits;
}
