import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addPriceChange,
  isToday,
  nothingDecided,
  removePriceChange,
  setBudget,
  setPriceChange,
  setPromotion,
} from "../../sidebar/state/decisions.js";
import { emptyDraft, planOf, setCost, setRange, setRun } from "../../sidebar/state/draft.js";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Decisions, Promotion } from "../../src/planning/plan.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";

const base = newPlan(smallShop).plan!;
const everything = { of: "all" } as const;
const promotion: Promotion = {
  offer: { type: "percent-off", percent: 0.2 },
  scope: everything,
  firstWeek: 1,
  lastWeek: 2,
};

describe("decisions", () => {
  it("are today's until something is decided", () => {
    expect(isToday(nothingDecided)).toBe(true);
    expect(isToday(setPromotion(nothingDecided, promotion))).toBe(false);
  });

  it("keep price changes in the order in which they were added", () => {
    const two = [-0.1, 0.2].reduce<Decisions>(
      (decisions, change) => addPriceChange(decisions, { scope: everything, change }),
      nothingDecided,
    );
    expect(setPriceChange(two, 0, { scope: everything, change: 0.3 }).prices.map((p) => p.change)).toEqual([
      0.3, 0.2,
    ]);
    expect(removePriceChange(two, 0).prices.map((p) => p.change)).toEqual([0.2]);
  });

  it("hold one budget per channel, the last one set, and none after a reset", () => {
    const channels = fc.constantFrom("a", "b", "c");
    const settings = fc.array(fc.tuple(channels, fc.option(fc.integer({ min: 0, max: 1000 }))));
    fc.assert(
      fc.property(settings, (set) => {
        const decisions = set.reduce<Decisions>(
          (d, [channel, spend]) => setBudget(d, channel, spend),
          nothingDecided,
        );
        const expected = new Map<string, number>();
        for (const [channel, spend] of set) {
          if (spend === null) expected.delete(channel);
          else expected.set(channel, spend);
        }
        expect(new Map(decisions.budget.map((b) => [b.channel, b.weeklySpend]))).toEqual(expected);
        expect(decisions.budget).toHaveLength(expected.size);
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
      prices: [
        { scope: gone, change: 0.1 },
        { scope: everything, change: 0.2 },
      ],
      promotion: { ...promotion, scope: { of: "category", category: "gone" } },
      budget: [{ channel: "gone", weeklySpend: 5 }],
    };
    const draft = { ...emptyDraft, decisions };
    expect(planOf(base, draft).decisions).toEqual({
      prices: [{ scope: everything, change: 0.2 }],
      promotion: null,
      budget: [],
    });
    expect(draft.decisions).toBe(decisions);
  });
});
