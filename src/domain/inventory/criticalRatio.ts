import { InputError, mustNotBeNegative } from "../check.js";

/**
 * The chance of covering all demand at which one unit more earns nothing: (p − c) / (p − v). Above 0 and
 * below 1, since the price must be above the cost and the salvage below it.
 */
export function criticalRatio(price: number, cost: number, salvage: number): number {
  mustNotBeNegative("cost", cost);
  if (!(price > cost)) throw new InputError("price", `must be above cost, ${cost}`, price);
  if (!(salvage < cost)) throw new InputError("salvage", `must be below cost, ${cost}`, salvage);
  return (price - cost) / (price - salvage);
}
