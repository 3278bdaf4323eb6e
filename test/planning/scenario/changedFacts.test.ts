import { describe, expect, it } from "vitest";
import { changedFacts } from "../../../src/planning/scenario/changedFacts.js";
import { channel, mug, planOf } from "../plans.js";

const { shop } = planOf({ products: [mug, { ...mug, sku: "POT" }], channels: [channel("Search", 100, 400)] });

describe("changedFacts", () => {
  it("is empty for the same shop", () => {
    expect(changedFacts(shop, structuredClone(shop))).toEqual([]);
  });

  it("names what came, what went, and which fields differ", () => {
    const now = {
      ...shop,
      products: [
        { ...mug, price: 44, stock: 3 },
        { ...mug, sku: "PAN" },
      ],
      channels: [{ ...channel("Search", 100, 400), recentSpends: [90] }],
      costs: { ...shop.costs, returnRate: 0.1 },
    };
    expect(changedFacts(shop, now)).toEqual([
      { of: "product", subject: "MUG", change: "changed", fields: ["price", "stock"] },
      { of: "product", subject: "POT", change: "removed", fields: [] },
      { of: "product", subject: "PAN", change: "added", fields: [] },
      { of: "channel", subject: "Search", change: "changed", fields: ["recentSpends"] },
      { of: "shop", subject: "", change: "changed", fields: ["returnRate"] },
    ]);
  });
});
