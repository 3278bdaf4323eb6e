import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Plan } from "../../src/planning/plan.js";
import { responseCurve } from "../../src/planning/responseCurve.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";

const known = newPlan(smallShop).plan!;
const [channel] = known.shop.channels;
/** The shop with an effect and a saturation that are known. */
const certain: Plan = {
  ...known,
  assumptions: known.assumptions.map((assumption) => {
    if (assumption.kind === "channel-effect") return { ...assumption, low: 0.6, high: 0.6 };
    return assumption.kind === "half-saturation" ? { ...assumption, low: 2, high: 2 } : assumption;
  }),
};

describe("responseCurve", () => {
  // h(x) = x(K + 1)/(K + x): h(1) = 1, h(2) = 2·3/4, h(0) = 0
  it("is effect times booked revenue at today's spend, and bends by the half-saturation", () => {
    const { weeklySpend, weeklyRevenue, name } = channel;
    const [none, now, double] = responseCurve(certain, name, [0, weeklySpend, 2 * weeklySpend]);
    expect(none).toBe(0);
    expect(now).toBeCloseTo(0.6 * weeklyRevenue, 9);
    expect(double).toBeCloseTo(0.6 * weeklyRevenue * 1.5, 9);
  });

  it("rises with the spend, ever more slowly", () => {
    const spend = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(spend, spend, (a, b) => {
        const [low, middle, high] = responseCurve(known, channel.name, [
          Math.min(a, b),
          (a + b) / 2,
          Math.max(a, b),
        ]);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(middle).toBeGreaterThanOrEqual(((low + high) / 2) * (1 - 1e-12));
      }),
    );
  });

  it("is nothing where nobody can know it", () => {
    const shop = { ...known.shop, channels: [{ ...channel, weeklySpend: 0 }] };
    expect(responseCurve({ ...known, shop }, channel.name, [0, 100])).toEqual([0, 0]);
    expect(responseCurve(known, "TV", [100])).toEqual([0]);
  });
});
