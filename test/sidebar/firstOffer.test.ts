import { describe, expect, it } from "vitest";
import { readEntry } from "../../sidebar/entry/numberEntry.js";
import { readPromotion } from "../../sidebar/entry/promotionText.js";
import { firstOffer } from "../../sidebar/state/firstOffer.js";
import { offerText } from "../../sidebar/words/offerText.js";
import { isNamedByOffer, promotionName } from "../../sidebar/words/promotionName.js";
import { checkPlan } from "../../src/planning/checkPlan.js";
import type { OfferType } from "../../src/planning/plan.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";
import { mug, planOf, promotion } from "../planning/plans.js";

const types: OfferType[] = [
  "percent-off",
  "amount-off",
  "flash-sale",
  "member-price",
  "buy-and-get",
  "spend-and-save",
  "coupon",
  "gift",
  "free-shipping",
];
speakIn("en");

describe("firstOffer", () => {
  it.each(types)("is a %s that can be run, and typed back, whatever the prices are", (type) => {
    for (const price of [0.02, 7, 40, 123_456]) {
      const costs = { shippingCharged: 5 };
      const plan = planOf({
        products: [
          { ...mug, price },
          { ...mug, sku: "POT", price: 3 * price },
        ],
        costs,
      });
      const offer = firstOffer(type, plan.shop);
      const decided = { ...plan, decisions: { ...plan.decisions, promotions: [promotion(offer)] } };
      expect(() => checkPlan(decided)).not.toThrow();
      const read = (part: string) => readEntry(part, "number", "en_US");
      if (price >= 1)
        expect(readPromotion(offerText(offer, "en_US"), read)).toMatchObject({ offer, weeks: null });
    }
  });
});

describe("promotionName", () => {
  const offer = { type: "percent-off", percent: 0.2 } as const;
  const named = (name: string) => promotion(offer, { name });

  it("is the offer in words, with a number where another has that name", () => {
    expect(promotionName(offer, [], "en_US")).toBe("20% off");
    expect(promotionName(offer, [named("20% off"), named("20% off (2)")], "en_US")).toBe("20% off (3)");
  });

  it("is told from a name that a person gave", () => {
    const names = ["20% off", "20% off (2)", "20% off (again)", "618", "30% off"];
    expect(names.map((name) => isNamedByOffer(named(name), "en_US"))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
