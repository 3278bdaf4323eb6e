import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecision,
  isToday,
  moveDecision,
  removeDecision,
  setDecision,
} from "../../sidebar/state/decisions.js";
import { emptyDraft, planOf, setCost, setRange, setRun } from "../../sidebar/state/draft.js";
import { nothingDecided, plainPromotion } from "../../src/planning/emptyDecisions.js";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Decisions, PriceChange, Promotion } from "../../src/planning/plan.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";

const base = newPlan(smallShop).plan!;
const everything = { of: "all" } as const;
const byPercent = (change: number): PriceChange => ({ scope: everything, to: { by: "percent", change } });
const promotion: Promotion = {
  ...plainPromotion,
  name: "sale",
  offer: { type: "percent-off", percent: 0.2 },
  firstWeek: 1,
  lastWeek: 2,
};

describe("decisions", () => {
  it("are today's until something is decided; a floor alone holds nothing back", () => {
    expect(isToday(nothingDecided)).toBe(true);
    expect(isToday(addDecision(nothingDecided, "floors", { rule: "margin", margin: 0.2 }))).toBe(true);
    expect(isToday(addDecision(nothingDecided, "promotions", promotion))).toBe(false);
  });

  it("keep each list in the order that its edits give, as an array would, and leave the others", () => {
    const edit = fc.record({
      at: fc.nat(4),
      to: fc.nat(4),
      change: fc.integer({ min: 1, max: 9 }),
      what: fc.constantFrom("add", "set", "remove", "move"),
    });
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const expected: PriceChange[] = [];
        let decisions: Decisions = { ...nothingDecided, promotions: [promotion] };
        for (const { at, to, change, what } of edits) {
          const entry = byPercent(change);
          if (what === "add") {
            expected.push(entry);
            decisions = addDecision(decisions, "prices", entry);
          } else if (at < expected.length && what === "set") {
            expected[at] = entry;
            decisions = setDecision(decisions, "prices", at, entry);
          } else if (at < expected.length && what === "remove") {
            expected.splice(at, 1);
            decisions = removeDecision(decisions, "prices", at);
          } else if (Math.max(at, to) < expected.length && what === "move") {
            expected.splice(to, 0, expected.splice(at, 1)[0]);
            decisions = moveDecision(decisions, "prices", at, to);
          }
        }
        expect(decisions).toEqual({ ...nothingDecided, prices: expected, promotions: [promotion] });
      }),
    );
  });
});

describe("planOf", () => {
  it("is the shop's own plan for an empty draft", () => expect(planOf(base, emptyDraft)).toEqual(base));

  it("puts a person's range in place of the estimate, and takes it back", () => {
    const [input] = base.assumptions;
    const range = { kind: input!.kind, subject: input!.subject, low: -3, high: -1 };
    const draft = setRange(emptyDraft, input!, range);
    expect(planOf(base, draft).assumptions[0]).toEqual({ ...range, source: { from: "person" } });
    expect(planOf(base, setRange(draft, input!, null))).toEqual(base);
  });

  it("changes costs and settings one by one, and back", () => {
    const draft = setRun(setCost(emptyDraft, "returnRate", 0.2), "weeks", 8);
    const plan = planOf(base, draft);
    expect(plan.shop.costs).toEqual({ ...base.shop.costs, returnRate: 0.2 });
    expect(plan.run).toEqual({ ...base.run, weeks: 8 });
    expect(planOf(base, setRun(setCost(draft, "returnRate", null), "weeks", null))).toEqual(base);
  });

  it("takes a person's visitors only where the shop's tables say none", () => {
    const draft = { ...emptyDraft, weeklyVisitors: 900 };
    const withVisitors = (weeklyVisitors: number | null) =>
      planOf({ ...base, shop: { ...base.shop, weeklyVisitors } }, draft).shop.weeklyVisitors;
    expect([withVisitors(null), withVisitors(500)]).toEqual([900, 500]);
  });

  it("passes over what the shop no longer has, and keeps it in the draft", () => {
    const gone = { of: "product", sku: "S-999" } as const;
    const decisions: Decisions = {
      prices: [{ ...byPercent(0.1), scope: gone }, byPercent(0.2)],
      floors: [{ rule: "margin", margin: 0.2 }],
      promotions: [{ ...promotion, scope: { of: "category", category: "gone" } }],
      budget: [{ channel: "gone", weeklySpend: 5, firstWeek: 1, lastWeek: 2 }],
    };
    const draft = { ...emptyDraft, decisions };
    expect(planOf(base, draft).decisions).toEqual({
      prices: [byPercent(0.2)],
      floors: decisions.floors,
      promotions: [],
      budget: [],
    });
    expect(draft.decisions).toBe(decisions);
  });
});
