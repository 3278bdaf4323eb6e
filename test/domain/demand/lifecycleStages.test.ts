import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifecycleStages } from "../../../src/domain/demand/lifecycleStages.js";

const sales = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });

describe("lifecycleStages", () => {
  it("tells the four stages", () => {
    const rows = [
      [4, 5],
      [10, 20, 40, 80, 150, 260, 400, 560],
      [10, 60, 200, 380, 410, 415, 412, 414],
      [10, 80, 300, 420, 380, 260, 150, 70],
    ];
    expect(lifecycleStages(rows)).toEqual(["introduction", "growth", "maturity", "decline"]);
  });

  it("counts from the first sale, and knows no stage without one", () => {
    expect(
      lifecycleStages([
        [0, 0, 0, 0, 0, 0, 3, 3],
        [0, 0, 0],
      ]),
    ).toEqual(["introduction", null]);
  });

  it("calls steady sales at a fraction of their best a decline, and long steady ones maturity", () => {
    expect(lifecycleStages([[10, 200, 400, 380, 90, 80, 80, 81, 80]])).toEqual(["decline"]);
    expect(lifecycleStages([new Array(24).fill(30), new Array(5).fill(30)])).toEqual([
      "maturity",
      "introduction",
    ]);
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(sales, (row) => {
        expect(lifecycleStages([row.map((value) => value * 12)])).toEqual(lifecycleStages([row]));
      }),
    );
  });

  it("refuses negative sales", () => {
    expect(() => lifecycleStages([[1, 2, -3]])).toThrow("sales must be 0 or more; it is -3.");
  });
});
