import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmark } from "../../../src/domain/goals/benchmark.js";

const value = fc.integer({ min: -20, max: 20 });
const competitors = fc.array(value, { minLength: 1, maxLength: 40 });
const sorted = (values: readonly number[]) => Float64Array.from(values).sort();

describe("benchmark", () => {
  // By the definition: one above, two below, one equal; the median lies between 3.9 and 4.2.
  it("is second to one of four, ahead of two and level with one", () => {
    const result = benchmark(4.2, sorted([3.5, 5, 4.2, 3.9]));
    expect(result).toMatchObject({ rank: 2, percentile: 0.625, best: 5 });
    expect(result.median).toBeCloseTo(4.05, 12);
    expect(result.gapToBest).toBeCloseTo(-0.8, 12);
  });

  it("counts as a plain count does", () => {
    fc.assert(
      fc.property(value, competitors, (own, others) => {
        const result = benchmark(own, sorted(others));
        const below = others.filter((other) => other < own).length;
        const above = others.filter((other) => other > own).length;
        expect(result.rank).toBe(1 + above);
        expect(result.percentile).toBeCloseTo((1 + (below - above) / others.length) / 2, 12);
        expect(result.gapToBest).toBe(own - Math.max(...others));
      }),
    );
  });

  it("is the mirror image for figures of which less is better", () => {
    fc.assert(
      fc.property(value, competitors, (own, others) => {
        const mirrored = benchmark(-own, sorted(others.map((other) => -other)));
        expect(mirrored.percentile).toBeCloseTo(1 - benchmark(own, sorted(others)).percentile, 12);
      }),
    );
  });

  it("refuses to compare with nobody", () => {
    expect(() => benchmark(1, new Float64Array())).toThrow(
      "competitors must be at least 1 values long; it is 0.",
    );
  });
});
