import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScorecardMethod, scorecard } from "../../../src/domain/inventory/scorecard.js";

// Phones by price, storage and camera, a common teaching example.
const phones = [
  [250, 16, 12],
  [200, 16, 8],
  [300, 32, 16],
  [275, 32, 8],
  [225, 16, 16],
];
const method = fc.constantFrom<ScorecardMethod>("weighted", "topsis");
const score = fc.double({ min: -100, max: 100, noNaN: true });

describe("scorecard", () => {
  it("scores phones by the weighted mean of the criteria, each from its worst to its best", () => {
    const values = scorecard(phones, [1, 1, 2], [-1, 1, 1]);
    expect(values).toEqual([0.375, 0.25, 0.75, 0.3125, 0.6875].map((value) => expect.closeTo(value, 12)));
  });

  // Hwang & Yoon (1981): vector normalization; computed apart with numpy.
  it("scores them by TOPSIS", () => {
    const values = scorecard(phones, [0.25, 0.25, 0.5], [-1, 1, 1], "topsis");
    const expected = [0.413246058381, 0.215159074709, 0.784840925291, 0.341868332478, 0.658131667522];
    expect(values).toEqual(expected.map((value) => expect.closeTo(value, 10)));
  });

  it("gives 1 to an item that is best in all, 0 to one that is worst in all, and never goes outside", () => {
    const rows = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, method, (inner, kind) => {
        const all = [[101, -101], ...inner, [-101, 101]];
        const values = scorecard(all, [2, 3], [1, -1], kind);
        expect(values[0]).toBeCloseTo(1, 12);
        expect(values[values.length - 1]).toBeCloseTo(0, 12);
        for (const value of values) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
      }),
    );
  });

  it("compares scores as small as numbers can be", () => {
    expect(
      scorecard(
        [
          [0, 0],
          [-5e-324, 0],
        ],
        [2, 3],
        [1, -1],
        "topsis",
      ),
    ).toEqual([1, 0]);
  });

  it("does not depend on the unit of a criterion or of the weights", () => {
    const rows = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rows, method, (all, kind) => {
        const values = scorecard(all, [2, 3], [1, -1], kind);
        const scaled = scorecard(
          all.map(([a, b]) => [a * 1000, b]),
          [20, 30],
          [1, -1],
          kind,
        );
        expect(scaled).toEqual(values.map((value) => expect.closeTo(value, 9)));
      }),
    );
  });

  it("lets a criterion that is the same for all decide nothing", () => {
    expect(
      scorecard(
        [
          [5, 1],
          [5, 2],
        ],
        [1, 1],
      ),
    ).toEqual([0.5, 1]);
    expect(
      scorecard(
        [
          [0, 1],
          [0, 2],
        ],
        [1, 1],
        [1, 1],
        "topsis",
      ),
    ).toEqual([0, 1]);
    for (const kind of ["weighted", "topsis"] as const)
      expect(
        scorecard(
          [
            [5, 5],
            [5, 5],
          ],
          [1, 1],
          [1, -1],
          kind,
        ),
      ).toEqual([1, 1]);
  });

  it("refuses a direction that is neither, and lists that do not fit", () => {
    expect(() => scorecard(phones, [1, 1, 2], [-1, 1, 0])).toThrow(
      "directions must be 1 (more is better) or -1 (less is better); it is 0.",
    );
    expect(() => scorecard(phones, [1, 1])).toThrow(
      "weights must be as long as a row of scores, 3 values; it is 2.",
    );
    expect(() => scorecard(phones, [1, -1, 1])).toThrow("weights must be 0 or more; it is -1.");
  });
});
