import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { billOfMaterialsOrder } from "../../../src/domain/inventory/billOfMaterialsOrder.js";
import { explodeRequirements } from "../../../src/domain/inventory/explodeRequirements.js";

const line = (parent: string, child: string, quantity = 1) => ({ parent, child, quantity });
const stock = (item: string, on_hand: number, lead_time: number, lot_size?: number) => {
  return { item, on_hand, lead_time, ...(lot_size === undefined ? {} : { lot_size }) };
};
const bill = [line("A", "B", 2), line("A", "C", 1), line("B", "C", 3)];
const need = (item: string, period: number, quantity: number) => ({ item, period, quantity });

describe("explodeRequirements", () => {
  // By hand: 50 A for period 6 are released in 5; 100 B less 20 on hand in 3; C: 240 less 100 in 2, 50 in 4.
  it("plans three levels, parents first", () => {
    const plan = explodeRequirements([need("A", 6, 50)], bill, [
      stock("A", 0, 1),
      stock("B", 20, 2),
      stock("C", 100, 1),
    ]);
    expect(plan.rows).toEqual([
      ["A", 5, 0, 50],
      ["A", 6, 50, 0],
      ["B", 3, 0, 80],
      ["B", 5, 80, 0],
      ["C", 2, 0, 140],
      ["C", 3, 140, 0],
      ["C", 4, 0, 50],
      ["C", 5, 50, 0],
    ]);
  });

  // By hand: B 80 → 2 lots of 50; C: 300 − 100 = 200 → 240, then 50 − 40 → 60.
  it("rounds up to whole lots and keeps what is over", () => {
    const lots = [stock("A", 0, 1), stock("B", 20, 2, 50), stock("C", 100, 1, 60)];
    const plan = explodeRequirements([need("A", 6, 50)], bill, lots);
    expect(plan.rows.filter((row) => (row[3] as number) > 0)).toEqual([
      ["A", 5, 0, 50],
      ["B", 3, 0, 100],
      ["C", 2, 0, 240],
      ["C", 4, 0, 60],
    ]);
  });

  it("adds demand for a part itself, and says nothing of items that need no order", () => {
    const plan = explodeRequirements([need("C", 2, 7), need("C", 2, 3)], bill, [
      stock("A", 0, 1),
      stock("B", 0, 1),
      stock("C", 4, 0),
    ]);
    expect(plan.rows).toEqual([["C", 2, 6, 6]]);
    expect(
      explodeRequirements([need("C", 2, 4)], bill, [stock("A", 0, 1), stock("B", 0, 1), stock("C", 4, 0)])
        .rows,
    ).toEqual([]);
  });

  it("balances at every level: what is made and on hand covers demand and what the parents take", () => {
    const demand = fc.array(fc.tuple(fc.integer({ min: 9, max: 20 }), fc.integer({ min: 0, max: 90 })), {
      minLength: 1,
      maxLength: 8,
    });
    const onHand = fc.tuple(fc.nat(150), fc.nat(150), fc.nat(150));
    const lot = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    );
    fc.assert(
      fc.property(demand, onHand, lot, (lines, [a, b, c], [lotB, lotC]) => {
        const items = [stock("A", a, 2), stock("B", b, 3, lotB), stock("C", c, 1, lotC)];
        const needs = lines.map(([period, quantity]) => need("A", period, quantity));
        const { rows } = explodeRequirements(needs, bill, items);
        const sum = (item: string, column: number, last: number) =>
          rows
            .filter((row) => row[0] === item && (row[1] as number) <= last)
            .reduce((total, row) => total + (row[column] as number), 0);
        for (let period = 1; period <= 20; period++) {
          const sold = needs
            .filter((each) => each.period <= period)
            .reduce((total, each) => total + each.quantity, 0);
          expect(a + sum("A", 2, period)).toBeGreaterThanOrEqual(sold);
          expect(b + sum("B", 2, period)).toBeGreaterThanOrEqual(2 * sum("A", 3, period));
          expect(c + sum("C", 2, period)).toBeGreaterThanOrEqual(
            sum("A", 3, period) + 3 * sum("B", 3, period),
          );
        }
        for (const { item, lead_time } of items) {
          for (let period = 1; period + lead_time <= 20; period++) {
            expect(sum(item, 3, period)).toBe(sum(item, 2, period + lead_time));
          }
        }
      }),
    );
  });

  it("refuses a part without a stock row, an item listed twice, and a part that would come too late", () => {
    const plan =
      (...rows: ReturnType<typeof stock>[]) =>
      () =>
        explodeRequirements([need("A", 2, 50)], [line("A", "B", 2)], rows);
    expect(plan(stock("A", 0, 1))).toThrow("bom_table: child must have a row in stock_table; it is B.");
    expect(plan(stock("B", 0, 1))).toThrow("demand_table: item must have a row in stock_table; it is A.");
    expect(plan(stock("A", 0, 1), stock("A", 0, 1))).toThrow(
      "stock_table: item must stand there once; it is A.",
    );
    expect(plan(stock("A", 0, 1), stock("B", 0, 1))).toThrow(
      "stock_table: lead_time must be at most 0 for the 100 of B needed in period 1, else their release is 1 period too late; it is 1.",
    );
  });
});

describe("billOfMaterialsOrder", () => {
  it("puts every parent before its children", () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 });
    fc.assert(
      fc.property(pairs, fc.shuffledSubarray([...Array(10).keys()], { minLength: 10 }), (links, items) => {
        const lines = links
          .filter(([a, b]) => a < b)
          .map(([parent, child]) => ({ parent, child, quantity: 1 }));
        const order = billOfMaterialsOrder(items, lines);
        expect([...order].sort()).toEqual([...items].sort());
        for (const { parent, child } of lines)
          expect(order.indexOf(parent)).toBeLessThan(order.indexOf(child));
      }),
    );
  });

  it("names the loop, and only the loop", () => {
    const lines = [line("A", "B"), line("B", "C"), line("C", "D"), line("D", "B"), line("D", "E")];
    expect(() => billOfMaterialsOrder(["E", "D", "C", "B", "A"], lines)).toThrow(
      "bom_table must have no loop; it is D → B → C → D.",
    );
    expect(() => billOfMaterialsOrder(["A"], [line("A", "A")])).toThrow("it is A → A.");
  });
});
