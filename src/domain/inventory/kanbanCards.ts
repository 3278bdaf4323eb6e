import { mustBePositive, mustNotBeNegative } from "../check.js";
import { wholeLots } from "./rounding.js";

/**
 * Number of kanban cards (containers under way) between two stages: enough to cover demand over the time in
 * which a container comes back, with some to spare.
 *
 *   N = ⌈D·L·(1 + a) / C⌉
 *
 * @param demand        D, units per period, 0 or more
 * @param leadTime      L, periods from withdrawing a card to its full container, 0 or more
 * @param containerSize C, units per container, above 0
 * @param safetyFactor  a, share to spare, 0 or more
 * @returns whole number of cards
 * @throws {InputError} if an argument is out of its range
 * @see Monden, Toyota Production System (1983), ch. on determining the number of kanban
 */
export function kanbanCards(
  demand: number,
  leadTime: number,
  containerSize: number,
  safetyFactor = 0,
): number {
  mustNotBeNegative("demand", demand);
  mustNotBeNegative("lead_time", leadTime);
  mustBePositive("container_size", containerSize);
  mustNotBeNegative("safety_factor", safetyFactor);
  return wholeLots(demand * leadTime * (1 + safetyFactor), containerSize);
}
