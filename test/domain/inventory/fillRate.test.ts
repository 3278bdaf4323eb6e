import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillRate } from "../../../src/domain/inventory/fillRate.js";
import { reorderPointForFillRate } from "../../../src/domain/inventory/reorderPointForFillRate.js";

const mean = fc.double({ min: 0, max: 1000, noNaN: true });
const sd = fc.double({ min: 0, max: 300, noNaN: true });
const quantity = fc.double({ min: 1, max: 2000, noNaN: true });
const share = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe("fillRate", () => {
  // R inventorize: safteystock_CSL_normal example.
  it("is 99.86% in inventorize's example", () => {
    expect(fillRate(4307.69230769, 1961.16135138, 30000, 7533.51566955)).toBeCloseTo(0.998634184541, 9);
  });

  it("rises with the reorder point and stays from 0 to 1", () => {
    fc.assert(
      fc.property(mean, sd, quantity, share, share, (demand, spread, order, one, other) => {
        const points = [one, other].map((rate) => reorderPointForFillRate(demand, spread, order, rate));
        const [low, high] = points
          .sort((a, b) => a - b)
          .map((point) => fillRate(demand, spread, order, point));
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("refuses a reorder point so low that an order does not cover the shortage of a cycle", () => {
    expect(() => fillRate(100, 0, 50, 0)).toThrow(
      "reorder_point must be higher: a cycle would be 100 units short, more than order_quantity, 50; it is 0.",
    );
    expect(() => fillRate(100, -25, 100, 126)).toThrow("demand_sd must be 0 or more; it is -25.");
  });
});

describe("reorderPointForFillRate", () => {
  // Nahmias, Production and Operations Analysis, example 5.6 (reads L(z) = 0.08 from a table, prints 126).
  it("is 126 jars of mustard for a fill rate of 98%", () => {
    expect(reorderPointForFillRate(100, 25, 100, 0.98)).toBeCloseTo(125.530971939, 7);
  });

  it("has the fill rate that was asked for", () => {
    fc.assert(
      fc.property(mean, sd, quantity, share, (demand, spread, order, rate) => {
        const point = reorderPointForFillRate(demand, spread, order, rate);
        expect(fillRate(demand, spread, order, point)).toBeCloseTo(rate, 9);
      }),
    );
  });

  it("refuses to serve all demand or none", () => {
    expect(() => reorderPointForFillRate(100, 25, 100, 1)).toThrow(
      "fill_rate must be above 0 and below 1 (95% is 0.95); it is 1.",
    );
  });
});
