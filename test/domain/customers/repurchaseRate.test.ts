import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repurchaseRate } from "../../../src/domain/customers/repurchaseRate.js";

describe("repurchaseRate", () => {
  const ids = ["a", "a", "b", "c", "c", "d", "e", "e"];
  const days = [1, 20, 5, 7, 89, 32, 2, 32];

  // By hand: a comes back after 19 days, e after 30, c after 82.
  it("counts customers who came back, within the window or at all", () => {
    expect(repurchaseRate(ids, days)).toBe(0.6);
    expect(repurchaseRate(ids, days, 30)).toBe(0.4);
    expect(repurchaseRate(ids, days, 29)).toBe(0.2);
  });

  it("does not count a second order of the same day", () => {
    expect(repurchaseRate(["a", "a"], [4, 4])).toBe(0);
  });

  it("grows with the window, up to the rate without one", () => {
    const log = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 60 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 59 }), (rows, window) => {
        const [who, when] = [rows.map(([id]) => id), rows.map(([, day]) => day)];
        const rate = repurchaseRate(who, when, window);
        expect(rate).toBeLessThanOrEqual(repurchaseRate(who, when, window + 1));
        expect(repurchaseRate(who, when, 61)).toBe(repurchaseRate(who, when));
      }),
    );
  });

  it("refuses a window of no day", () => {
    expect(() => repurchaseRate(ids, days, 0)).toThrow(
      "window_days must be a whole number, 1 or more; it is 0.",
    );
  });
});
