import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promotionPrice } from "../../../src/domain/promotions/promotionPrice.js";
import { thresholdDiscount } from "../../../src/domain/promotions/thresholdDiscount.js";
import type { Offer, Shop } from "../../../src/planning/plan.js";
import { promotionTerms } from "../../../src/planning/promotions/promotionTerms.js";
import { mug, type PlanParts, planOf } from "../plans.js";
import { everySale, fiveOrders, share, termsOf } from "./offers.js";

const someOrders = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 20 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("orderOfferTerms", () => {
  it("saves 50 on each of the orders of 300 or more", () => {
    const offer: Offer = { type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: false };
    const terms = termsOf(offer, { orderValues: fiveOrders });
    expect(terms).toEqual({ ...everySale, share: 910 / 1500, discount: 100 / 910 });
  });

  it("gives each order the highest of its tiers", () => {
    const tiers = [
      { spend: 200, save: 20 },
      { spend: 300, save: 50 },
      { spend: 500, save: 100 },
    ];
    const terms = termsOf({ type: "spend-and-save", tiers, repeats: false }, { orderValues: fiveOrders });
    // 200 and 290 save 20, 310 saves 50, 600 saves 100.
    expect(terms).toEqual({ ...everySale, share: 1400 / 1500, discount: 190 / 1400 });
  });

  it("repeats the saving for each whole spend", () => {
    const offer: Offer = { type: "spend-and-save", tiers: [{ spend: 150, save: 20 }], repeats: true };
    // 200 and 290 save 20, 310 saves 40, 600 saves 80.
    const terms = termsOf(offer, { orderValues: fiveOrders });
    expect(terms).toEqual({ ...everySale, share: 1400 / 1500, discount: 160 / 1400 });
  });

  it("fills up a share of the orders that are at most 20% short of the spend", () => {
    const offer: Offer = { type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: false };
    const terms = termsOf(offer, { orderValues: [239, 240, 600], fillUp: 0.5 });
    // Of the order of 240, half is filled up by 60; the one of 239 is too far.
    expect(terms.share).toBeCloseTo(720 / 1079, 14);
    expect(terms.fillUp).toBeCloseTo(750 / 720, 14);
    expect(terms.discount).toBeCloseTo(75 / 750, 14);
  });

  it("never counts more than all sales where sums of cents round up", () => {
    const offer: Offer = { type: "coupon", spend: 300, save: 50, redemption: 1 };
    expect(termsOf(offer, { orderValues: [295.16, 300.17], fillUp: 1 }).share).toBe(1);
  });

  it("measures the 20% by each tier's own spend", () => {
    const tiers = [
      { spend: 100, save: 10 },
      { spend: 500, save: 100 },
    ];
    const terms = termsOf(
      { type: "spend-and-save", tiers, repeats: false },
      { orderValues: [400], fillUp: 1 },
    );
    expect(terms).toEqual({ ...everySale, discount: 0.2, fillUp: 1.25 });
  });

  it("gives a coupon to the share of the orders that redeem it", () => {
    const offer: Offer = { type: "coupon", spend: 300, save: 50, redemption: 0.3 };
    const terms = termsOf(offer, { orderValues: fiveOrders });
    expect(terms.share).toBeCloseTo((0.3 * 910) / 1500, 14);
    expect(terms.discount).toBe(100 / 910);
  });

  it("gives one gift with each order that reaches the spend", () => {
    const offer: Offer = { type: "gift", spend: 300, giftCost: 12 };
    const terms = termsOf(offer, { orderValues: fiveOrders, costs: { unitsPerOrder: 2.5 } });
    expect(terms.discount).toBe(0);
    // 2 of 5 orders: of 100 units, in 40 orders, 16 gifts.
    expect(100 * terms.share * terms.costPerUnit).toBeCloseTo(16 * 12, 10);
  });

  it("counts a gift for orders that are filled up to it", () => {
    const offer: Offer = { type: "gift", spend: 300, giftCost: 12 };
    const terms = termsOf(offer, { orderValues: fiveOrders, fillUp: 1 });
    // 3 of 5 orders, of 2 units each.
    expect(100 * terms.share * terms.fillUp * terms.costPerUnit).toBeCloseTo(30 * 12, 10);
    expect(terms.fillUp).toBeCloseTo(1210 / 1200, 14);
  });

  it("gives away what buyers pay for shipping, to orders that reach the spend", () => {
    const parts: PlanParts = { orderValues: fiveOrders, costs: { shippingCharged: 8, shippingPerOrder: 5 } };
    const forAll = termsOf({ type: "free-shipping", spend: 0 }, parts);
    expect(forAll).toEqual({ ...everySale, costPerUnit: 4 });
    const from300 = termsOf({ type: "free-shipping", spend: 300 }, parts);
    expect(100 * from300.share * from300.costPerUnit).toBeCloseTo(20 * 8, 10);
  });

  it("takes orders to be dearer or cheaper by as much as the product is", () => {
    const offer: Offer = { type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: false };
    const tenthDearer = termsOf(offer, { orderValues: fiveOrders, listPrice: 44 });
    expect(tenthDearer.share).toBeCloseTo(1200 / 1500, 14);
    expect(tenthDearer.discount).toBeCloseTo(150 / (1.1 * 1200), 14);
  });

  it("answers the same offer anew for another share filled up, price or shop", () => {
    const offer: Offer = { type: "coupon", spend: 300, save: 50, redemption: 1 };
    const [shop, other] = [[250], [100]].map((orders) => planOf({ orderValues: orders }).shop);
    const shareOf = (fillUp: number, listPrice: number, shop: Shop) =>
      promotionTerms(offer, fillUp, mug, listPrice, shop).share;
    expect(shareOf(0, 40, shop)).toBe(0);
    expect(shareOf(0.5, 40, shop)).toBe(0.5);
    expect(shareOf(0.5, 48, shop)).toBe(1);
    expect(shareOf(0.5, 48, other)).toBe(0);
  });

  it("takes a lognormal around the mean order where the shop has no order values", () => {
    // Mean order 2 × 40; the share of sales in orders of 80 or more of a lognormal with sd 0.6 is Φ(0.3) = 0.618.
    const offer: Offer = { type: "coupon", spend: 80, save: 10, redemption: 1 };
    const { share, discount } = termsOf(offer);
    expect(share).toBeCloseTo(0.618, 2);
    // Of orders 38.2% = Φ(−0.3) reach it: 10 × 0.382 / (0.618 × 80).
    expect(discount).toBeCloseTo(0.0773, 3);
  });
});

describe("orderOfferTerms and the functions in cells", () => {
  const costs = { unitsPerOrder: 2 };
  const spends = fc.integer({ min: 51, max: 600 });

  it("saves what PROMO_PRICE takes off the same baskets", () => {
    fc.assert(
      fc.property(someOrders, spends, fc.boolean(), (orders, spend, repeats) => {
        const offer: Offer = { type: "spend-and-save", tiers: [{ spend, save: 50 }], repeats };
        const { share, discount } = termsOf(offer, { orderValues: orders, costs });
        const cells = [{ type: repeats ? "every" : "amount", threshold: spend, value: 50 } as const];
        const paid = orders.map((order) => promotionPrice(order, cells));
        expect(share * discount).toBeCloseTo(1 - sum(paid) / sum(orders), 12);
      }),
    );
  });

  it("has the gross and net basket of PROMO_THRESHOLD where customers fill up", () => {
    fc.assert(
      fc.property(someOrders, spends, share, (orders, spend, stretch) => {
        const offer: Offer = { type: "spend-and-save", tiers: [{ spend, save: 50 }], repeats: false };
        const terms = termsOf(offer, { orderValues: orders, fillUp: stretch, costs });
        const cells = thresholdDiscount(orders, spend, 50, 0.2 * spend, stretch, 0);
        const promoted = terms.share * terms.fillUp;
        expect(1 - terms.share + promoted).toBeCloseTo(cells.aovGross / cells.aovBefore, 12);
        const net = 1 - terms.share + promoted * (1 - terms.discount);
        expect(net).toBeCloseTo(cells.aovNet / cells.aovBefore, 12);
      }),
    );
  });

  it("gives a gift with each order that PROMO_THRESHOLD counts", () => {
    fc.assert(
      fc.property(someOrders, spends, share, (orders, spend, stretch) => {
        const offer: Offer = { type: "gift", spend, giftCost: 12 };
        const terms = termsOf(offer, { orderValues: orders, fillUp: stretch, costs });
        const { qualifyingShare } = thresholdDiscount(orders, spend, 50, 0.2 * spend, stretch, 0);
        const costPerOrder = terms.share * terms.fillUp * terms.costPerUnit * costs.unitsPerOrder;
        expect(costPerOrder).toBeCloseTo(12 * qualifyingShare, 10);
      }),
    );
  });
});
