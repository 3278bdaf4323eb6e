import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalValuePriorities } from "../../../src/domain/inventory/criticalValuePriorities.js";

const scores = [
  [0.9, 0.8, 1],
  [0.6, 0.5, 0.7],
  [0.3, 0.4, 0.2],
  [0.1, 0, 0.2],
  [1, 0.2, 0.3],
];

describe("criticalValuePriorities", () => {
  // Means 0.9, 0.6, 0.3, 0.1 and 0.5, which is exactly at a cut-off; weighted 1:2:2 the last is 0.4.
  it("takes the weighted mean, at or above the cut-off", () => {
    expect(criticalValuePriorities(scores)).toEqual([1, 2, 3, 4, 2]);
    expect(criticalValuePriorities(scores, [1, 2, 2], [0.62, 0.45, 0.3])).toEqual([1, 2, 3, 4, 3]);
  });

  it("never gives a better priority for lower scores, nor another for weights in another unit", () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const row = fc.tuple(score, score, score);
    const weights = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(row, row, weights, (one, other, weight) => {
        const lower = one.map((value, j) => Math.min(value, other[j]));
        const [high, low] = criticalValuePriorities([one, lower], weight);
        expect(low).toBeGreaterThanOrEqual(high);
        expect(
          criticalValuePriorities(
            [one],
            weight.map((each) => each * 7),
          ),
        ).toEqual([high]);
      }),
    );
  });

  it("refuses a score above 1 with its place, and cut-offs that rise or are not three", () => {
    expect(() =>
      criticalValuePriorities([
        [0.9, 0.8],
        [0.5, 7],
      ]),
    ).toThrow(expect.objectContaining({ argument: "scores", value: 7, index: 1, column: 1 }));
    expect(() => criticalValuePriorities(scores, [1, 1, 1], [0.2, 0.5, 0.7])).toThrow(
      "cutoffs must not rise",
    );
    expect(() => criticalValuePriorities(scores, [1, 1, 1], [0.5])).toThrow(
      "cutoffs must be 3 values; it is 1.",
    );
    expect(() => criticalValuePriorities(scores, [0, 0, 0])).toThrow(
      "weights must add up to more than 0; it is 0.",
    );
    expect(() => criticalValuePriorities(scores, [1, 1])).toThrow(
      "weights must be as long as a row of scores, 3 values",
    );
  });
});
