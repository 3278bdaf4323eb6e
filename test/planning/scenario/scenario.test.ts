import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainPromotion } from "../../../src/planning/emptyDecisions.js";
import {
  type Assumption,
  type Decisions,
  demandForms,
  type Offer,
  type Plan,
  type PriceFloor,
  type Promotion,
  type PromotionResponse,
  type Replenishment,
  type Scope,
} from "../../../src/planning/plan.js";
import { PlanError } from "../../../src/planning/planError.js";
import { requiredAssumptions } from "../../../src/planning/requiredAssumptions.js";
import type { Outcome } from "../../../src/planning/results.js";
import { runPlan } from "../../../src/planning/runPlan.js";
import { samplePlan } from "../../../src/planning/sample/samplePlan.js";
import { cellsToScenario } from "../../../src/planning/scenario/cellsToScenario.js";
import { dataFingerprint } from "../../../src/planning/scenario/dataFingerprint.js";
import { isScenarioSheet } from "../../../src/planning/scenario/isScenarioSheet.js";
import {
  type HeadlineOutcome,
  type SavedScenario,
  type Scenario,
  scenarioFormatVersion,
} from "../../../src/planning/scenario/scenario.js";
import { partsOfKey, rowKey } from "../../../src/planning/scenario/scenarioKeys.js";
import { scenarioToCells } from "../../../src/planning/scenario/scenarioToCells.js";
import { englishWords } from "../../../src/planning/scenario/scenarioWords.js";
import type { Cell } from "../../../src/planning/tables/workbook.js";

function scenarioOf(plan: Plan, name = "Test"): Scenario {
  return {
    name,
    savedAt: "2026-11-11T08:00:00.000Z",
    savedBy: "li@example.com",
    engineVersion: "1",
    formatVersion: scenarioFormatVersion,
    plan,
    results: runPlan(plan),
    dataFingerprint: dataFingerprint(plan.shop),
  };
}

/** What is read back of a scenario. */
function savedOf({ results, ...scenario }: Scenario): SavedScenario {
  const headlineOf = (outcome: Outcome): HeadlineOutcome => {
    const { profits: _, weeklyProfit: __, weeklyRevenue: ___, weeklyCash: ____, ...headline } = outcome;
    return headline;
  };
  const headline = { plan: headlineOf(results.plan), today: headlineOf(results.today) };
  return { ...scenario, code: results.code, headline };
}

/** Cells as they come back from a spreadsheet: through JSON. */
function writtenAndRead(scenario: Scenario): Cell[][] {
  return JSON.parse(JSON.stringify(scenarioToCells(scenario, englishWords).cells));
}

const oddText = fc.oneof(
  fc.constantFrom(
    "厨房/Kitchen",
    "50% off",
    "%2F",
    '=IMPORTXML("http://x","//a")',
    "<img src=x onerror=alert(1)>",
    "",
    "'=1",
    "a b ",
    "constructor",
    "all",
    "__proto__",
    "12",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const rate = fc.double({ min: 0.001, max: 0.3, noNaN: true });

const scopeIn = (skus: readonly string[], categories: readonly string[]): fc.Arbitrary<Scope> =>
  fc.oneof(
    fc.constant<Scope>({ of: "all" }),
    fc.constant<Scope>({ of: "role", role: "" }),
    fc.constantFrom(...categories).map((category): Scope => ({ of: "category", category })),
    fc.constantFrom(...skus).map((sku): Scope => ({ of: "product", sku })),
  );

const count = fc.integer({ min: 1, max: 9 });
const saving = fc.tuple(amount, amount).map(([save, more]) => ({ spend: save + more, save }));
const offer: fc.Arbitrary<Offer> = fc.oneof(
  fc.record({ type: fc.constant("percent-off" as const), percent: rate }),
  fc.record({ type: fc.constant("amount-off" as const), amount: fc.constant(0.001) }), // below every price here
  fc.record({ type: fc.constant("flash-sale" as const), percent: rate, units: amount }),
  fc.record({ type: fc.constant("member-price" as const), percent: rate, memberShare: rate }),
  fc.record({ type: fc.constant("buy-and-get" as const), buy: count, get: count }),
  fc.tuple(saving, fc.boolean(), fc.boolean()).map(([tier, repeats, second]): Offer => {
    const more = { spend: 3 * tier.spend, save: 2 * tier.save };
    return { type: "spend-and-save", tiers: second && !repeats ? [tier, more] : [tier], repeats };
  }),
  fc.tuple(saving, rate).map(([tier, redemption]): Offer => ({ type: "coupon", ...tier, redemption })),
  fc.record({ type: fc.constant("gift" as const), spend: amount, giftCost: amount }),
  fc.record({ type: fc.constant("free-shipping" as const), spend: amount }),
);
const response: fc.Arbitrary<PromotionResponse> = fc.oneof(
  fc.constant({ by: "elasticity" as const }),
  fc
    .tuple(rate, rate)
    .map(([a, b]) => ({ by: "uplift" as const, low: 1 + Math.min(a, b), high: 1 + Math.max(a, b) })),
);

const spanIn3Weeks = fc.constantFrom(
  { firstWeek: 1, lastWeek: 1 },
  { firstWeek: 1, lastWeek: 3 },
  { firstWeek: 2, lastWeek: 3 },
);

function decisionsOf(
  skus: readonly string[],
  categories: readonly string[],
  channels: readonly string[],
): fc.Arbitrary<Decisions> {
  const scope = scopeIn(skus, categories);
  const change = fc.double({ min: -0.5, max: 1, noNaN: true }).map((x) => x + 0);
  const promotion = fc
    .record({
      name: oddText.filter((name) => name.trim() !== ""),
      offer,
      scope,
      span: spanIn3Weeks,
      platformShare: rate,
      response,
      cannibalization: rate,
      pullForward: rate,
      pullForwardWeeks: count,
      fillUp: rate,
      stacks: fc.boolean(),
    })
    .map(({ span, ...others }): Promotion => ({ ...others, ...span }));
  const budget = fc
    .record({ channel: fc.constantFrom("", ...channels), weeklySpend: amount, span: spanIn3Weeks })
    .map(({ span, ...others }) => ({ ...others, ...span }));
  return fc.record({
    prices: fc.array(
      fc.record({
        scope,
        to: fc.oneof(
          change.map((change) => ({ by: "percent" as const, change })),
          amount.map((price) => ({ by: "price" as const, price })),
        ),
      }),
      { maxLength: 12 },
    ),
    floors: fc.array(
      fc.constantFrom<PriceFloor>(
        { rule: "cost-plus", markup: 0.2 },
        { rule: "margin", margin: 0.3 },
        { rule: "competitor", ratio: 0.95 },
      ),
      { maxLength: 3 },
    ),
    promotions: fc.uniqueArray(promotion, { maxLength: 4, selector: ({ name }) => name }),
    budget: fc
      .array(budget, { maxLength: channels.length > 0 ? 12 : 0 })
      .map((changes) => changes.filter(({ channel }) => channels.includes(channel))),
  });
}

const source = fc.oneof(
  fc.constant({ from: "assumed" as const }),
  fc.constant({ from: "person" as const }),
  fc.record({
    from: fc.constant("history" as const),
    weeks: fc.nat(200),
    products: fc.nat(50),
    towards: rate,
  }),
);

const plans: fc.Arbitrary<Plan> = fc
  .record({
    skus: fc.uniqueArray(oddText, { minLength: 1, maxLength: 12 }),
    categories: fc.array(oddText, { minLength: 1, maxLength: 3 }),
    channels: fc.uniqueArray(oddText, { maxLength: 4 }),
  })
  .chain(({ skus, categories, channels }) =>
    fc
      .record({
        currency: fc.constantFrom("¥", "", "£", "NT$"),
        products: fc.tuple(
          ...skus.map((sku) =>
            fc.record({
              sku: fc.constant(sku),
              name: oddText,
              category: fc.constantFrom(...categories),
              role: fc.constant("" as const),
              price: amount,
              unitCost: amount,
              weeklyUnits: amount,
              weeklyTrend: rate.map((x) => x / 10),
              stock: fc.option(amount),
              leadTimeWeeks: fc.nat(9),
              replenishment: fc.oneof(
                fc.constantFrom<Replenishment>({ policy: "steady" }, { policy: "none" }),
                fc.record({ policy: fc.constant("reorder-point" as const), point: amount, quantity: amount }),
                fc.record({ policy: fc.constant("order-up-to" as const), level: amount }),
              ),
              competitorPrice: fc.option(amount),
              pricesSeen: fc.option(fc.tuple(amount, amount)),
            }),
          ),
        ),
        channels: fc.tuple(
          ...channels.map((name) =>
            fc.record({
              name: fc.constant(name),
              weeklySpend: amount,
              weeklyRevenue: amount,
              recentSpends: fc.array(amount, { maxLength: 13 }),
              highestSpend: fc.option(amount),
            }),
          ),
        ),
        seasons: fc
          .subarray([...new Set(categories)])
          .chain((named) =>
            fc.tuple(
              ...named.map((category) =>
                fc
                  .array(rate, { minLength: 52, maxLength: 52 })
                  .map((factors) => ({ category, factors: factors.map((x) => 1 + x) })),
              ),
            ),
          ),
        orderValues: fc.array(amount, { maxLength: 30 }),
        weeklyVisitors: fc.option(amount),
        costs: fc.record({
          commissionRate: rate,
          paymentRate: rate,
          returnRate: rate,
          returnCost: amount,
          resaleShare: rate,
          shippingPerOrder: amount,
          shippingCharged: amount,
          unitsPerOrder: amount,
          fixedPerWeek: amount,
          openingCash: amount,
          payoutDelayWeeks: count,
          supplierTermsWeeks: count,
        }),
      })
      .chain((shop) => {
        const needed = requiredAssumptions({ shop, demandForm: "logit" });
        const used = [...new Set(shop.products.map(({ category }) => category))];
        return fc.record({
          shop: fc.constant(shop),
          assumptions: fc.tuple(
            ...needed.map((about) =>
              fc.tuple(rate, rate, source).map(([a, b, from]): Assumption => {
                const sign = about.kind === "elasticity" ? -1 : 1;
                return {
                  ...about,
                  low: Math.min(sign * a, sign * b),
                  high: Math.max(sign * a, sign * b),
                  source: from,
                };
              }),
            ),
          ),
          demandForm: fc.constantFrom(...demandForms),
          decisions: decisionsOf(skus, used, channels),
          goal: amount.map((profit) => ({ profit })),
          run: fc.record({
            weeks: fc.integer({ min: 3, max: 6 }),
            trials: fc.constantFrom(1, 100, 700),
            seed: fc.constantFrom("shopcast", "种子/1", "=1+1", "007"),
          }),
        });
      }),
  );

describe("a scenario sheet", () => {
  it("gives back every scenario, and the same numbers when it is run again", () => {
    fc.assert(
      fc.property(plans, oddText, (plan, name) => {
        const scenario = scenarioOf(plan, name);
        const back = cellsToScenario(writtenAndRead(scenario));
        expect(back).toEqual(savedOf(scenario));
        expect(runPlan(back.plan).code).toBe(scenario.results.code);
      }),
      { numRuns: 60 },
    );
  });

  it("is read after rows were sorted and rows and columns inserted", () => {
    const scenario = scenarioOf({ ...samplePlan(), run: { weeks: 13, trials: 100, seed: "sorted" } });
    const cells = writtenAndRead(scenario);
    fc.assert(
      fc.property(fc.nat(), fc.nat(9), fc.nat(3), (salt, column, blankRows) => {
        const shuffled = cells
          .map((row, i) => ({ row, order: Math.imul(i + 1, 2 * salt + 2654435761) >>> 0 }))
          .sort((a, b) => a.order - b.order)
          .map(({ row }) => [...row.slice(0, column), "a note", ...row.slice(column)]);
        const blank = new Array<Cell>(cells[0].length + 1).fill("");
        expect(cellsToScenario([...new Array<Cell[]>(blankRows).fill(blank), ...shuffled])).toEqual(
          savedOf(scenario),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("takes numbers as they were edited", () => {
    const cells = writtenAndRead(
      scenarioOf({ ...samplePlan(), run: { weeks: 13, trials: 100, seed: "edited" } }),
    );
    const row = cells.find((candidate) => String(candidate.at(-1)).startsWith("assumption/1/elasticity/"))!;
    row[1] = -3;
    expect(cellsToScenario(cells).plan.assumptions[0].low).toBe(-3);
  });
});

describe("how a scenario sheet reads", () => {
  const scenario = scenarioOf(
    { ...samplePlan(), run: { weeks: 13, trials: 100, seed: "read" } },
    "Promotion in May",
  );
  const sheet = scenarioToCells(scenario, englishWords);
  const column = (index: number) => sheet.cells.map((row) => row[index]);

  it("says name and answer first, and all parts in order", () => {
    expect(sheet.name).toBe("Scenario: Promotion in May");
    expect(sheet.cells[0][0]).toBe("Promotion in May");
    expect(sheet.cells[1][0]).toMatch(/% chance of profit above ¥/);
    const headings = [
      "Decisions",
      "Results",
      "Profit by week",
      "Assumptions",
      "Costs",
      "Channels",
      "Products",
    ];
    const places = headings.map((heading) => column(0).indexOf(heading));
    expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true);
  });

  it("is rectangular, with widths for all columns and formats inside", () => {
    const width = sheet.cells[0].length;
    expect(sheet.cells.every((row) => row.length === width)).toBe(true);
    expect(sheet.columnWidths).toHaveLength(width);
    for (const { row, column: first, rows, columns } of sheet.formats) {
      expect(row >= 1 && row + rows - 1 <= sheet.cells.length).toBe(true);
      expect(first >= 1 && first + columns - 1 <= width).toBe(true);
    }
  });

  it("has a chart over the weeks' P10, P50 and P90", () => {
    const [chart] = sheet.charts;
    const header = sheet.cells[chart!.row - 1];
    expect(header.slice(chart!.column - 1, chart!.column - 1 + chart!.columns)).toEqual([
      "Week",
      "P10",
      "P50",
      "P90",
    ]);
    expect(sheet.cells[chart!.row][0]).toBe(1);
    expect(sheet.cells[chart!.row + chart!.rows - 2][0]).toBe(13);
  });

  it("shows today, plan and their difference", () => {
    const row = sheet.cells[column(0).indexOf("Chance of the goal")];
    const { plan, today } = scenario.results;
    const now = today.chanceOfGoal;
    expect(row.slice(1, 4)).toEqual([now, plan.chanceOfGoal, plan.chanceOfGoal - now]);
  });

  it("is known as a scenario, which a product called like its key column is not", () => {
    expect(isScenarioSheet(sheet.cells)).toBe(true);
    expect(
      isScenarioSheet([
        ["SKU", "Price"],
        ["shopcast-key", 10],
      ]),
    ).toBe(false);
  });
});

describe("a damaged scenario sheet", () => {
  const scenario = scenarioOf({ ...samplePlan(), run: { weeks: 13, trials: 10, seed: "damage" } });
  const rowOf = (cells: Cell[][], key: string) =>
    cells.findIndex((row) => String(row.at(-1)).startsWith(key));
  const keyColumn = writtenAndRead(scenario)[0].length - 1;

  type Damage = (cells: Cell[][]) => Cell[][];
  /** Writes something else into the row with this key. */
  const write =
    (key: string, column: number, value: Cell): Damage =>
    (cells) =>
      cells.map((row, i) =>
        i === rowOf(cells, key) ? [...row.slice(0, column), value, ...row.slice(column + 1)] : row,
      );

  function refusal(damage: Damage): { code: string; message: string } {
    try {
      cellsToScenario(damage(writtenAndRead(scenario)));
    } catch (error) {
      return error as { code: string; message: string };
    }
    throw new Error("The damage was not noticed.");
  }

  it("is refused with the cell and what belongs there", () => {
    const row = rowOf(writtenAndRead(scenario), "assumption/1/elasticity/") + 1;
    expect(refusal(write("assumption/1/elasticity/", 1, "abc"))).toMatchObject({
      code: "cell-not-number",
      message: `Cell B${row} (elasticity of 厨房 Kitchen, low) must be a number; it is "abc".`,
    });
  });

  it.each<[string, string, Damage]>([
    ["a blank number", "cell-not-number", write("product/3/", 3, "")],
    ["a date for a number", "cell-not-number", write("goal", 1, { date: "2026-01-01" })],
    ["a tick for text", "cell-not-text", write("seed", 1, true)],
    ["a row that is gone", "row-missing", (cells) => cells.filter((row) => row.at(-1) !== "goal")],
    ["a row that was copied", "row-repeated", (cells) => [...cells, cells[rowOf(cells, "product/2/")]]],
    [
      "a promotion whose terms are gone",
      "row-missing",
      (cells) => cells.filter((row) => row.at(-1) !== "promotionTerms/1"),
    ],
    ["a promotion by elasticity and by uplift", "promotion-response", write("promotionTerms/1", 3, 1.5)],
    ["a price change in two ways", "price-twice", write("price/1/", 2, 99)],
    ["a role that is none", "cell-not-allowed", write("product/2/", 8, "hero")],
    ["a replenishment that is none", "cell-not-allowed", write("productMore/2/", 2, "often")],
    ["a form of demand that is none", "cell-not-allowed", write("demandForm", 1, "cubic")],
    ["a date for a key", "row-unknown", write("product/2/", keyColumn, { date: "2026-01-01" })],
    ["a key that was changed", "row-unknown", write("product/2/", keyColumn, "prod/2/x")],
    ["a key that was cut short", "row-unknown", write("product/2/", keyColumn, "product/2")],
    ["a key that was cleared", "key-blank", write("product/2/", keyColumn, "")],
    ["a column's mark that is gone", "column-missing", write("shopcast-key", 3, "")],
    ["a newer format", "newer-format", write("formatVersion", 1, 3)],
    [
      "another sheet",
      "not-a-scenario",
      () => [
        ["SKU", "Price"],
        ["A", 1],
      ],
    ],
  ])("is refused: %s", (_, code, damage) => {
    const error = refusal(damage);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^(?!.*\[object)[A-Z].*\.$/);
  });
});

describe("a scenario sheet with any one cell replaced", () => {
  const cells = writtenAndRead(
    scenarioOf({ ...samplePlan(), run: { weeks: 13, trials: 10, seed: "replaced" } }),
  );
  const whole = JSON.stringify(cellsToScenario(cells));
  const anything = fc.oneof(
    fc.constantFrom<Cell>("", " ", "12", "#REF!", "shopcast-key", true, { date: "2026-01-01" }, -1, 0, 1e300),
    oddText,
  );

  /** What comes of a sheet: what is read, or the sentence that refuses it. */
  function outcome(damaged: readonly (readonly Cell[])[]): string {
    try {
      return JSON.stringify(cellsToScenario(damaged));
    } catch (error) {
      expect(error).toBeInstanceOf(PlanError);
      return (error as PlanError).message;
    }
  }

  it("is read or refused in a sentence, and never takes text, a date or a tick for a number", () => {
    fc.assert(
      fc.property(fc.nat(cells.length - 1), fc.nat(cells[0].length - 1), anything, (row, column, value) => {
        const damaged = cells.map((each, i) =>
          i === row ? Object.assign([...each], { [column]: value }) : each,
        );
        const said = outcome(damaged);
        expect(said).toMatch(/^(?!.*(undefined|\[object))(\{.*\}|[A-Z].*\.)$/s);
        const wasNumber = typeof cells[row][column] === "number";
        if (!wasNumber || typeof value === "number" || value === "") return;
        // What is written for the reader only may change; all else is refused with the cell.
        if (said !== whole)
          expect(said).toMatch(
            /^Cell [A-I]\d+ \(.*must be a number; it is "|both by elasticity and by an uplift/s,
          );
      }),
      { numRuns: 500 },
    );
  });
});

describe("a sheet of format 1", () => {
  const cells: Cell[][] = JSON.parse(
    readFileSync(new URL("../../fixtures/planning/scenarioFormat1.json", import.meta.url), "utf8"),
  );
  const saved = cellsToScenario(cells);

  it("is read with its decisions, in the words of today's format", () => {
    expect(saved).toMatchObject({ name: "May", formatVersion: 1, engineVersion: "1", headline: null });
    expect(saved.plan.decisions).toEqual({
      prices: [{ scope: { of: "category", category: "厨房 50%" }, to: { by: "percent", change: -0.1 } }],
      floors: [],
      promotions: [
        {
          ...plainPromotion,
          name: "spend-and-save",
          offer: { type: "spend-and-save", tiers: [{ spend: 100, save: 15 }], repeats: false },
          scope: { of: "product", sku: "POT" },
          firstWeek: 2,
          lastWeek: 3,
        },
      ],
      budget: [{ channel: "搜索 Search", weeklySpend: 450, firstWeek: 1, lastWeek: 4 }],
    });
  });

  it("keeps facts and assumptions, with those that have come since as assumed", () => {
    const { shop, assumptions } = saved.plan;
    expect(shop.products[1]).toMatchObject({ sku: "POT", name: "锅/Pot", price: 120.5, stock: 40, role: "" });
    expect(shop.orderValues).toHaveLength(10);
    expect(shop.costs).toMatchObject({ commissionRate: 0.05, resaleShare: 1, payoutDelayWeeks: 0 });
    expect(assumptions).toContainEqual({
      kind: "elasticity",
      subject: "Kitchen",
      low: -2.4,
      high: -1.2,
      source: { from: "history", weeks: 46, products: 12, towards: -1.8 },
    });
    expect(assumptions.find(({ kind }) => kind === "carry-over")?.source).toEqual({ from: "assumed" });
  });

  it("runs, and can be saved in today's format", () => {
    const again = scenarioOf(saved.plan);
    expect(cellsToScenario(writtenAndRead(again))).toEqual(savedOf(again));
  });
});

describe("rowKey", () => {
  it("keeps any parts apart", () => {
    fc.assert(
      fc.property(fc.array(oddText, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(partsOfKey(rowKey(...parts))).toEqual(parts);
      }),
    );
  });
});
