import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { economicOrderQuantity } from "../../../src/domain/inventory/economicOrderQuantity.js";
import { normalShortage } from "../../../src/domain/inventory/normalShortage.js";
import { rqPolicy } from "../../../src/domain/inventory/rqPolicy.js";

/** Integral by Simpson's rule, exact for what is straight and good for what is smooth. */
function integral(from: number, to: number, f: (x: number) => number): number {
  const steps = 200;
  let sum = f(from) + f(to);
  for (let k = 1; k < steps; k++) sum += (k % 2 === 1 ? 4 : 2) * f(from + (k * (to - from)) / steps);
  return (sum * (to - from)) / steps / 3;
}

/** The exact cost of any (r, Q): G by its definition, integrated apart where it is straight and where it bends. */
function costOf(
  r: number,
  q: number,
  [demand, sd, leadTime, order, holding, stockout]: readonly number[],
): number {
  const [mean, spread] = [demand * leadTime, sd * Math.sqrt(leadTime)];
  const level = (y: number) => {
    const short = normalShortage(mean, spread, y);
    return holding * (y - mean + short) + stockout * short;
  };
  const inside = (y: number) => Math.min(Math.max(y, r), r + q);
  const bends = [r, inside(mean - 8 * spread), inside(mean), inside(mean + 8 * spread), r + q];
  const area = bends.slice(1).reduce((sum, to, k) => sum + integral(bends[k], to, level), 0);
  return (order * demand + area) / q;
}

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const shops = fc.tuple(
  amount(1, 5000),
  amount(0.1, 500),
  amount(0.01, 5),
  amount(0.5, 500),
  amount(0.01, 10),
  amount(0.02, 100),
);

describe("rqPolicy", () => {
  // Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., example 5.1 (exact: r = 126.87, Q = 328.45, g = 78.07).
  it("reorders 328 units at 127 for 78.07 a year", () => {
    const { reorderPoint, orderQuantity, cost } = rqPolicy(1300, 150, 1 / 12, 8, 0.225, 7.5);
    expect(reorderPoint).toBeCloseTo(126.86706, 4);
    expect(orderQuantity).toBeCloseTo(328.44914, 4);
    expect(cost).toBeCloseTo(78.07114627, 7);
  });

  // Snyder & Shen, 2nd ed., the data of example 5.3 under the exact cost function.
  it("costs 93.50 where holding is 3/14 and a unit short costs 40", () => {
    expect(rqPolicy(192, 17.4, 3, 85, 3 / 14, 40).cost).toBeCloseTo(93.5036816, 6);
  });

  it("says the cost of its own policy, and no other (r, Q) nearby or farther costs less", () => {
    fc.assert(
      fc.property(shops, amount(-2, 2), amount(0.2, 4), (shop, shift, factor) => {
        const { reorderPoint, orderQuantity, cost } = rqPolicy(...(shop as Parameters<typeof rqPolicy>));
        expect(costOf(reorderPoint, orderQuantity, shop) / cost).toBeCloseTo(1, 7);
        const others = [
          [reorderPoint + shift * orderQuantity, orderQuantity],
          [reorderPoint, factor * orderQuantity],
          [reorderPoint + shift * orderQuantity, factor * orderQuantity],
          [reorderPoint, orderQuantity * 1.001],
        ];
        for (const [r, q] of others) expect(costOf(r, q, shop)).toBeGreaterThanOrEqual(cost * (1 - 1e-7));
      }),
      { numRuns: 60 },
    );
  });

  it("is the economic order quantity with backorders where demand is certain, and tends to it", () => {
    const certain = rqPolicy(1300, 0, 0.25, 8, 0.225, 5);
    expect(certain.orderQuantity).toBeCloseTo(economicOrderQuantity(1300, 8, 0.225, 5), 9);
    expect(certain.reorderPoint).toBeCloseTo(325 - (certain.orderQuantity * 0.225) / 5.225, 9);
    expect(rqPolicy(1300, 1e-4, 0.25, 8, 0.225, 5).cost).toBeCloseTo(certain.cost, 6);
    expect(rqPolicy(1300, 150, 0, 8, 0.225, 5).reorderPoint).toBeCloseTo(certain.reorderPoint - 325, 9);
  });

  it("refuses free orders and negative lead times", () => {
    expect(() => rqPolicy(1300, 150, 1, 0, 1, 5)).toThrow("order_cost must be above 0; it is 0.");
    expect(() => rqPolicy(1300, 150, -1, 8, 1, 5)).toThrow("lead_time must be 0 or more; it is -1.");
  });
});
