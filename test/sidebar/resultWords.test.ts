import { beforeEach, describe, expect, it } from "vitest";
import { makeFormats } from "../../sidebar/messages/formats.js";
import { languageNames } from "../../sidebar/messages/language.js";
import {
  answerSentence,
  cashSentence,
  riskSentence,
  stabilitySentence,
} from "../../sidebar/words/answerSentence.js";
import { extrapolationSentence } from "../../sidebar/words/extrapolationSentence.js";
import { heldSentence } from "../../sidebar/words/heldSentence.js";
import {
  gainSentence,
  limitSentences,
  objectiveSentence,
  proposedChanges,
} from "../../sidebar/words/proposalSentences.js";
import { plainPromotion } from "../../src/planning/emptyDecisions.js";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Decisions, Plan } from "../../src/planning/plan.js";
import type { Driver, PlanResults } from "../../src/planning/results.js";
import { runPlan } from "../../src/planning/runPlan.js";
import type { Language } from "../../src/sheets/protocol.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

beforeEach(() => speakIn("en"));

const formats = makeFormats("en", "¥");
const shop = newPlan(smallShop).plan!;
const plan: Plan = {
  ...shop,
  run: { weeks: 4, trials: 2000, seed: "words" },
  goal: { profit: (shop.goal.profit * 4) / 13 },
};
const results = runPlan(plan);
const all = { of: "all" } as const;

describe("the answer", () => {
  const driver = (kind: Driver["kind"], share: number): Driver => ({
    input: kind,
    kind,
    subject: "Kitchen",
    share,
    atLow: 0,
    atHigh: 1,
  });
  const decided = {
    ...plan,
    decisions: { ...plan.decisions, prices: [{ scope: all, to: { by: "percent", change: 0.1 } }] },
  } as const;
  const withDrivers = (ofProfit: number, ofDifference: number): PlanResults => ({
    ...results,
    drivers: [driver("market", ofProfit)],
    differenceDrivers: [driver("elasticity", ofDifference)],
  });

  it("says what the difference hangs on where that tells more, and only where something is decided", () => {
    const said = (of: Plan, ...shares: [number, number]) =>
      answerSentence(of, withDrivers(...shares), formats);
    expect(said(decided, 0.6, 0.8)).toContain(
      "Whether it beats today depends most on the elasticity of Kitchen.",
    );
    expect(said(decided, 0.8, 0.6)).toContain("It depends most on the market.");
    expect(said(plan, 0.6, 0.8)).toContain("It depends most on the market.");
    const settled = { ...withDrivers(0.6, 0.8), difference: { ...results.difference, chanceBetter: 0.999 } };
    expect(answerSentence(decided, settled, formats)).toContain("It depends most on the market.");
  });

  it("says how bad it may get", () => {
    expect(riskSentence({ ...results.plan, chanceOfLoss: 0.072, worstProfit: -12_345 }, formats)).toBe(
      "7% chance of a loss. In the worst 5 of 100 cases profit is −\u2060¥12,300 on average.",
    );
  });

  it("says how far the trials leave it open, less with more of them", () => {
    const said = stabilitySentence(results.plan, formats);
    const figures = [...said.matchAll(/±([\d.]+)%/g)].map(([, figure]) => Number(figure));
    expect(figures).toHaveLength(2);
    const more = stabilitySentence(runPlan({ ...plan, run: { ...plan.run, trials: 8000 } }).plan, formats);
    const fewer = [...more.matchAll(/±([\d.]+)%/g)].map(([, figure]) => Number(figure));
    expect(fewer[0]).toBeLessThan(figures[0]);
    expect(fewer[1]).toBeLessThan(figures[1]);
  });

  it("speaks of cash only where it may run out", () => {
    const lowest = (p10: number) => ({
      ...results.plan,
      lowestCash: { ...results.plan.lowestCash, p10, p50: 900 },
    });
    expect(cashSentence(1000, lowest(1), formats)).toBeNull();
    expect(cashSentence(1000, lowest(-500), formats)).toContain(
      "below −\u2060¥500 in 1 of 10, having started at ¥1,000",
    );
  });
});

describe("what is beyond the history", () => {
  const price = (value: number) => `¥${value}`;
  const seen = [120, 150] as const;

  it("is said with the value, whose it is, and what was seen", () => {
    expect(extrapolationSentence({ what: "price", subject: "K103", value: 99, seen }, price)).toContain(
      "¥99 for K103 is below any price in the history (lowest ¥120)",
    );
    expect(extrapolationSentence({ what: "price", subject: "K103", value: 160, seen }, price)).toContain(
      "highest ¥150",
    );
    expect(extrapolationSentence({ what: "spend", subject: "TV", value: 160, seen }, price)).toContain(
      "¥160 a week for TV",
    );
  });

  it("names three of the products that a floor holds", () => {
    expect(heldSentence(["A", "B", "C", "D"])).toContain("4 products (A, B, C, …)");
  });
});

describe("a proposal", () => {
  const [first, second] = plan.shop.channels;
  const before: Decisions = {
    ...plan.decisions,
    prices: [{ scope: { of: "category", category: "Tea" }, to: { by: "percent", change: 0.2 } }],
    promotions: [
      {
        ...plainPromotion,
        name: "618",
        firstWeek: 1,
        lastWeek: 2,
        offer: { type: "percent-off", percent: 0.1 },
      },
    ],
  };
  const after: Decisions = {
    ...before,
    prices: [{ scope: all, to: { by: "percent", change: -0.045 } }],
    promotions: [{ ...before.promotions[0], offer: { type: "percent-off", percent: 0.15 } }],
    budget: [{ channel: first.name, weeklySpend: 5000, firstWeek: 1, lastWeek: 4 }],
  };

  it("says each decision that it changes, and no other", () => {
    const decided = { ...plan, decisions: before };
    expect(proposedChanges(decided, after, formats, "en_US")).toEqual([
      "All products: price \u2212\u20604.5%",
      "Tea: today’s price",
      "618 becomes 15% off",
      `${first.name}: ¥5,000 a week (now ¥3,200)`,
    ]);
    expect(proposedChanges(decided, before, formats, "en_US")).toEqual([]);
  });

  it("says what it brings, by the objective and in profit", () => {
    expect(objectiveSentence("chance-of-goal", 0.551, 0.72, formats)).toBe(
      "Chance of the goal: 55% now, 72% then.",
    );
    expect(objectiveSentence("profit-at-risk", -100, 200, formats)).toContain("−\u2060¥100 now, ¥200 then");
    expect(gainSentence({ mean: 5000, low: 4000, high: 6000, chanceBetter: 0.9 }, formats)).toBe(
      "Profit changes by ¥5,000 on average (so many trials put that between ¥4,000 and ¥6,000); it is higher in 90% of all cases.",
    );
  });

  it("names the limits at which it stops, in every language", () => {
    const limits = [
      { of: "price", scope: all, subject: "", at: "low" },
      { of: "spend", scope: null, subject: second.name, at: "high" },
      { of: "spend", scope: null, subject: first.name, at: "low" },
      { of: "total" },
      { of: "floor", sku: "A", floor: { rule: "margin", margin: 0.3 } },
    ] as const;
    expect(limitSentences(limits)).toEqual([
      `At the lower limit: All products, ${first.name}.`,
      `At the upper limit: ${second.name}.`,
      "The whole budget is spent.",
    ]);
    for (const language of Object.keys(languageNames) as Language[]) {
      speakIn(language);
      expect(limitSentences(limits).join("")).toContain(second.name);
    }
  });
});
