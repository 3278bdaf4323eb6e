import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { economicOrderQuantity } from "../../../src/domain/inventory/economicOrderQuantity.js";

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

/** Ordering plus holding cost per period of an order size, when orders arrive at once. */
function cycleCost(quantity: number, demand: number, orderCost: number, holdingCost: number): number {
  return (orderCost * demand) / quantity + (holdingCost * quantity) / 2;
}

/**
 * Cost per period with backorders and gradual arrival, at the best backlog for this quantity: the peak of
 * stock plus backlog is Q(1 − λ/μ) and the share b/(h + b) of it is stock (Nahmias, ch. 4, problems).
 */
function generalCost(quantity: number, [demand, order, holding, backorder, rate]: readonly number[]): number {
  const peak = quantity * (1 - demand / rate);
  return (order * demand) / quantity + (peak * holding * backorder) / (2 * (holding + backorder));
}

describe("economicOrderQuantity", () => {
  // Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., example 3.1.
  it("orders 304.05 units at 1,300 a year, 8 per order, 0.225 per unit and year", () => {
    expect(economicOrderQuantity(1300, 8, 0.225)).toBeCloseTo(304.04678, 5);
  });

  // Hillier & Lieberman's speakers, as in R SCperf::EOQ(8000, 12000, .3, 1.1).
  it("orders 28,540 speakers when they may be backordered at 1.1 a month", () => {
    expect(economicOrderQuantity(8000, 12000, 0.3, 1.1)).toBeCloseTo(28540.24272, 4);
  });

  // Nahmias, Production and Operations Analysis, example 4.3 (prints 745).
  it("makes 745 units a run when 10,000 a year can be made", () => {
    expect(economicOrderQuantity(2500, 50, 0.6, undefined, 10000)).toBeCloseTo(745.35599, 4);
  });

  it("costs no more than any other order size", () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (demand, orderCost, holdingCost, other) => {
        const best = economicOrderQuantity(demand, orderCost, holdingCost);
        const cost = (quantity: number) => cycleCost(quantity, demand, orderCost, holdingCost);
        expect(cost(best)).toBeLessThanOrEqual(cost(other) * (1 + 1e-12));
      }),
    );
  });

  it("costs no more than any other with backorders and a production rate", () => {
    const faster = fc.double({ min: 1.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        positive,
        positive,
        positive,
        faster,
        positive,
        (demand, k, h, b, factor, other) => {
          const shop = [demand, k, h, b, demand * factor];
          const best = economicOrderQuantity(demand, k, h, b, demand * factor);
          expect(generalCost(best, shop)).toBeLessThanOrEqual(generalCost(other, shop) * (1 + 1e-9));
        },
      ),
    );
  });

  it("refuses what no shop can have, naming the argument as the sheet shows it", () => {
    expect(() => economicOrderQuantity(0, 8, 1)).toThrow("demand must be above 0; it is 0.");
    expect(() => economicOrderQuantity(1, -5, 1)).toThrow("order_cost must be above 0; it is -5.");
    expect(() => economicOrderQuantity(1, 8, Number.NaN)).toThrow("holding_cost must be above 0; it is NaN.");
    expect(() => economicOrderQuantity(1, 8, 1, 0)).toThrow("backorder_cost must be above 0; it is 0.");
    expect(() => economicOrderQuantity(10, 8, 1, undefined, 10)).toThrow(
      "production_rate must be above demand, 10; it is 10.",
    );
  });
});
