import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliveryMode } from "../../../src/domain/logistics/deliveryMode.js";

const mode = (name: string, fixed_cost: number, cost_per_parcel: number) => ({
  name,
  fixed_cost,
  cost_per_parcel,
});
const modes = [mode("own fleet", 24000, 2.1), mode("third party", 0, 6.5), mode("alliance", 8000, 3.2)];

describe("deliveryMode", () => {
  // Linear costs by hand: 8000 + 3.2·3000 = 17600 against 6.5·3000 = 19500.
  it("is the alliance for 3000 parcels, 1900 cheaper than the third party", () => {
    const best = { parcels: 3000, mode: "alliance", cost: 17600, nextBest: "third party", saving: 1900 };
    expect(deliveryMode(3000, modes)).toEqual(best);
  });

  it("goes from no fixed cost to more as the volume grows, and never back", () => {
    const order = ["third party", "alliance", "own fleet"];
    const volume = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(volume, volume, (a, b) => {
        const place = (parcels: number) => order.indexOf(deliveryMode(parcels, modes).mode);
        expect(place(Math.min(a, b))).toBeLessThanOrEqual(place(Math.max(a, b)));
      }),
    );
  });

  it("has no next best where there is one way only, and takes the first of equal ones", () => {
    expect(deliveryMode(10, [modes[0]])).toMatchObject({ nextBest: null, saving: null });
    expect(deliveryMode(10, [mode("a", 5, 1), mode("b", 5, 1)])).toMatchObject({ mode: "a", saving: 0 });
  });

  it("refuses negative parcels and costs", () => {
    expect(() => deliveryMode(-1, modes)).toThrow("parcels must be 0 or more; it is -1.");
    expect(() => deliveryMode(1, [mode("a", -5, 1)])).toThrow(
      "modes: fixed_cost must be 0 or more; it is -5.",
    );
  });
});
