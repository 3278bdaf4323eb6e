import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcClasses } from "../../../src/domain/inventory/abcClasses.js";

const values = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((value) => value > 0));

describe("abcClasses", () => {
  // Shares before each item: 0, .5, .8, .9, .95, .98. The sums of 0.8 and 0.95 must not slip by rounding.
  it("ends class A at 80% and class B at 95% of the total before the item", () => {
    expect(abcClasses([5000, 3000, 1000, 500, 300, 200])).toEqual(["A", "A", "B", "B", "C", "C"]);
  });

  it("calls one dominant item an A", () => {
    expect(abcClasses([900, 60, 40])).toEqual(["A", "B", "C"]);
  });

  it("gives every item a class, never a better one to a smaller value", () => {
    fc.assert(
      fc.property(values, (list) => {
        const classes = abcClasses(list);
        expect(classes).toHaveLength(list.length);
        for (let i = 0; i < list.length; i++) {
          for (let j = 0; j < list.length; j++) {
            if (list[i] > list[j]) expect(classes[i] <= classes[j]).toBe(true);
          }
        }
      }),
    );
  });

  it("does not depend on the unit of money", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.01, 0.1, 7, 1e6), (list, unit) => {
        expect(abcClasses(list.map((value) => value * unit))).toEqual(abcClasses(list));
      }),
    );
  });

  it("refuses a negative value, values that are all 0, and cut-offs out of order", () => {
    expect(() => abcClasses([1, -2])).toThrow("values must be 0 or more; it is -2.");
    expect(() => abcClasses([0, 0])).toThrow("values must add up to more than 0; it is 0.");
    expect(() => abcClasses([1], 0.95, 0.8)).toThrow("b_cutoff must be a_cutoff, 0.95, or more; it is 0.8.");
    expect(() => abcClasses([1], 80)).toThrow("a_cutoff must be between 0 and 1 (10% is 0.1); it is 80.");
  });
});
