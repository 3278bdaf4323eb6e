import { decidedPrice } from "./decidedPrice.js";
import type { Plan } from "./plan.js";
import type { Extrapolation } from "./results.js";
import { weeklySpend } from "./weeklySpend.js";

/** Differences of a rounding do not go anywhere new. */
const slack = 1e-9;

/**
 * Decided prices outside those of the history, and weekly spends above the highest in it: what the plan says
 * of them is read off a curve where nobody has been. Products and channels without a history are left out.
 */
export function extrapolations({ shop, decisions, run }: Plan): Extrapolation[] {
  const prices = shop.products.flatMap((product): Extrapolation[] => {
    const { pricesSeen: seen, sku } = product;
    const { price } = decidedPrice(product, decisions);
    if (!seen || price === product.price) return [];
    const isInside = price >= seen[0] * (1 - slack) && price <= seen[1] * (1 + slack);
    return isInside ? [] : [{ what: "price", subject: sku, value: price, seen }];
  });
  const spends = shop.channels.flatMap((channel): Extrapolation[] => {
    const { highestSpend, name } = channel;
    if (highestSpend === null) return [];
    let value = 0;
    for (let week = 1; week <= run.weeks; week++)
      value = Math.max(value, weeklySpend(channel, week, decisions.budget));
    const isKnown = value <= Math.max(highestSpend, channel.weeklySpend) * (1 + slack);
    return isKnown ? [] : [{ what: "spend", subject: name, value, seen: [0, highestSpend] }];
  });
  return [...prices, ...spends];
}
