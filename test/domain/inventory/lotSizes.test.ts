import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lotPlanCost } from "../../../src/domain/inventory/lotPlanCost.js";
import { type LotMethod, lotMethods, lotSizes } from "../../../src/domain/inventory/lotSizes.js";

// Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains, ch. 5: the 12-month example.
const year = [10, 62, 12, 130, 154, 129, 88, 52, 124, 160, 238, 41];

const demands = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })), {
  minLength: 1,
  maxLength: 24,
});
const cost = fc.double({ min: 0.1, max: 500, noNaN: true });

/** The lowest cost by trying every set of periods that may hold a lot. */
function lowestCost(demand: number[], order: number, holding: number): number {
  let lowest = Infinity;
  for (let set = 0; set < 2 ** demand.length; set++) {
    const lots = demand.map(() => 0);
    let start = -1;
    const covered = demand.every((units, t) => {
      if (set & (1 << t)) start = t;
      if (start >= 0) lots[start] += units;
      return start >= 0 || units === 0;
    });
    if (covered) lowest = Math.min(lowest, lotPlanCost(lots, demand, order, holding));
  }
  return lowest;
}

describe("lotSizes", () => {
  it.each<[LotMethod, number[]]>([
    ["silver-meal", [84, 0, 0, 130, 283, 0, 140, 0, 124, 160, 279, 0]],
    ["least-unit-cost", [84, 0, 0, 284, 0, 217, 0, 176, 0, 160, 238, 41]],
    ["part-period", [84, 0, 0, 284, 0, 217, 0, 176, 0, 398, 0, 41]],
    ["poq", [72, 0, 142, 0, 283, 0, 140, 0, 284, 0, 279, 0]],
    ["lot-for-lot", year],
  ])("gives the plan of the 12-month example by %s", (method, plan) => {
    expect(lotSizes(year, 54, 0.4, method)).toEqual(plan);
  });

  // Costs: Silver, Pyke & Thomas, 501.20; Snyder & Shen, 2nd ed., example 3.9, 1380; Nahmias, ch. 8, 310.
  it.each([
    [year, 54, 0.4, 501.2],
    [[90, 120, 80, 70], 500, 2, 1380],
    [[18, 30, 42, 5, 20], 80, 2, 310],
  ])("costs the least by Wagner-Whitin: %j", (demand, order, holding, lowest) => {
    expect(lotPlanCost(lotSizes(demand, order, holding), demand, order, holding)).toBeCloseTo(lowest, 9);
  });

  it("by Wagner-Whitin is as cheap as the best of all plans", () => {
    const few = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(few, cost, cost, (demand, order, holding) => {
        const plan = lotSizes(demand, order, holding / 20);
        const best = lowestCost(demand, order, holding / 20);
        expect(lotPlanCost(plan, demand, order, holding / 20)).toBeCloseTo(best, 6);
      }),
    );
  });

  it("by no rule runs short, starts a lot without demand, or beats Wagner-Whitin", () => {
    fc.assert(
      fc.property(demands, cost, cost, (demand, order, holding) => {
        const costBy = (method: LotMethod) =>
          lotPlanCost(lotSizes(demand, order, holding, method), demand, order, holding);
        const best = costBy("wagner-whitin");
        for (const method of lotMethods) {
          expect(costBy(method)).toBeGreaterThanOrEqual(best * (1 - 1e-9));
          const plan = lotSizes(demand, order, holding, method);
          for (const [t, lot] of plan.entries()) expect(lot === 0 || demand[t] > 0).toBe(true);
        }
      }),
    );
  });

  it("covers all of nothing with nothing, and everything with one lot where holding is free", () => {
    for (const method of lotMethods) expect(lotSizes([0, 0, 0], 50, 1, method)).toEqual([0, 0, 0]);
    expect(lotSizes([0, 5, 0, 7], 50, 0)).toEqual([0, 12, 0, 0]);
  });

  it("orders each period's demand where orders are free", () => {
    for (const method of lotMethods) expect(lotSizes([5, 0, 7], 0, 2, method)).toEqual([5, 0, 7]);
  });

  it("orders the economic order quantity when stock runs out, and more where that is not enough", () => {
    // mean demand 10, so the order quantity is √(2·20·10/1) = 20
    expect(lotSizes([5, 10, 35, 0, 0], 20, 1, "eoq")).toEqual([20, 0, 30, 0, 0]);
  });

  it("plans 1,000 periods by Wagner-Whitin in well under a second, even where one lot covers them all", () => {
    const long = Array.from({ length: 1000 }, (_, t) => 1 + ((t * 7919) % 200));
    const start = performance.now();
    const plan = lotSizes(long, 500, 1);
    const one = lotSizes(long, 1e12, 1);
    expect(performance.now() - start).toBeLessThan(500);
    expect(plan.filter((lot) => lot > 0).length).toBeGreaterThan(100);
    expect(one.filter((lot) => lot > 0).length).toBe(1);
  });

  it("refuses negative demand, with its period, and free holding where the order quantity is wanted", () => {
    expect(() => lotSizes([5, -1], 50, 1)).toThrow(
      expect.objectContaining({ argument: "demand", value: -1, index: 1 }),
    );
    expect(() => lotSizes([5, 1], 50, 0, "eoq")).toThrow("holding_cost must be above 0; it is 0.");
  });
});

describe("lotPlanCost", () => {
  // Snyder & Shen, 2nd ed., example 3.9: two orders, 120 and 70 units held.
  it("is two orders and 190 units held for a period", () => {
    expect(lotPlanCost([210, 0, 150, 0], [90, 120, 80, 70], 500, 2)).toBe(2 * 500 + 2 * 190);
  });

  it("is linear in both costs", () => {
    fc.assert(
      fc.property(demands, cost, cost, (demand, order, holding) => {
        const plan = lotSizes(demand, 50, 1);
        const [orders, held] = [lotPlanCost(plan, demand, 1, 0), lotPlanCost(plan, demand, 0, 1)];
        expect(lotPlanCost(plan, demand, order, holding)).toBeCloseTo(order * orders + holding * held, 6);
      }),
    );
  });

  it("takes a plan in decimal figures that rounding leaves a hair short", () => {
    expect(lotPlanCost([0.3, 0, 0], [0.1, 0.1, 0.1], 5, 0)).toBe(5);
  });

  it("refuses a plan that runs short, and says where and by how much", () => {
    const plan = () => lotPlanCost([90, 0, 80, 70], [90, 120, 80, 70], 500, 2);
    expect(plan).toThrow("orders must not run short, as they do by 120 in period 2; it is 0.");
    expect(() => lotPlanCost([1], [1, 2], 5, 1)).toThrow(
      "demand must be as long as orders, 1 values; it is 2.",
    );
  });
});
