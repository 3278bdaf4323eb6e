import { describe, expect, it } from "vitest";
import { makeFormats } from "../../sidebar/messages/formats.js";
import { changedRows } from "../../sidebar/state/changedRows.js";
import { factCell } from "../../sidebar/state/factCells.js";
import { changeSentence, estimatedSentence } from "../../sidebar/words/changeSentence.js";
import { sheetWords } from "../../sidebar/words/sheetWords.js";
import type { Cell } from "../../src/planning/tables/workbook.js";
import { openReady } from "../fixtures/sidebar/openPlanner.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

speakIn("en");
const words = sheetWords(makeFormats("en", "¥"));

/** A planner with scenarios saved under these names. */
async function withScenarios(...names: string[]) {
  const opened = await openReady();
  for (const name of names) await opened.planner.save(name, "", words);
  for (const { id } of opened.script.scenarios) opened.planner.comparing.choose(id, true);
  return opened;
}

describe("comparing", () => {
  it("reads the chosen sheets, as they stand in the file, and writes them side by side", async () => {
    const { planner, script } = await withScenarios("one", "two", "three");
    const { comparing } = planner;
    comparing.choose(script.scenarios[1].id, false);
    expect(await comparing.compare()).toBe(true);
    const { scenarios, leftOut } = comparing.compared.value!;
    expect(scenarios.map(({ scenario }) => scenario.name)).toEqual(["one", "three"]);
    expect(leftOut).toEqual([]);
    expect(await comparing.write(words)).toBe(true);
    expect(comparing.written.value).toBe("Comparison");
    const sheet = script.workbook.sheets.at(-1)!;
    expect(sheet.values.flat()).toEqual(expect.arrayContaining(["one", "three"]));
    expect(planner.sheets.scenarios.value).toHaveLength(3); // a comparison is no scenario
  });

  it("names a damaged one, leaves it out and says why", async () => {
    const { planner, script } = await withScenarios("one", "two");
    const [, damaged] = script.scenarios;
    damaged.values = damaged.values.map((row) => row.map((cell): Cell => (cell === 600 ? "many" : cell)));
    await planner.comparing.compare();
    const { scenarios, leftOut } = planner.comparing.compared.value!;
    expect(scenarios).toHaveLength(1);
    expect(leftOut).toMatchObject([
      { sheet: damaged.name, error: { code: "cell-not-number", params: { value: "many" } } },
    ]);
  });

  it("is out of date as soon as something else is chosen", async () => {
    const { planner, script } = await withScenarios("one", "two");
    await planner.comparing.compare();
    planner.comparing.choose(script.scenarios[0].id, false);
    expect(planner.comparing.compared.value).toBeNull();
  });
});

describe("the shop of an opened scenario", () => {
  async function withDearerShop() {
    const opened = await withScenarios("one");
    const { planner, script } = opened;
    const [products, ...others] = script.workbook.sheets;
    const values = products.values.map((row) => row.map((cell): Cell => (cell === 44 ? 46 : cell)));
    script.workbook = { ...script.workbook, sheets: [{ ...products, values }, ...others] };
    await planner.open(script.scenarios[0].id);
    await planner.sheets.read();
    return opened;
  }

  it("says which rows have changed since, and where they are", async () => {
    const { planner } = await withDearerShop();
    const [fact, ...rest] = changedRows(planner.changes.value).rows;
    expect(rest).toEqual([]);
    expect(changeSentence(fact)).toBe("S-102: Price changed.");
    const { reply, understood } = planner.sheets;
    const { workbook } = reply.value!;
    const { found } = understood.value!;
    expect(factCell(fact, workbook, found)).toEqual({ sheet: "商品", row: 3, column: 4 });
    expect(factCell({ ...fact, subject: "S-999" }, workbook, found)).toBeNull();
    expect(factCell({ ...fact, of: "shop", subject: "" }, workbook, found)).toBeNull();
    const channel = { of: "channel", subject: "抖音", change: "changed", fields: ["weeklySpend"] } as const;
    expect(factCell(channel, workbook, found)).toEqual({ sheet: "渠道", row: 3, column: 2 });
    const added = { of: "channel", subject: "小红书", change: "added", fields: [] } as const;
    expect(factCell(added, workbook, found)).toEqual({ sheet: "渠道", row: 4, column: 1 });
  });

  it("is not compared where nothing has changed", async () => {
    const { planner, script } = await withScenarios("one");
    await planner.open(script.scenarios[0].id);
    expect(planner.changes.value).toEqual([]);
  });

  it("has a word for every fact in every language", async () => {
    const { planner } = await openReady();
    const { costs, products, channels, ...shop } = planner.plan.value!.shop;
    const parts = [costs, products[0], channels[0], { factors: [] }, shop];
    const fields = parts.flatMap((part) => Object.keys(part));
    for (const language of ["en", "zh-CN", "zh-TW"] as const) {
      speakIn(language);
      for (const field of fields)
        expect(changeSentence({ of: "shop", subject: "", change: "changed", fields: [field] })).not.toMatch(
          /undefined|[{}]/,
        );
    }
    speakIn("en");
  });

  it("says what follows from a longer history in one line", () => {
    const product = (subject: string, fields: readonly string[]) =>
      ({ of: "product", subject, change: "changed", fields }) as const;
    const facts = [product("A", ["price", "weeklyTrend"]), product("B", ["weeklyTrend", "pricesSeen"])];
    const { rows, estimated } = changedRows(facts);
    expect(rows).toEqual([product("A", ["price"])]);
    expect(estimatedSentence(estimated)).toBe(
      "Estimated anew from the history: Weekly trend, prices seen so far, of 2 in all.",
    );
  });
});
