import { customerFuture } from "./customerFuture.js";
import { mustBeHistories } from "./histories.js";
import { mustBeParameters, type PurchaseModel, parameterNames } from "./purchaseModel.js";

/**
 * Probability of each customer that they have not left, given the purchases so far. By BG/NBD it is 1 for a
 * customer without a repeat, who had no chance to leave; MBG/NBD does not have this.
 *
 *   P(alive) = 1 / (1 + a/(b + x − 1)·((α + T)/(α + tₓ))^(r+x)),   1 if x = 0   (BG/NBD; MBG/NBD with x + 1 for x in the fraction)
 *   P(alive) = w(T)/(w(T) + s ∫ w(u)/(β + u) du),   w(u) = (α + u)^−(r+x)·(β + u)^−s,   u from tₓ to T   (Pareto/NBD)
 *
 * @param parameters r, α, a, b (Pareto/NBD: r, α, s, β), a log-likelihood after them is ignored
 * @param frequency  x, repeat purchases, whole numbers
 * @param recency    tₓ, time from the first to the last purchase, 0 to T
 * @param age        T, time from the first purchase to today, the unit of α (and β)
 * @returns probability per customer, in input order
 * @throws {InputError} if a parameter is not above 0 or a history impossible
 * @see Fader & Hardie (2008), Computing P(alive) using the BG/NBD model, brucehardie.com/notes/021; Wagner & Hoppe (2008), Marketing Science 27(3):514; Fader & Hardie (2005), brucehardie.com/notes/009
 */
export function probabilityAlive(
  parameters: readonly number[],
  frequency: readonly number[],
  recency: readonly number[],
  age: readonly number[],
  model: PurchaseModel = "bg/nbd",
): number[] {
  mustBeParameters(parameters, parameterNames[model]);
  mustBeHistories(frequency, recency, age);
  const future = customerFuture(parameters, model);
  return frequency.map((x, i) => future.alive(x, recency[i], age[i]));
}
