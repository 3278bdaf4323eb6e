import type { Plan } from "../plan.js";
import { mustBeWithin, mustDiffer, mustNotBeAbove, refuse } from "../planChecks.js";
import { planLimits } from "../planLimits.js";
import { isInScope } from "../scope.js";
import type { BestRequest } from "./bestRequest.js";
import { depthOf } from "./withDepth.js";

/**
 * Refuses a request that cannot be met.
 *
 * @throws {PlanError} that says in a sentence what is impossible
 */
export function checkRequest({ shop, decisions }: Plan, request: BestRequest): void {
  const { prices, depths, budget } = request;
  const channels = budget?.channels ?? [];
  if (prices.length + depths.length + channels.length === 0) {
    refuse(
      "nothing-to-find",
      {},
      "Nothing may move. Choose prices, a promotion or channels to find the best of.",
    );
  }
  mustDiffer(
    prices.map(({ scope }) => JSON.stringify(scope)),
    "price ranges",
  );
  for (const { scope, low, high } of prices) {
    mustBeWithin("priceChange", "", low, -0.99, 100);
    mustBeWithin("priceChange", "", high, -0.99, 100);
    mustNotBeAbove("priceRange", "", low, high);
    if (shop.products.some((product) => isInScope(product, scope))) continue;
    refuse("nothing-in-scope", {}, "A price range is of products that the shop does not have.");
  }
  for (const { promotion: name, low, high } of depths) {
    const promotion = decisions.promotions.find((candidate) => candidate.name === name);
    if (!promotion || depthOf(promotion.offer) === null) {
      refuse("no-depth", { name }, `The plan has no promotion "${name}" whose discount could be chosen.`);
    }
    mustBeWithin("discount", name, low, 0, 0.99);
    mustBeWithin("discount", name, high, 0, 0.99);
    mustNotBeAbove("discount", name, low, high);
  }
  let least = 0;
  for (const { channel, low, high } of channels) {
    if (!shop.channels.some(({ name }) => name === channel)) {
      refuse(
        "unknown-channel",
        { name: channel },
        `The budget names the channel "${channel}", which the shop does not have.`,
      );
    }
    mustBeWithin("newWeeklySpend", channel, low, 0, planLimits.number);
    mustBeWithin("newWeeklySpend", channel, high, 0, planLimits.number);
    mustNotBeAbove("newWeeklySpend", channel, low, high);
    least += low;
  }
  if (!budget || budget.total >= least) return;
  refuse(
    "budget-below-minimum",
    { total: budget.total, least },
    `The budget must be at least what the channels' minimums add up to, ${least}; it is ${budget.total}.`,
  );
}
