import { describe, expect, it } from "vitest";
import { extrapolations } from "../../src/planning/extrapolations.js";
import { channel, mug, planOf, priceChange } from "./plans.js";

const seenMug = { ...mug, pricesSeen: [36, 44] as const };

describe("extrapolations", () => {
  const products = [seenMug, { ...mug, sku: "NEW" }];
  const atChange = (change: number) =>
    extrapolations(planOf({ products, decisions: { prices: [priceChange(change)] } }));

  it("names decided prices outside those of the history, and no others", () => {
    expect(atChange(-0.1)).toEqual([]);
    expect(atChange(0.1)).toEqual([]);
    expect(atChange(-0.2)).toEqual([{ what: "price", subject: "MUG", value: 32, seen: [36, 44] }]);
    expect(atChange(0.2)).toMatchObject([{ subject: "MUG", value: 48 }]);
  });

  it("leaves today's price alone, wherever the history ends", () => {
    const products = [{ ...seenMug, pricesSeen: [30, 35] as const }];
    expect(extrapolations(planOf({ products }))).toEqual([]);
  });

  it("names spends above the highest of the history, by their highest week", () => {
    const channels = [{ ...channel("Search", 100, 400), highestSpend: 180 }, channel("Live", 100, 400)];
    const atSpend = (weeklySpend: number) =>
      extrapolations(
        planOf({
          channels,
          decisions: {
            budget: channels.map(({ name }) => ({ channel: name, weeklySpend, firstWeek: 2, lastWeek: 3 })),
          },
        }),
      );
    expect(atSpend(180)).toEqual([]);
    expect(atSpend(181)).toEqual([{ what: "spend", subject: "Search", value: 181, seen: [0, 180] }]);
  });
});
