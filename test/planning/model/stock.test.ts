import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Product, Replenishment } from "../../../src/planning/plan.js";
import { fixed, mug, planOf, priceChange, promotion } from "../plans.js";
import { certain, expectNumbers, outputsOf, weeksOf } from "./outputs.js";

const stocked = (stock: number, replenishment: Replenishment, leadTimeWeeks = 0): Product => ({
  ...mug,
  stock,
  replenishment,
  leadTimeWeeks,
});
/** Units sold by week of a product at a price of 40, nothing being returned. */
const soldByWeek = (product: Product, weeks: number, side: "" | "today's " = "today's ") =>
  weeksOf(planOf({ products: [product], run: { weeks } }))(`${side}revenue`).map((revenue) => revenue / 40);

describe("stock, by hand at 50 units a week", () => {
  it("without replenishment sells what is there", () => {
    expectNumbers(soldByWeek(stocked(120, { policy: "none" }), 4), [50, 50, 20, 0]);
  });

  it("on steady replenishment gets 50 a week after the lead time", () => {
    expectNumbers(soldByWeek(stocked(120, { policy: "steady" }, 4), 6), [50, 50, 20, 0, 50, 50]);
    expectNumbers(soldByWeek(stocked(0, { policy: "steady" }, 0), 2), [50, 50]);
  });

  it("by (r, Q) orders a quantity when on hand and on order are at the point or below", () => {
    const product = stocked(100, { policy: "reorder-point", point: 100, quantity: 60 }, 2);
    // week:                 1    2    3    4    5    6
    // on hand and on order: 100  110  60   70   120  70
    // order:                60   0    60   60   0    60
    // arrives:              0    0    60   0    60   60
    // on hand:              100  50   60   10   60   70
    expectNumbers(soldByWeek(product, 6), [50, 50, 50, 10, 50, 50]);
  });

  it("by (r, Q) orders as many quantities as lift it above the point", () => {
    const product = stocked(0, { policy: "reorder-point", point: 100, quantity: 25 }, 0);
    // 5 · 25 = 125 at once; then 75 -> 50 more, 75 -> 50 …
    expectNumbers(weeksOf(planOf({ products: [product], run: { weeks: 3 } }))("today's cash"), [
      2000 - 125 * 18,
      4000 - 175 * 18,
      6000 - 225 * 18,
    ]);
  });

  it("by order-up-to orders every week what was sold", () => {
    const product = stocked(70, { policy: "order-up-to", level: 120 }, 1);
    // Orders 50, then what was sold; on hand 70, 20 + 50, 20 + 50, …
    expectNumbers(soldByWeek(product, 4), [50, 50, 50, 50]);
    const short = stocked(70, { policy: "order-up-to", level: 80 }, 2);
    // week:      1    2    3    4    5
    // order:    10   50   20   10   50
    // arrives:   0    0   10   50   20
    // on hand:  70   20   10   50   20
    expectNumbers(soldByWeek(short, 5), [50, 20, 10, 50, 20]);
  });

  it("gets nothing from orders that take longer than the plan", () => {
    const product = stocked(70, { policy: "order-up-to", level: 500 }, 900);
    expectNumbers(soldByWeek(product, 3), [50, 20, 0]);
  });

  it("takes returned units back, as far as they can be sold again", () => {
    const products = [stocked(100, { policy: "none" })];
    const costs = { returnRate: 0.2, resaleShare: 0.5 };
    const at = certain(planOf({ products, costs, run: { weeks: 4 } }));
    // Each unit sold takes 0.9 from the shelf: 100 / 0.9 are sold in the end.
    expect(at("units")).toBeCloseTo(50 + 50 + 10 + 1, 9);
  });

  it("counts what is lost, its worth at the list price, and the weeks in which it is", () => {
    const products = [stocked(120, { policy: "none" }), { ...mug, sku: "CUP" }];
    const decisions = { prices: [priceChange(0.25)] };
    const at = certain(
      planOf({
        products,
        decisions,
        assumptions: [fixed("elasticity", "Kitchen", 0)],
        costs: { returnRate: 0.1, resaleShare: 0 },
        run: { weeks: 4 },
      }),
    );
    expect(at("lost units")).toBeCloseTo(80, 9);
    expect(at("today's lost revenue")).toBeCloseTo(80 * 40 * 0.9, 9);
    expect(at("lost revenue")).toBeCloseTo(80 * 50 * 0.9, 9);
    expect(at("stock outs")).toBe(2);
    expect(at("orders")).toBeCloseTo((120 + 200) / 2, 9);
  });
});

describe("laws of stock", () => {
  const replenishments = fc.oneof(
    fc.constant<Replenishment>({ policy: "none" }),
    fc.constant<Replenishment>({ policy: "steady" }),
    fc.record({
      policy: fc.constant("reorder-point" as const),
      point: fc.integer({ min: 0, max: 300 }),
      quantity: fc.integer({ min: 1, max: 200 }),
    }),
    fc.record({ policy: fc.constant("order-up-to" as const), level: fc.integer({ min: 0, max: 500 }) }),
  );
  const uncertain = [
    fixed("weekly-noise", "", 0.2),
    fixed("product-noise", "", 0.4),
    { ...fixed("elasticity", "Kitchen", 0), low: -2.5, high: -1 },
  ];

  it("balances: what came in is sold for good or left, and never less than nothing is left", () => {
    fc.assert(
      fc.property(
        replenishments,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 5 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.constantFrom(0, 0.5, 1),
        (replenishment, stock, leadTimeWeeks, returnRate, resaleShare) => {
          const weeks = 8;
          const products = [stocked(stock, replenishment, leadTimeWeeks)];
          const promotions = [promotion({ type: "flash-sale", percent: 0.3, units: 60 })];
          const parts = {
            assumptions: uncertain,
            costs: { returnRate, resaleShare },
            run: { weeks, trials: 512 },
          };
          const decisions = { prices: [priceChange(-0.1)], promotions };
          const limited = outputsOf(planOf({ ...parts, products, decisions }));
          const endless = outputsOf(
            planOf({ ...parts, products: [mug], decisions: { prices: [priceChange(-0.1)] } }),
          );
          const goneShare = 1 - returnRate * resaleShare;
          for (const side of ["", "today's "]) {
            const output = (name: string) => limited.get(`${side}${name}`)!;
            // With nothing else to pay, cash is revenue less what arrived.
            const cash = output(`cash of week ${weeks}`);
            const revenue = output("revenue");
            const left = output("units").map(
              (units, t) => stock + (revenue[t] - cash[t]) / mug.unitCost - goneShare * units,
            );
            expect(Math.min(...left)).toBeGreaterThan(-1e-6);
            expect(Math.min(...output("units"))).toBeGreaterThanOrEqual(0);
            expect(Math.min(...output("lost units"))).toBeGreaterThanOrEqual(0);
          }
          const [lost, units] = [limited.get("today's lost units")!, limited.get("today's units")!];
          const missing = endless.get("today's units")!.map((wanted, t) => (units[t] + lost[t]) / wanted - 1);
          expect(Math.max(...missing.map(Math.abs))).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("loses nothing, and earns what unlimited supply does but for rounding, where there is always enough", () => {
    const parts = { assumptions: uncertain, decisions: { prices: [priceChange(-0.1)] } };
    const endless = outputsOf(planOf({ ...parts, products: [mug] }));
    for (const policy of ["none", "steady"] as const) {
      const full = outputsOf(planOf({ ...parts, products: [stocked(1e6, { policy })] }));
      expect(Math.max(...full.get("lost units")!, ...full.get("stock outs")!)).toBe(0);
      for (const name of ["profit", "revenue", "units", "today's profit", "profit of week 13"]) {
        const gap = full.get(name)!.map((value, t) => Math.abs(value / endless.get(name)![t] - 1));
        expect(Math.max(...gap)).toBeLessThan(1e-14);
      }
    }
  });
});
