import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidedPrice } from "../../src/planning/decidedPrice.js";
import { nothingDecided } from "../../src/planning/emptyDecisions.js";
import type { Decisions, PriceFloor } from "../../src/planning/plan.js";
import { mug, priceChange } from "./plans.js";

const decided = (decisions: Partial<Decisions>, product = mug) =>
  decidedPrice(product, { ...nothingDecided, ...decisions });

describe("decidedPrice", () => {
  it("is today's price where nothing is decided", () => {
    expect(decided({})).toEqual({ price: 40, heldBy: null });
  });

  it("takes the last change in scope, in percent or in money", () => {
    const ofRole = { scope: { of: "role", role: "traffic" }, to: { by: "price", price: 33 } } as const;
    expect(decided({ prices: [priceChange(-0.5), priceChange(0.1)] }).price).toBeCloseTo(44, 12);
    expect(decided({ prices: [priceChange(0.1), ofRole] }, { ...mug, role: "traffic" }).price).toBe(33);
    expect(decided({ prices: [ofRole] }, { ...mug, role: "profit" }).price).toBe(40);
  });

  it.each<[PriceFloor, number]>([
    [{ rule: "cost-plus", markup: 0.5 }, 27],
    [{ rule: "margin", margin: 0.4 }, 30],
    [{ rule: "competitor", ratio: 0.9 }, 34.2],
  ])("is held at the floor %j", (floor, price) => {
    const held = decided({ prices: [priceChange(-0.6)], floors: [floor] }, { ...mug, competitorPrice: 38 });
    expect(held.price).toBeCloseTo(price, 12);
    expect(held.heldBy).toBe(floor);
  });

  it("does not raise today's price to a floor, and knows no floor by an unknown competitor", () => {
    expect(decided({ floors: [{ rule: "margin", margin: 0.9 }] })).toEqual({ price: 40, heldBy: null });
    expect(decided({ prices: [priceChange(-0.5)], floors: [{ rule: "margin", margin: 0.9 }] }).price).toBe(
      40,
    );
    expect(decided({ prices: [priceChange(-0.5)], floors: [{ rule: "competitor", ratio: 1 }] }).price).toBe(
      20,
    );
  });

  it("never goes below the highest of its floors or today's price, whatever is decided", () => {
    const change = fc.double({ min: -0.9, max: 2, noNaN: true });
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(change, share, share, (change, markup, margin) => {
        const floors: PriceFloor[] = [
          { rule: "cost-plus", markup },
          { rule: "margin", margin },
        ];
        const { price, heldBy } = decided({ prices: [priceChange(change)], floors });
        const least = Math.min(40, Math.max(18 * (1 + markup), 18 / (1 - margin)));
        expect(price).toBe(Math.max(40 * (1 + change), least));
        expect(heldBy === null).toBe(price === 40 * (1 + change));
      }),
    );
  });
});
