import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversionRate } from "../../../src/domain/conversion/conversionRate.js";
import { binomialTerm } from "../../../src/math/saddlePoint.js";

const counts = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([visitors, share]) => [visitors, Math.floor(visitors * share)] as const);

describe("conversionRate", () => {
  // Newcombe (1998), Statistics in Medicine 17:857, table I, method 3.
  it.each([
    [263, 81, 0.2553, 0.3662],
    [148, 15, 0.0624, 0.1605],
    [20, 0, 0, 0.1611],
    [29, 1, 0.0061, 0.1718],
  ])("has Newcombe's 95%% interval for %d visitors and %d orders", (visitors, orders, low, high) => {
    const interval = conversionRate(visitors, orders, 0.95) as number[];
    expect(interval[0]).toBe(orders / visitors);
    expect(interval[1]).toBeCloseTo(low, 4);
    expect(interval[2]).toBeCloseTo(high, 4);
  });

  it("keeps the rate inside the interval and the interval inside 0 to 1, wider for more confidence", () => {
    fc.assert(
      fc.property(counts, ([visitors, orders]) => {
        const [rate, low, high] = conversionRate(visitors, orders, 0.8) as number[];
        const [, lower, higher] = conversionRate(visitors, orders, 0.99) as number[];
        expect(
          0 <= lower && lower <= low && low <= rate && rate <= high && high <= higher && higher <= 1,
        ).toBe(true);
      }),
    );
  });

  // All outcomes of 400 visitors, weighted by their probability: no chance in this test.
  it.each([0.03, 0.1, 0.4])("covers a true rate of %d in 93 to 97%% of all outcomes", (rate) => {
    let covered = 0;
    for (let orders = 1; orders < 400; orders++) {
      const [, low, high] = conversionRate(400, orders, 0.95) as number[];
      if (low <= rate && rate <= high) covered += binomialTerm(orders, 400 - orders, rate, 1 - rate);
    }
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.97);
  });

  it("has no rate for 0 of 0", () => {
    expect(conversionRate(0, 0)).toBeNull();
    expect(conversionRate(0, 0, 0.95)).toBeNull();
  });

  it("refuses more orders than visitors and a confidence in percent", () => {
    expect(() => conversionRate(10, 12)).toThrow("orders must be at most visitors, 10; it is 12.");
    expect(() => conversionRate(-1, 0)).toThrow("visitors must be 0 or more; it is -1.");
    expect(() => conversionRate(100, 12, 95)).toThrow(
      "confidence must be above 0 and below 1 (95% is 0.95); it is 95.",
    );
  });
});
