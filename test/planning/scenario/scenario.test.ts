import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assumption, Decisions, Plan, Scope } from "../../../src/planning/plan.js";
import { PlanError } from "../../../src/planning/planError.js";
import { requiredAssumptions } from "../../../src/planning/requiredAssumptions.js";
import { runPlan } from "../../../src/planning/runPlan.js";
import { samplePlan } from "../../../src/planning/sample/samplePlan.js";
import { cellsToScenario } from "../../../src/planning/scenario/cellsToScenario.js";
import { dataFingerprint } from "../../../src/planning/scenario/dataFingerprint.js";
import { isScenarioSheet } from "../../../src/planning/scenario/isScenarioSheet.js";
import type { Scenario } from "../../../src/planning/scenario/scenario.js";
import { partsOfKey, rowKey } from "../../../src/planning/scenario/scenarioKeys.js";
import { scenarioToCells } from "../../../src/planning/scenario/scenarioToCells.js";
import { englishWords } from "../../../src/planning/scenario/scenarioWords.js";
import type { Cell } from "../../../src/planning/tables/workbook.js";

function scenarioOf(plan: Plan, name = "Test"): Scenario {
  const { plan: decided, today, ...rest } = runPlan(plan);
  const { profits: _, ...planAnswer } = decided;
  const { profits: __, ...todayAnswer } = today;
  return {
    name,
    savedAt: "2026-11-11T08:00:00.000Z",
    savedBy: "li@example.com",
    engineVersion: "1",
    formatVersion: 1,
    plan,
    answer: { ...rest, plan: planAnswer, today: todayAnswer },
    dataFingerprint: dataFingerprint(plan.shop),
  };
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
    fc.constantFrom(...categories).map((category): Scope => ({ of: "category", category })),
    fc.constantFrom(...skus).map((sku): Scope => ({ of: "product", sku })),
  );

function decisionsOf(skus: readonly string[], categories: readonly string[], channels: readonly string[]) {
  const scope = scopeIn(skus, categories);
  const offer = fc.oneof(
    rate.map((percent) => ({ type: "percent-off" as const, percent })),
    amount.map((save) => ({ type: "spend-and-save" as const, spend: 2 * save, save })),
  );
  return fc.record({
    prices: fc.array(
      fc.record({ scope, change: fc.double({ min: -0.5, max: 1, noNaN: true }).map((x) => x + 0) }),
      {
        maxLength: 12,
      },
    ),
    promotion: fc.option(fc.record({ offer, scope, firstWeek: fc.constant(2), lastWeek: fc.constant(3) })),
    budget: fc
      .subarray([...channels])
      .chain((named) =>
        fc.tuple(...named.map((channel) => amount.map((weeklySpend) => ({ channel, weeklySpend })))),
      ),
  }) as fc.Arbitrary<Decisions>;
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
              price: amount,
              unitCost: amount,
              weeklyUnits: amount,
              stock: fc.option(amount),
              leadTimeWeeks: fc.nat(9),
            }),
          ),
        ),
        channels: fc.tuple(
          ...channels.map((name) =>
            fc.record({ name: fc.constant(name), weeklySpend: amount, weeklyRevenue: amount }),
          ),
        ),
        orderValues: fc.array(amount, { maxLength: 30 }),
        costs: fc.record({
          commissionRate: rate,
          paymentRate: rate,
          returnRate: rate,
          shippingPerOrder: amount,
          unitsPerOrder: amount,
          fixedPerWeek: amount,
        }),
      })
      .chain((shop) => {
        const needed = requiredAssumptions(shop);
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
        expect(back).toEqual(scenario);
        expect(runPlan(back.plan).code).toBe(scenario.answer.code);
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
        expect(cellsToScenario([...new Array<Cell[]>(blankRows).fill(blank), ...shuffled])).toEqual(scenario);
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
    const row = sheet.cells[column(0).indexOf("P50")];
    const { plan, today } = scenario.answer;
    expect(row.slice(1, 4)).toEqual([today.profit.p50, plan.profit.p50, plan.profit.p50 - today.profit.p50]);
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
      "a second promotion",
      "row-repeated",
      (cells) => {
        const promotion = cells[rowOf(cells, "promotion/")];
        return [...cells, [...promotion.slice(0, -1), "promotion/percent-off/product/another"]];
      },
    ],
    ["a date for a key", "row-unknown", write("product/2/", keyColumn, { date: "2026-01-01" })],
    ["a key that was changed", "row-unknown", write("product/2/", keyColumn, "prod/2/x")],
    ["a key that was cut short", "row-unknown", write("product/2/", keyColumn, "product/2")],
    ["a key that was cleared", "key-blank", write("product/2/", keyColumn, "")],
    ["a column's mark that is gone", "column-missing", write("shopcast-key", 3, "")],
    ["a newer format", "newer-format", write("formatVersion", 1, 2)],
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
        if (said !== whole) expect(said).toMatch(/^Cell [A-I]\d+ \(.*must be a number; it is "/s);
      }),
      { numRuns: 500 },
    );
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
