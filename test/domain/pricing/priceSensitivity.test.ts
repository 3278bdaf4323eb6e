import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { priceSensitivity } from "../../../src/domain/pricing/priceSensitivity.js";

/** Prices evenly spread over a question's range, so that its curve is a straight line. */
const spread = (low: number, high: number, people = 401) =>
  Array.from({ length: people }, (_, k) => low + ((high - low) * k) / (people - 1));

describe("priceSensitivity", () => {
  // Too cheap: (40 − p)/30, cheap: (50 − p)/35, expensive: (p − 20)/50, too expensive: (p − 25)/60.
  it("finds where straight answer curves cross", () => {
    const found = priceSensitivity(spread(10, 40), spread(15, 50), spread(20, 70), spread(25, 85));
    expect(found.low).toBeCloseTo(370 / 13, 0); // (40 − p)/30 = (p − 15)/35
    expect(found.optimal).toBeCloseTo(35, 0); // (40 − p)/30 = (p − 25)/60
    expect(found.indifference).toBeCloseTo(640 / 17, 0); // (50 − p)/35 = (p − 20)/50
    expect(found.high).toBeCloseTo(545 / 11, 0); // (70 − p)/50 = (p − 25)/60
  });

  it("comes as near as the spacing of the answers", () => {
    const found = priceSensitivity(
      spread(10, 40, 4001),
      spread(15, 50, 4001),
      spread(20, 70, 4001),
      spread(25, 85, 4001),
    );
    expect(found.low).toBeCloseTo(370 / 13, 1);
    expect(found.high).toBeCloseTo(545 / 11, 1);
  });

  it("takes the middle of a stretch where two curves run together", () => {
    // Of the prices named, nobody finds 30 or 35 too cheap or too expensive.
    expect(priceSensitivity([20], [30], [35], [40]).optimal).toBe(32.5);
  });

  it("stays within the prices named, grows with the currency and leaves people without an answer out", () => {
    const answers = fc.array(
      fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 1000 }))),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(answers, (people) => {
        const [a, b, c, d] = [0, 1, 2, 3].map((question) => people.map((each) => each[question]));
        const found = Object.values(priceSensitivity(a, b, c, d));
        const all = people.flat();
        for (const price of found) {
          expect(price).toBeGreaterThanOrEqual(Math.min(...all));
          expect(price).toBeLessThanOrEqual(Math.max(...all));
        }
        const eight = (prices: number[]) => prices.map((price) => 8 * price);
        expect(Object.values(priceSensitivity(eight(a), eight(b), eight(c), eight(d)))).toEqual(eight(found));
        expect(Object.values(priceSensitivity([undefined, ...a], b, c, d))).toEqual(found);
      }),
    );
  });

  it("refuses a negative price and a question that nobody answered", () => {
    expect(() => priceSensitivity([1, -2], [1], [2], [3])).toThrow("too_cheap must be 0 or more; it is -2.");
    expect(() => priceSensitivity([1], [undefined], [2], [3])).toThrow(
      "cheap must have at least one answer; it is 0.",
    );
  });
});
