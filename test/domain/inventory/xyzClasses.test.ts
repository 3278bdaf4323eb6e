import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcXyzClasses } from "../../../src/domain/inventory/abcXyzClasses.js";
import { xyzClasses } from "../../../src/domain/inventory/xyzClasses.js";

const demand = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 });

describe("xyzClasses", () => {
  // CV = 0.5/5.25 = 0.095 for the first, 4.5/2.25 = 2 for the last; none without demand.
  it("calls steady demand X, erratic demand and no demand Z", () => {
    expect(
      xyzClasses([
        [5, 5, 6, 5],
        [0, 0, 0, 0],
        [0, 9, 0, 0],
      ]),
    ).toEqual(["X", "Z", "Z"]);
  });

  // [1, 3]: mean 2, sample sd √2, CV √½; at a cut-off it still belongs to the better class.
  it("takes the sample standard deviation and includes the cut-off", () => {
    expect(xyzClasses([[1, 3]], Math.SQRT1_2, 1)).toEqual(["X"]);
    expect(xyzClasses([[1, 3]], 0.7, Math.SQRT1_2)).toEqual(["Y"]);
    expect(xyzClasses([[1, 3]], 0.5, 0.7)).toEqual(["Z"]);
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(fc.array(demand, { minLength: 1 }), fc.constantFrom(0.001, 12, 1e6), (history, unit) => {
        expect(xyzClasses(history.map((row) => row.map((units) => units * unit)))).toEqual(
          xyzClasses(history),
        );
      }),
    );
  });

  it("refuses negative demand with its place, a single period, and cut-offs out of order", () => {
    expect(() =>
      xyzClasses([
        [1, 2],
        [3, -4],
      ]),
    ).toThrow(expect.objectContaining({ argument: "history", value: -4, index: 1, column: 1 }));
    expect(() => xyzClasses([[5]])).toThrow("history must have 2 or more periods per item; it is 1.");
    expect(() => xyzClasses([[1, 2]], 1, 0.5)).toThrow("y_cutoff must be x_cutoff, 1, or more; it is 0.5.");
  });
});

describe("abcXyzClasses", () => {
  // Values 21·10 = 210 and 9·1 = 9: shares before them 0 and 0.96.
  it("joins the classes by value and by steadiness", () => {
    expect(
      abcXyzClasses(
        [
          [5, 5, 6, 5],
          [0, 9, 0, 0],
        ],
        [10, 1],
      ),
    ).toEqual(["AX", "CZ"]);
    expect(
      abcXyzClasses(
        [
          [5, 5, 6, 5],
          [0, 9, 0, 0],
        ],
        [0, 1],
      ),
    ).toEqual(["CX", "AZ"]);
  });

  it("ranks by units without prices, as with a price of 1 for all", () => {
    fc.assert(
      fc.property(fc.array(demand, { minLength: 1 }), (history) => {
        fc.pre(history.some((row) => row.some((units) => units > 0)));
        expect(abcXyzClasses(history)).toEqual(
          abcXyzClasses(
            history,
            history.map(() => 1),
          ),
        );
      }),
    );
  });

  it("refuses an item without a price and a range worth nothing", () => {
    expect(() =>
      abcXyzClasses(
        [
          [1, 2],
          [3, 4],
        ],
        [5, undefined],
      ),
    ).toThrow("price must be a number for each item");
    expect(() => abcXyzClasses([[1, 2]], [-5])).toThrow("price must be 0 or more; it is -5.");
    expect(() => abcXyzClasses([[0, 0]])).toThrow("history must be worth more than 0 in all");
  });
});
