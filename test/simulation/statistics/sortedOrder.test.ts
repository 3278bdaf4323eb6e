import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedOrder } from "../../../src/simulation/statistics/sortedOrder.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";

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

describe("sortedOrder of many values", () => {
  const stream = openStream(streamKey("order"), "values", 0);
  const samples = {
    "far apart": () => stream.normal(),
    "that differ in their last digits only": () => 1 + 1e-9 * stream.uniform(),
    "of which many are equal": () => Math.floor(3 * stream.uniform()),
  };
  it.each(Object.entries(samples))("is the same %s", (_what, draw) => {
    const sample = Float64Array.from({ length: 3000 }, draw);
    const expected = [...sample.keys()].sort((i, j) => sample[i] - sample[j] || i - j);
    expect([...sortedOrder(sample)]).toEqual(expected);
  });
});

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
