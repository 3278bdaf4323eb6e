import { beforeEach, describe, expect, it } from "vitest";
import { en } from "../../sidebar/messages/en.js";
import { makeFormats } from "../../sidebar/messages/formats.js";
import { languageNames } from "../../sidebar/messages/language.js";
import { ServerError } from "../../sidebar/server.js";
import { answerSentence, differenceSentence } from "../../sidebar/words/answerSentence.js";
import { failureSentence } from "../../sidebar/words/failureSentence.js";
import { issueSentence } from "../../sidebar/words/issueSentence.js";
import { problemSentence } from "../../sidebar/words/problemSentence.js";
import { sourceSentence } from "../../sidebar/words/sourceSentence.js";
import { newPlan } from "../../src/planning/newPlan.js";
import type { Plan } from "../../src/planning/plan.js";
import { PlanError, type PlanErrorCode } from "../../src/planning/planError.js";
import { type PlanItem, planItems } from "../../src/planning/planItems.js";
import { runPlan } from "../../src/planning/runPlan.js";
import type { Issue } from "../../src/planning/tables/issue.js";
import type { Language } from "../../src/sheets/protocol.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

beforeEach(() => speakIn("en"));

const languages = Object.keys(languageNames) as Language[];
const formats = makeFormats("en", "¥");

const at = { sheet: "商品", row: 7, column: 28 };
const counted = { ...at, value: "待定", count: 3 };
const issues: Issue[] = [
  { code: "table-missing", table: "products" },
  { code: "table-ambiguous", table: "products", ...at, other: { sheet: "b", row: 1, column: 1 } },
  { code: "column-missing", table: "products", role: "price", ...at },
  { code: "cell-unreadable", table: "products", role: "price", ...counted },
  { code: "cell-out-of-range", table: "products", role: "price", ...counted },
  { code: "name-blank", table: "channels", role: "channel", ...counted },
  { code: "subtotal-rows", table: "products", ...counted },
  { code: "duplicate-names", table: "products", role: "sku", ...counted },
  { code: "returns", ...counted },
  { code: "unknown-products", count: 3, value: "X-1" },
  { code: "weeks-left-out", ...counted },
  { code: "units-missing", count: 1 },
  { code: "products-from-history", count: 1 },
  { code: "units-from-history", count: 1, weeks: 8 },
  { code: "cost-assumed", count: 1, share: 0.55 },
  { code: "channel-revenue-assumed", count: 1, multiple: 4, share: 0.5 },
  { code: "shop-costs-assumed" },
  { code: "weeks-without-sales", count: 1, of: 20 },
  { code: "season-unclear", weeks: 52 },
];

describe("issueSentence", () => {
  it.each(issues)("says $code in every language, with all its values", (issue) => {
    for (const code of languages) {
      speakIn(code);
      const sentence = issueSentence(issue, formats);
      expect(sentence).not.toMatch(/undefined|[{}]/);
      expect(sentence.length).toBeGreaterThan(10);
    }
  });

  it("names the cell as a formula would, the value and what to do", () => {
    expect(issueSentence(issues[3], formats)).toBe(
      "Products, 商品!AB7: “待定” cannot be read as Price (3 cells like this). Write it as a number or a date.",
    );
  });
});

// What each refusal brings along, as checkPlan and cellsToScenario throw it.
const problems: Record<PlanErrorCode, Record<string, string | number>> = {
  "seed-empty": {},
  "trials-out-of-range": { value: 0, low: 1, high: 100_000 },
  "weeks-out-of-range": { value: 0, low: 1, high: 104 },
  "no-products": {},
  "number-out-of-range": { item: "price", subject: "S-1", value: -5, low: 0, high: 1e12 },
  "low-above-high": { name: "effect of 搜索", low: 2, high: 1 },
  "duplicate-name": { name: "S-1", what: "products" },
  "assumption-missing": { name: "growth of 厨具" },
  "unknown-category": { name: "Garden" },
  "unknown-product": { name: "S-9" },
  "unknown-channel": { name: "TV" },
  "unknown-role": { name: "traffic" },
  "number-not-whole": { item: "buyUnits", subject: "618", value: 1.5 },
  "season-weeks": { name: "Kitchen", count: 2, weeks: 52 },
  "weeks-outside": { name: "618", first: 3, last: 2, weeks: 13 },
  "promotion-nameless": {},
  "promotion-tiers": { name: "618", count: 0 },
  "promotion-tier-order": { name: "618", spend: 200, save: 60 },
  "promotion-response": { name: "618" },
  "free-shipping-nothing": { name: "618" },
  "amount-not-below-price": { name: "618", amount: 40, product: "S-1", price: 40 },
  "nothing-to-find": {},
  "nothing-in-scope": {},
  "no-depth": { name: "618" },
  "budget-below-minimum": { total: 5, least: 10 },
  "save-not-below-spend": { spend: 50, save: 60 },
  "not-a-scenario": { marker: "shopcast key" },
  "newer-format": { version: 2, known: 1 },
  "cell-not-number": { cell: "B7", what: "price of S-1", value: "dear" },
  "cell-not-allowed": { cell: "I7", what: "role of S-1", value: "x", allowed: "traffic, profit" },
  "price-twice": { row: 8 },
  "cell-not-text": { cell: "B7", what: "name", value: "true" },
  "row-missing": { key: "goal" },
  "row-unknown": { row: 8, key: "gaol" },
  "row-repeated": { row: 8, other: 7, key: "goal" },
  "key-blank": { row: 8, cell: "J8" },
  "column-missing": { row: 3, marker: "shopcast b" },
};

describe("problemSentence", () => {
  it.each(Object.entries(problems))("says %s in every language, with all its values", (code, params) => {
    for (const spoken of languages) {
      speakIn(spoken);
      const sentence = problemSentence(new PlanError(code as PlanErrorCode, params, ""));
      expect(sentence).not.toMatch(/undefined|[{}]/);
      for (const value of Object.values(params)) {
        if (typeof value !== "string" || ["products", params.item].includes(value)) continue;
        expect(sentence).toContain(value.replace(/^(effect|growth) of /, ""));
      }
    }
  });

  it("names what is refused in the page's language, a plan's own English names included", () => {
    const said = (code: PlanErrorCode, params: Record<string, string | number>) =>
      problemSentence(new PlanError(code, params, ""));
    const price = { item: "price", subject: "S-1", name: "the price of S-1", value: -5, high: 1e12 };
    const low = { item: "assumptionLow", subject: "elasticity of 厨具", value: 3, low: -20, high: 0 };
    expect(said("number-out-of-range", { ...price, low: Number.MIN_VALUE })).toBe(
      "The price of S-1 must be above 0 and at most 1,000,000,000,000; it is -5.",
    );
    expect(said("number-out-of-range", low)).toBe(
      "The low end of elasticity of 厨具 must be from -20 to 0; it is 3.",
    );
    speakIn("zh-CN");
    expect(said("number-out-of-range", { ...price, low: 0 })).toBe(
      "“S-1”的售价必须在 0 到 1,000,000,000,000 之间，现在是 -5。",
    );
    expect(said("number-out-of-range", low)).toBe("“厨具的弹性”的低值必须在 -20 到 0 之间，现在是 3。");
    expect(said("assumption-missing", { name: "market" })).toBe(
      "缺少假设“市场行情”。请补上，或回到店铺的数据重新开始。",
    );
    expect(said("low-above-high", { name: "something new", low: 2, high: 1 })).toContain("something new");
  });

  it("calls the parts of a plan in English what the plan itself calls them", () => {
    const names = Object.entries(planItems).map(([item, name]) => [
      item,
      `${name[0].toUpperCase()}${name.slice(1)}`,
    ]);
    expect(names).toEqual(names.map(([item]) => [item, en[`item.${item as PlanItem}`]]));
  });
});

describe("failureSentence", () => {
  const retry = () => {};

  it("says what was attempted and the script's own reason", () => {
    const error = new ServerError("Somebody else is saving.");
    expect(failureSentence({ task: "reading", error, retry })).toBe(
      "The spreadsheet could not be read. Somebody else is saving.",
    );
  });

  it("says what to do where the reason is not known", () => {
    expect(failureSentence({ task: "saving", error: new ServerError(""), retry })).toContain("try again");
    expect(failureSentence({ task: "saving", error: undefined, retry })).toContain("try again");
  });
});

describe("answerSentence", () => {
  const base: Plan = { ...newPlan(smallShop).plan!, run: { weeks: 4, trials: 600, seed: "words" } };
  const cheaper: Plan = {
    ...base,
    goal: { profit: 50_000 },
    decisions: { ...base.decisions, prices: [{ scope: { of: "all" }, to: { by: "percent", change: -0.1 } }] },
  };

  it("puts the chance, the goal, today's chance and what matters into one sentence", () => {
    const results = runPlan(cheaper);
    const { chance } = formats;
    expect(answerSentence(cheaper, results, formats)).toBe(
      `${chance(results.plan.chanceOfGoal)} chance of profit above ¥50,000 ` +
        `(today’s plan: ${chance(results.today.chanceOfGoal)}). It depends most on the market.`,
    );
  });

  it("compares with nothing while nothing is decided", () => {
    expect(answerSentence(base, runPlan(base), formats)).toContain("as the shop runs today");
  });
});

describe("differenceSentence", () => {
  const difference = { mean: 5000, low: 4000, high: 6000, chanceBetter: 0.9 };

  it("says more, less, or that nothing can be told", () => {
    expect(differenceSentence(difference, formats)).toContain("¥5,000 more");
    expect(differenceSentence({ ...difference, mean: -5000, low: -6000, high: -4000 }, formats)).toContain(
      "¥5,000 less",
    );
    expect(differenceSentence({ ...difference, low: -1 }, formats)).toContain("no difference");
  });
});

describe("sourceSentence", () => {
  const history = { from: "history", weeks: 52, products: 8, towards: -1.8 } as const;

  it("names the estimate an elasticity is drawn towards, and none for noise", () => {
    expect(sourceSentence(history, "elasticity")).toContain("\u2212\u20601.8");
    expect(sourceSentence({ ...history, towards: 0.29 }, "carry-over")).toContain("towards 29% where");
    expect(sourceSentence(history, "weekly-noise")).toBe("Estimated from 52 weeks of 8 products.");
  });
});
