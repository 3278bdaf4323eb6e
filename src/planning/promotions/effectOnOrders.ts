import { basketEffect } from "../../domain/promotions/basketEffect.js";
import type { Promotion as Tier } from "../../domain/promotions/promotionSaving.js";
import type { Offer, Shop } from "../plan.js";
import { ordersOfToday } from "./ordersOfToday.js";

/** An offer to orders that reach a spend. */
export type OrderOffer = Extract<Offer, { type: "spend-and-save" | "coupon" | "gift" | "free-shipping" }>;

/** Orders may be short of a spend by this part of it to be filled up; in a repeating offer, of a single spend. */
const fillUpReach = 0.2;

/** What an offer does to the sales in orders that reach it. */
export interface EffectOnOrders {
  /** Their share of all sales, before any order is filled up. */
  readonly salesShare: number;
  /** Fraction that buyers save on them. */
  readonly discount: number;
  /** Factor by which filling up raises them; 1 or more. */
  readonly fillUp: number;
  /** Their orders per money, as a multiple of that of all orders; large orders have fewer. */
  readonly orderDensity: number;
}

/** The last effect of each offer: products whose prices change alike share it, and most do. */
const lastEffects = new WeakMap<OrderOffer, { key: readonly unknown[]; effect: EffectOnOrders }>();

/**
 * What an offer with a spend does to the shop's orders, all taken to be dearer or cheaper than today's by one
 * ratio. Gifts and shipping save nothing here: they are no part of the basket.
 *
 * @param fillUp     share of the orders at most 20% short of a spend that are filled up to it, 0 to 1
 * @param priceRatio price over today's, above 0
 */
export function effectOnOrders(
  offer: OrderOffer,
  fillUp: number,
  priceRatio: number,
  shop: Shop,
): EffectOnOrders {
  const key = [fillUp, priceRatio, shop];
  const last = lastEffects.get(offer);
  if (last?.key.every((part, i) => part === key[i])) return last.effect;
  const orders = ordersOfToday(shop).map((value) => value * priceRatio);
  const effect = effectOf(tiersOf(offer), orders, fillUp);
  lastEffects.set(offer, { key, effect });
  return effect;
}

function effectOf(tiers: readonly Tier[], orders: readonly number[], fillUp: number): EffectOnOrders {
  const windows = tiers.map(({ threshold }) => fillUpReach * threshold);
  const { qualifyingBaskets, qualifyingSales, sales, added, saved } = basketEffect(
    orders,
    tiers,
    windows,
    fillUp,
  );
  const salesBefore = qualifyingSales - added;
  if (salesBefore <= 0) return { salesShare: 0, discount: 0, fillUp: 1, orderDensity: 0 };
  return {
    salesShare: Math.min(1, salesBefore / sales),
    discount: saved / qualifyingSales,
    fillUp: qualifyingSales / salesBefore,
    orderDensity: qualifyingBaskets / qualifyingSales / (orders.length / sales),
  };
}

function tiersOf(offer: OrderOffer): Tier[] {
  if (offer.type === "spend-and-save") {
    const type = offer.repeats ? "every" : "amount";
    return offer.tiers.map(({ spend, save }) => ({ type, threshold: spend, value: save }));
  }
  if (offer.type === "coupon") return [{ type: "coupon", threshold: offer.spend, value: offer.save }];
  return [{ type: "amount", threshold: offer.spend, value: 0 }];
}
