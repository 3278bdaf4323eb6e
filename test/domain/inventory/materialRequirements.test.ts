import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  materialRequirements,
  type PlanningLotRule,
} from "../../../src/domain/inventory/materialRequirements.js";

const units = fc.integer({ min: 0, max: 100 });

describe("materialRequirements", () => {
  // Nahmias, Production and Operations Analysis, ch. 8: the valve casing assembly, lead time 3.
  it("plans the valve casings", () => {
    const gross = [0, 0, 0, 126, 126, 96, 36, 78, 336, 135, 42, 228, 114];
    const receipts = gross.map((_, t) => (t === 5 ? 96 : 0));
    const plan = materialRequirements(gross, 186, 3, receipts);
    expect(plan.map((row) => row.net)).toEqual([0, 0, 0, 0, 66, 0, 36, 78, 336, 135, 42, 228, 114]);
    expect(plan.map((row) => row.plannedRelease)).toEqual([
      0, 66, 0, 36, 78, 336, 135, 42, 228, 114, 0, 0, 0,
    ]);
    expect(plan.map((row) => row.available)).toEqual([186, 186, 186, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  // By hand: need 20, 50, 10 after 20 on hand; see each rule's lots.
  it.each<[PlanningLotRule, number, number[], number[]]>([
    ["minimum", 30, [0, 30, 0, 50, 30, 30], [5, 10, 10, 0, 20, 15]],
    ["multiple", 12, [0, 24, 0, 60, 12, 36], [5, 4, 4, 4, 6, 7]],
    ["fixed", 12, [0, 24, 0, 60, 12, 36], [5, 4, 4, 4, 6, 7]],
  ])("orders by the rule %s with lots of %d", (rule, size, receipts, available) => {
    const plan = materialRequirements([15, 25, 0, 60, 10, 35], 20, 1, undefined, 0, rule, size);
    expect(plan.map((row) => row.plannedReceipt)).toEqual(receipts);
    expect(plan.map((row) => row.available)).toEqual(available);
  });

  it("keeps its balance in every period, never below the safety stock, and releases a lead time ahead", () => {
    const rule = fc.constantFrom<PlanningLotRule>("lot-for-lot", "fixed", "minimum", "multiple");
    const lead = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        fc.array(units, { maxLength: 20 }),
        units,
        lead,
        units,
        rule,
        fc.integer({ min: 1, max: 60 }),
        (needs, onHand, leadTime, safety, lotRule, size) => {
          const gross = [...new Array<number>(leadTime).fill(0), ...needs];
          const receipts = gross.map((_, t) => (t * 13) % 7);
          const plan = materialRequirements(
            gross,
            onHand + safety,
            leadTime,
            receipts,
            safety,
            lotRule,
            size,
          );
          plan.forEach((row, t) => {
            const before = t === 0 ? onHand + safety : plan[t - 1].available;
            expect(row.available).toBe(before + row.receipts + row.plannedReceipt - row.gross);
            expect(row.available).toBeGreaterThanOrEqual(safety);
            expect(row.plannedReceipt).toBeGreaterThanOrEqual(row.net);
            if (t >= leadTime) expect(plan[t - leadTime].plannedRelease).toBe(row.plannedReceipt);
          });
        },
      ),
    );
  });

  it("takes a blank receipt for none, and plans nothing for what rounding leaves short", () => {
    const [first, second] = materialRequirements([0.1, 0.2], 0.3, 0, [undefined, 0]);
    expect([first.receipts, first.net, second.net, second.available]).toEqual([0, 0, 0, 0]);
  });

  it("refuses a release before period 1 and says how late it is; and a rule without its lot size", () => {
    expect(() => materialRequirements([126, 126], 186, 3)).toThrow(
      "lead_time must be at most 1 for the 66 needed in period 2, else their release is 2 periods too late; it is 3.",
    );
    expect(() => materialRequirements([5], 0, 1)).toThrow(
      "else their release is 1 period too late; it is 1.",
    );
    expect(() => materialRequirements([5], 0, 0, undefined, 0, "fixed")).toThrow(
      'lot_size is needed for the rule "fixed"',
    );
    expect(() => materialRequirements([5], 0, 1.5)).toThrow(
      "lead_time must be a whole number, 0 or more; it is 1.5.",
    );
  });
});
