import { describe, expect, it } from "vitest";
import { answerText } from "../../src/planning/answerText.js";
import { checkPlan } from "../../src/planning/checkPlan.js";
import { assumed } from "../../src/planning/estimates/assumedRanges.js";
import { sourceSentence } from "../../src/planning/estimates/sourceSentence.js";
import { newPlan } from "../../src/planning/newPlan.js";
import { roundGoal } from "../../src/planning/roundGoal.js";
import { runPlan } from "../../src/planning/runPlan.js";
import { samplePlan } from "../../src/planning/sample/samplePlan.js";
import { sampleShop } from "../../src/planning/sample/sampleShop.js";
import { issueSentence } from "../../src/planning/tables/issueSentence.js";
import type { Cell } from "../../src/planning/tables/workbook.js";
import { planOf, workbook } from "./plans.js";

describe("newPlan", () => {
  const { plan, uses, issues } = newPlan(sampleShop().workbook);

  it("understands the whole sample shop", () => {
    expect(uses).toEqual([
      { table: "products", used: 40, notUsed: 0 },
      { table: "channels", used: 6, notUsed: 0 },
      { table: "history", used: 2080, notUsed: 0 },
      { table: "orders", used: 300, notUsed: 0 },
      { table: "spend", used: 52, notUsed: 0 },
    ]);
    expect(issues).toEqual([{ code: "shop-costs-assumed" }, { code: "season-unclear", weeks: 52 }]);
    expect(plan!.shop).toMatchObject({ currency: "¥", products: { length: 40 }, channels: { length: 6 } });
    expect(plan!.shop.orderValues).toHaveLength(200);
  });

  it("sets a round goal that today reaches about every second time", () => {
    const { today } = runPlan({ ...plan!, run: { ...plan!.run, trials: 1000 } });
    expect(roundGoal(plan!.goal.profit)).toBe(plan!.goal.profit);
    expect(today.chanceOfGoal).toBeGreaterThan(0.25);
    expect(today.chanceOfGoal).toBeLessThan(0.75);
  });

  it("makes no plan of sheets without products, and says why", () => {
    const { plan: none, issues: reasons } = newPlan(workbook({ notes: [["Buy milk"], ["Call Li"]] }));
    expect(none).toBeNull();
    expect(issueSentence(reasons[0])).toBe(
      "No product table was found. Name its columns in one header row, or choose the table by hand.",
    );
  });

  it("makes a plan of a history made by hand, in which every week is the same", () => {
    const rows: Cell[][] = [["Date", "SKU", "Units", "Price"]];
    for (let week = 0; week < 20; week++) {
      const date = new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
      for (const sku of ["A", "B", "C", "D", "E"]) rows.push([{ date }, sku, 5, 10]);
    }
    const { plan: same } = newPlan(workbook({ rows }));
    const noise = same!.assumptions.find(({ kind }) => kind === "weekly-noise");
    expect(noise).toEqual(assumed("weekly-noise", ""));
  });

  it.each<[string, Record<string, Cell[][]>]>([
    [
      "a day's units times 7",
      {
        rows: [
          ["SKU", "Price", "Daily units"],
          ["A", 10, 5e11],
        ],
      },
    ],
    [
      "a profit",
      {
        rows: [
          ["SKU", "Price", "Cost", "Units"],
          ["A", 1e12, 1, 1e12],
        ],
      },
    ],
    [
      "units per order",
      {
        rows: [
          ["SKU", "Price", "Units"],
          ["A", 1e-6, 5],
        ],
        orders: [
          ["Order id", "Order value"],
          ["1", 1e12],
        ],
      },
    ],
    [
      "spend and assumed revenue",
      {
        rows: [
          ["SKU", "Price", "Units"],
          ["A", 1e12, 100],
        ],
        channels: [
          ["Channel", "Daily spend"],
          ["Search", 5e11],
        ],
      },
    ],
  ])("makes a plan that can be run where %s passes the largest number", (_, sheets) => {
    const { plan: huge } = newPlan(workbook(sheets));
    expect(checkPlan(huge!)).toBe(huge);
  });

  it("carries names as text, whatever they say", () => {
    const rows: Cell[][] = [
      ["SKU", "Name", "Category", "Price", "Cost", "Weekly units"],
      ["=1+1", '=IMPORTXML("http://x")', "<img src=x onerror=alert(1)>", 10, 4, 5],
      ["__proto__", "constructor", "a/b", 10, 4, 5],
    ];
    const { plan: odd } = newPlan(workbook({ rows }));
    expect(odd!.shop.products.map(({ sku, name, category }) => [sku, name, category])).toEqual(
      rows.slice(1).map((row) => row.slice(0, 3)),
    );
    expect(runPlan({ ...odd!, run: { weeks: 2, trials: 10, seed: "odd" } }).plan.units.mean).toBeGreaterThan(
      0,
    );
  });
});

describe("roundGoal", () => {
  it.each([
    [418_812, 400_000],
    [430_000, 450_000],
    [96_000, 95_000],
    [-12_345, -10_000],
    [1234, 1000],
    [0, 0],
  ])("makes of %d the goal %d", (value, goal) => {
    expect(roundGoal(value)).toBe(goal);
  });
});

describe("sentences", () => {
  it("gives the answer with today's beside it", () => {
    const plan = { ...samplePlan(), run: { weeks: 13, trials: 1000, seed: "answer" } };
    expect(answerText(plan, runPlan(plan))).toMatch(
      /^\d+% chance of profit above ¥\d+,000 in 13 weeks \(today's plan: \d+%\)\. It depends most on the market\.$/,
    );
  });

  it("leaves out what is not there: decisions, and anything uncertain", () => {
    const plan = planOf({ goal: 14_300, run: { weeks: 1 } });
    expect(answerText(plan, runPlan(plan))).toBe("0% chance of profit above ¥14,300 in 1 week.");
  });

  it("says where an assumption comes from", () => {
    const source = { from: "history", weeks: 46, products: 12, towards: -1.8 } as const;
    expect(sourceSentence(source, "elasticity")).toBe("From 46 weeks of 12 products; shrunk towards -1.8.");
    expect(sourceSentence(source, "market")).toBe("From 46 weeks of 12 products.");
    expect(sourceSentence({ ...source, products: 0, towards: 0.6 }, "channel-effect")).toBe(
      "From 46 weeks of spends; shrunk towards 0.6.",
    );
    expect(sourceSentence({ from: "assumed" }, "market")).toBe("Assumed; the sheets have no history of it.");
  });
});

describe("the sample plan", () => {
  it("gives the same bits on every machine", () => {
    expect(runPlan({ ...samplePlan(), run: { weeks: 13, trials: 1000, seed: "shopcast" } }).code).toBe(
      "9D5342S00C",
    );
  });
});
