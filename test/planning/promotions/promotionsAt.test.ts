import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Offer, Promotion } from "../../../src/planning/plan.js";
import { promotionsAt } from "../../../src/planning/promotions/promotionsAt.js";
import { mug, type PlanParts, planOf, promotion } from "../plans.js";
import { anyOffer, orderValues } from "./offers.js";

const percentOff = (percent: number): Offer => ({ type: "percent-off", percent });
const alone = { stacks: false };

/** Names of the promotions of mugs in a week. */
function namesAt(promotions: readonly Promotion[], parts: PlanParts = {}, week = 1): string[] {
  const plan = planOf({ ...parts, decisions: { ...parts.decisions, promotions } });
  return promotionsAt(week, mug, plan).map(({ name }) => name);
}

describe("promotionsAt", () => {
  it("holds from the first week to the last", () => {
    const sale = promotion(percentOff(0.1), { name: "sale", firstWeek: 3, lastWeek: 4 });
    expect([2, 3, 4, 5].map((week) => namesAt([sale], {}, week))).toEqual([[], ["sale"], ["sale"], []]);
  });

  it("leaves out products that are not in scope", () => {
    const garden = promotion(percentOff(0.3), {
      name: "garden",
      scope: { of: "category", category: "Garden" },
    });
    const kitchen = promotion(percentOff(0.1), {
      name: "kitchen",
      scope: { of: "category", category: "Kitchen" },
    });
    expect(namesAt([garden, kitchen])).toEqual(["kitchen"]);
  });

  it("combines those that stack, in the order of the list", () => {
    const promotions = ["b", "a", "c"].map((name) => promotion(percentOff(0.1), { name }));
    expect(namesAt(promotions)).toEqual(["b", "a", "c"]);
  });

  // 10% and 20% off leave 72%: the buyer saves 28%.
  it.each([
    [0.29, ["alone"]],
    [0.27, ["tenth", "fifth"]],
  ])("lets one that does not stack, at %d off, stand alone where it gives more", (percent, names) => {
    const promotions = [
      promotion(percentOff(0.1), { name: "tenth" }),
      promotion(percentOff(percent), { name: "alone", ...alone }),
      promotion(percentOff(0.2), { name: "fifth" }),
    ];
    expect(namesAt(promotions)).toEqual(names);
  });

  it("takes the best of several that do not stack, and the earlier at a tie", () => {
    const of = (name: string, percent: number) => promotion(percentOff(percent), { name, ...alone });
    expect(namesAt([of("small", 0.1), of("large", 0.3), of("also large", 0.3)])).toEqual(["large"]);
    const stacked = promotion(percentOff(0.3), { name: "stacked" });
    expect(namesAt([stacked, of("large", 0.3)])).toEqual(["stacked"]);
    expect(namesAt([of("large", 0.3), stacked])).toEqual(["large"]);
  });

  it("compares what buyers save on average, not the depth for a few", () => {
    const members: Offer = { type: "member-price", percent: 0.5, memberShare: 0.1 };
    const promotions = [
      promotion(members, { name: "members", ...alone }),
      promotion(percentOff(0.06), { name: "all" }),
    ];
    expect(namesAt(promotions)).toEqual(["all"]);
  });

  it("counts gifts and shipping at what they cost the shop", () => {
    // 7 with each order of 2 mugs at 40 is 3.5 a unit: more than 8% of 40, less than 9%.
    for (const [offer, costs] of [
      [{ type: "gift", spend: 0, giftCost: 7 }, {}],
      [{ type: "free-shipping", spend: 0 }, { shippingCharged: 7 }],
    ] as const) {
      const given = promotion(offer, { name: "given", ...alone });
      const percent = (percent: number) => promotion(percentOff(percent), { name: "percent" });
      expect(namesAt([percent(0.08), given], { costs })).toEqual(["given"]);
      expect(namesAt([percent(0.09), given], { costs })).toEqual(["percent"]);
    }
  });

  it("compares at the decided price", () => {
    const amount = promotion({ type: "amount-off", amount: 6 }, { name: "amount", ...alone });
    const promotions = [promotion(percentOff(0.2), { name: "percent" }), amount];
    const decisions = { prices: [{ scope: { of: "all" }, to: { by: "price", price: 20 } }] } as const;
    expect(namesAt(promotions)).toEqual(["percent"]);
    expect(namesAt(promotions, { decisions })).toEqual(["amount"]);
  });

  it("gives all that stack, or one that does not, whatever the offers", () => {
    const any = fc.array(fc.tuple(anyOffer, fc.boolean()), { maxLength: 5 });
    fc.assert(
      fc.property(any, orderValues, (list, values) => {
        const promotions = list.map(([offer, stacks], i) => promotion(offer, { name: `${i}`, stacks }));
        const names = namesAt(promotions, { orderValues: values });
        const stacking = promotions.filter(({ stacks }) => stacks).map(({ name }) => name);
        const single = names.length === 1 && !stacking.includes(names[0]);
        expect(single || names.join() === stacking.join()).toBe(true);
        expect(names.length > 0).toBe(promotions.length > 0);
      }),
    );
  });
});
