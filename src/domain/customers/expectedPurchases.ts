import { mustBeAsLong, mustNotBeNegative } from "../check.js";
import { customerFuture } from "./customerFuture.js";
import { mustBeHistories } from "./histories.js";
import { mustBeParameters, type PurchaseModel, parameterNames } from "./purchaseModel.js";
import { remembered } from "./remembered.js";

/**
 * Expected purchases of each customer in the time ahead, given the purchases so far.
 *
 *   E Y(t) = P(alive)·E [(1 − (1 + pt/(α + T))^−(r+x))/p],   p ~ beta (a, b + x),   by BG/NBD
 *   E Y(t) = P(alive)·(r + x)(β + T)/((α + T)(s − 1))·(1 − ((β + T)/(β + T + t))^(s−1)),   by Pareto/NBD
 *
 * @param parameters r, α, a, b (Pareto/NBD: r, α, s, β), a log-likelihood after them is ignored
 * @param horizon    t, time ahead per customer, in the unit of recency and age, 0 or more
 * @param frequency  x, repeat purchases, whole numbers
 * @param recency    tₓ, time from the first to the last purchase, 0 to T
 * @param age        T, time from the first purchase to today
 * @returns purchases per customer, in input order
 * @throws {InputError} if a parameter is not above 0, a horizon negative or a history impossible
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2):275; Wagner & Hoppe (2008), Marketing Science 27(3):514; Fader & Hardie (2005), brucehardie.com/notes/009
 */
export function expectedPurchases(
  parameters: readonly number[],
  horizon: readonly number[],
  frequency: readonly number[],
  recency: readonly number[],
  age: readonly number[],
  model: PurchaseModel = "bg/nbd",
): number[] {
  mustBeParameters(parameters, parameterNames[model]);
  mustBeAsLong("horizon", horizon.length, "frequency", frequency.length);
  for (let i = 0; i < horizon.length; i++) mustNotBeNegative("horizon", horizon[i], i);
  mustBeHistories(frequency, recency, age);
  const future = customerFuture(parameters, model);
  const ifAlive = remembered(future.purchases); // it does not depend on recency: many customers share it
  const expected = new Array<number>(frequency.length);
  for (let i = 0; i < expected.length; i++) {
    expected[i] = future.alive(frequency[i], recency[i], age[i]) * ifAlive(frequency[i], age[i], horizon[i]);
  }
  return expected;
}
