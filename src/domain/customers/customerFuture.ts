import { bgNbdFuture, type Future } from "./bgNbdFuture.js";
import { paretoNbdFuture } from "./paretoNbdFuture.js";
import type { PurchaseModel } from "./purchaseModel.js";

/** What a model with these parameters expects of customers. */
export function customerFuture(parameters: ArrayLike<number>, model: PurchaseModel): Future {
  const values = Float64Array.from(parameters);
  return model === "pareto/nbd" ? paretoNbdFuture(values) : bgNbdFuture(values, model);
}
