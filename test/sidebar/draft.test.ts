import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBudgetChange,
  addPriceChange,
  addPromotion,
  isToday,
  removeBudgetChange,
  removePriceChange,
  removePromotion,
  setBudgetChange,
  setPriceChange,
  setPromotion,
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
  it("are today's until something is decided", () => {
    expect(isToday(nothingDecided)).toBe(true);
    expect(isToday(addPromotion(nothingDecided, promotion))).toBe(false);
  });

  it("keep price changes in the order in which they were added", () => {
    const two = [-0.1, 0.2].reduce<Decisions>(
      (decisions, change) => addPriceChange(decisions, byPercent(change)),
      nothingDecided,
    );
    expect(setPriceChange(two, 0, byPercent(0.3)).prices).toEqual([byPercent(0.3), byPercent(0.2)]);
    expect(removePriceChange(two, 0).prices).toEqual([byPercent(0.2)]);
  });

  it("keep promotions and budget changes in their order, each known by its place", () => {
    const item = fc.record({ at: fc.nat(4), value: fc.integer({ min: 1, max: 9 }), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(item), (edits) => {
        const expected: number[] = [];
        let decisions: Decisions = nothingDecided;
        const change = (weeklySpend: number) => ({ channel: "a", weeklySpend, firstWeek: 1, lastWeek: 2 });
        const offer = (percent: number) => ({
          ...promotion,
          offer: { type: "percent-off", percent } as const,
        });
        for (const { at, value, remove } of edits) {
          const isThere = at < expected.length;
          if (remove) {
            expected.splice(at, 1);
            decisions = removeBudgetChange(removePromotion(decisions, at), at);
          } else if (isThere) {
            expected[at] = value;
            decisions = setBudgetChange(setPromotion(decisions, at, offer(value)), at, change(value));
          } else {
            expected.push(value);
            decisions = addBudgetChange(addPromotion(decisions, offer(value)), change(value));
          }
        }
        expect(decisions.budget.map((b) => b.weeklySpend)).toEqual(expected);
        expect(decisions.promotions).toEqual(expected.map(offer));
        expect(isToday(decisions)).toBe(expected.length === 0);
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
