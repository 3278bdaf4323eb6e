import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productRoles } from "../../../src/domain/goals/productRoles.js";

const product = fc.record({
  units: fc.integer({ min: 0, max: 100 }),
  margin: fc.double({ min: -1, max: 1, noNaN: true }),
  growth: fc.oneof(fc.constant(undefined), fc.double({ min: -1, max: 3, noNaN: true })),
});

describe("productRoles", () => {
  // The four fields of Kasavana and Smith's menu engineering: plowhorse, star, puzzle, dog.
  it("knows the four fields of units by margin", () => {
    expect(productRoles([900, 700, 60, 40], [0.1, 0.45, 0.5, 0.15])).toEqual([
      "traffic",
      "profit",
      "strategic",
      "review",
    ]);
  });

  it("calls what sells little strategic for its growth where that is known, else for its margin", () => {
    const margins = [0.1, 0.1, 0.5, 0.5, 0.5];
    expect(productRoles([9, 9, 1, 1, 1], margins, [0.2, 0.2, 0.1, 0.3, undefined])).toEqual([
      "traffic",
      "traffic",
      "review",
      "strategic",
      "strategic",
    ]);
  });

  it("takes the median as high, but not the lowest value of all", () => {
    expect(productRoles([1, 2, 3], [0.3, 0.2, 0.1])).toEqual(["strategic", "profit", "traffic"]);
    expect(productRoles([0, 0, 0, 7], [0.1, 0.2, 0.3, 0.4])).toEqual([
      "review",
      "review",
      "strategic",
      "profit",
    ]);
    expect(productRoles([5, 5], [0.2, 0.2])).toEqual(["review", "review"]);
  });

  it("depends neither on the order of the products nor on the unit of sales", () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 30 }), (products) => {
        const roles = (list: typeof products, unit = 1) =>
          productRoles(
            list.map(({ units }) => units * unit),
            list.map(({ margin }) => margin),
            list.map(({ growth }) => growth),
          );
        expect(roles([...products].reverse()).reverse()).toEqual(roles(products));
        expect(roles(products, 1024)).toEqual(roles(products));
      }),
    );
  });

  it("gives the highest margin of several to profit or strategic", () => {
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 30 }), (products) => {
        const [first, ...rest] = products;
        const better = [{ ...first, margin: 1 }, ...rest, { ...first, margin: -1 }];
        const [role] = productRoles(
          better.map(({ units }) => units),
          better.map(({ margin }) => margin),
        );
        expect(["profit", "strategic"]).toContain(role);
      }),
    );
  });

  it("refuses negative units, a margin in percent and a loss of more than all", () => {
    expect(() => productRoles([-1], [0.1])).toThrow("units must be 0 or more; it is -1.");
    expect(() => productRoles([1], [40])).toThrow("margin_rate must be at most 1 (40% is 0.4); it is 40.");
    expect(() => productRoles([1], [0.4], [-2])).toThrow("growth must be -1 or more (10% is 0.1); it is -2.");
  });
});
