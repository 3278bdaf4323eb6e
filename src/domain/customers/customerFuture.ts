import { bgNbdFuture, type Future } from "./bgNbdFuture.js";
import { paretoNbdFuture } from "./paretoNbdFuture.js";
import type { PurchaseModel } from "./purchaseModel.js";

/** What a model with these parameters expects of a customer with x repeat purchases, the last at tₓ of age T. */
export function customerFuture(
  parameters: Float64Array,
  model: PurchaseModel,
): (frequency: number, recency: number, age: number) => Future {
  return model === "pareto/nbd" ? paretoNbdFuture(parameters) : bgNbdFuture(parameters, model);
}
