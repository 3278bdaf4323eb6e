import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reorderPoint } from "../../../src/domain/inventory/reorderPoint.js";
import { safetyStock } from "../../../src/domain/inventory/safetyStock.js";

const amount = fc.double({ min: 0, max: 1000, noNaN: true });
const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });

describe("safetyStock", () => {
  // R SCperf: ROP(0.9, 2500, 500, 6) = 16569.6, of which 15,000 are mean demand.
  it("is 1,570 units at a service level of 90%, sd 500 and lead time 6", () => {
    expect(safetyStock(500, 6, 0.9)).toBeCloseTo(1569.57370732, 7);
  });

  // R inventorize: reorderpoint_leadtime_variability, σ = √(6·5² + 50²·2²).
  it("takes in a lead time that varies", () => {
    expect(safetyStock(5, 6, 0.9, 50, 2)).toBeCloseTo(129.112742647, 8);
  });

  // Silver, Pyke & Thomas, (R, S) systems: the review period is covered too.
  it("covers the review period as it covers the lead time", () => {
    expect(safetyStock(6, 3, 0.95, 0, 0, 4)).toBeCloseTo(26.1112418401, 9);
    expect(safetyStock(6, 3, 0.95, 0, 0, 4)).toBe(safetyStock(6, 7, 0.95));
  });

  it("is 0 at a service level of one half and grows with the level", () => {
    fc.assert(
      fc.property(amount, amount, level, level, (sd, leadTime, one, other) => {
        expect(safetyStock(sd, leadTime, 0.5)).toBeCloseTo(0, 12);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(safetyStock(sd, leadTime, low)).toBeLessThanOrEqual(safetyStock(sd, leadTime, high));
      }),
    );
  });

  it("refuses a certainty, a percentage and a negative", () => {
    expect(() => safetyStock(6, 3, 1)).toThrow(
      "service_level must be above 0 and below 1 (95% is 0.95); it is 1.",
    );
    expect(() => safetyStock(6, 3, 95)).toThrow(
      "service_level must be above 0 and below 1 (95% is 0.95); it is 95.",
    );
    expect(() => safetyStock(6, 3, 0.9, 1, -1)).toThrow("lead_time_sd must be 0 or more; it is -1.");
  });
});

describe("reorderPoint", () => {
  // R SCperf::ROP; Nahmias, Production and Operations Analysis, example 5.5 (Harvey's mustard, prints 151).
  it("is 16,570 in SCperf's example and 151 jars of mustard", () => {
    expect(reorderPoint(2500, 500, 6, 0.9)).toBeCloseTo(16569.5737073, 6);
    expect(reorderPoint(100, 25, 1, 0.98)).toBeCloseTo(151.343722766, 8);
  });

  it("is mean demand over lead time and review plus the safety stock", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        level,
        amount,
        amount,
        (mean, sd, lead, service, leadSd, review) => {
          const safety = safetyStock(sd, lead, service, mean, leadSd, review);
          expect(reorderPoint(mean, sd, lead, service, leadSd, review)).toBeCloseTo(
            mean * (lead + review) + safety,
            6,
          );
        },
      ),
    );
  });

  it("refuses negative demand", () => {
    expect(() => reorderPoint(-20, 6, 3, 0.95)).toThrow("demand_mean must be 0 or more; it is -20.");
  });
});
