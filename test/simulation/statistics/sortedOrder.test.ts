import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedOrder } from "../../../src/simulation/statistics/sortedOrder.js";

const anySample = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, 1e-320)));

describe("sortedOrder", () => {
  it("is the order of a comparison that keeps equal values as they stand, infinities and subnormals included", () => {
    fc.assert(
      fc.property(anySample, (values) => {
        const expected = values.map((_, i) => i).sort((i, j) => compare(values[i], values[j]) || i - j);
        expect([...sortedOrder(Float64Array.from(values))]).toEqual(expected);
      }),
    );
  });
});

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
