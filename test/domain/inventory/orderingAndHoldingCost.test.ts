import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { economicOrderQuantity } from "../../../src/domain/inventory/economicOrderQuantity.js";
import { orderingAndHoldingCost } from "../../../src/domain/inventory/orderingAndHoldingCost.js";

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe("orderingAndHoldingCost", () => {
  // Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., example 3.1; at 250 as in stockpyl's tests.
  it("is 68.41 a year at the economic order quantity of 304.05, and 69.725 at 250", () => {
    expect(orderingAndHoldingCost(1300, 8, 0.225, 304.046780026)).toBeCloseTo(68.4105255059, 8);
    expect(orderingAndHoldingCost(1300, 8, 0.225, 250)).toBeCloseTo(69.725, 10);
  });

  it("is lowest at the economic order quantity", () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (demand, order, holding, other) => {
        const cost = (quantity: number) => orderingAndHoldingCost(demand, order, holding, quantity);
        expect(cost(economicOrderQuantity(demand, order, holding))).toBeLessThanOrEqual(
          cost(other) * (1 + 1e-12),
        );
      }),
    );
  });

  it("refuses an order of nothing", () => {
    expect(() => orderingAndHoldingCost(1300, 8, 0.225, 0)).toThrow("quantity must be above 0; it is 0.");
  });
});
