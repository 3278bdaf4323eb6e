import { describe, expect, it, vi } from "vitest";
import { choiceOf } from "../../sidebar/entry/tableRoles.js";
import { makeFormats } from "../../sidebar/messages/formats.js";
import { addDecision } from "../../sidebar/state/decisions.js";
import { setRun } from "../../sidebar/state/draft.js";
import type { Simulate } from "../../sidebar/state/running.js";
import { failureSentence } from "../../sidebar/words/failureSentence.js";
import { openedSentences } from "../../sidebar/words/openedSentences.js";
import { sheetWords } from "../../sidebar/words/sheetWords.js";
import { engineVersion } from "../../src/planning/scenario/engineVersion.js";
import type { Cell } from "../../src/planning/tables/workbook.js";
import { openPlanner, openReady } from "../fixtures/sidebar/openPlanner.js";
import { smallShop } from "../fixtures/sidebar/smallShop.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

speakIn("en");
const words = sheetWords(makeFormats("en", "¥"));
const cheaper = { scope: { of: "all" }, to: { by: "percent", change: -0.1 } } as const;

describe("reading", () => {
  it("finds the shop in one call", async () => {
    const { planner, script } = openPlanner();
    expect(await planner.sheets.read()).toBe(true);
    expect(script.calls.map(({ name }) => name)).toEqual(["plannerReadWorkbook"]);
    expect(planner.plan.value?.shop.products).toHaveLength(11); // one of 12 has no price
  });

  it("keeps a failing call's sentence, and comes to the same end by its retry", async () => {
    const { planner, script } = openPlanner();
    script.nextFailure = "The document is busy.";
    expect(await planner.sheets.read()).toBe(false);
    const failure = planner.tasks.failure.value!;
    expect([failure.task, (failure.error as Error).message]).toEqual(["reading", "The document is busy."]);
    failure.retry();
    await vi.waitFor(() => expect(planner.plan.value).not.toBeNull());
    expect(planner.tasks.failure.value).toBeNull();
  });

  it("asks for the engine again by the retry, where the script did not hand it over", async () => {
    const { planner } = openPlanner({ engineFailures: 1 });
    expect(await planner.sheets.read()).toBe(false);
    expect([planner.engine.value, planner.plan.value]).toEqual([null, null]);
    planner.tasks.failure.value!.retry();
    await vi.waitFor(() => expect(planner.plan.value).not.toBeNull());
  });

  it("keeps the draft when a later reading fails, and when it succeeds", async () => {
    const { planner, script } = await openReady();
    planner.editing.value.decide((decisions) => addDecision(decisions, "prices", cheaper));
    script.nextFailure = "busy";
    await planner.sheets.read();
    expect(planner.plan.value?.decisions.prices).toEqual([cheaper]);
    await planner.sheets.read();
    expect(planner.plan.value?.decisions.prices).toEqual([cheaper]);
  });

  it("has no plan for an empty spreadsheet, and one after the sample shop was created", async () => {
    const { planner, script } = openPlanner({ workbook: { ...smallShop, sheets: [] } });
    await planner.sheets.read();
    expect(planner.plan.value).toBeNull();
    expect(await planner.sheets.createSample()).toBe(true);
    expect(planner.plan.value?.shop.products).toHaveLength(40);
    expect(script.calls.map(({ name }) => name)).toEqual([
      "plannerReadWorkbook",
      "plannerWriteSample",
      "plannerReadWorkbook",
    ]);
  });

  it("takes a person's word that there is no such table, also after reading again", async () => {
    const { planner } = await openReady();
    await planner.sheets.choose("channels", null);
    expect(planner.plan.value?.shop.channels).toEqual([]);
    await planner.sheets.read();
    expect(planner.plan.value?.shop.channels).toEqual([]);
  });

  it("still knows what was found after a person chose otherwise", async () => {
    const { planner } = await openReady();
    await planner.sheets.choose("products", null);
    await planner.sheets.choose("products", choiceOf(planner.sheets.found.value!.products[0]));
    expect(planner.plan.value?.shop.products).toHaveLength(11);
  });

  it("takes tables column by column where none was found", async () => {
    const odd = smallShop.sheets[0].values.map((row, k) => (k === 0 ? row.map((_, i) => `x${i}`) : row));
    const { planner } = openPlanner({
      workbook: { ...smallShop, sheets: [{ id: 1, name: "odd", values: odd }] },
    });
    await planner.sheets.read();
    expect(planner.plan.value).toBeNull();
    const choice = { sheetId: 1, headerRow: 1, columns: { sku: 1 } };
    await planner.sheets.choose("products", choice);
    expect(planner.plan.value).toBeNull();
    await planner.sheets.choose("products", { ...choice, columns: { sku: 1, price: 4, units: 6 } });
    expect(planner.plan.value?.shop.products).toHaveLength(11);
  });

  it("goes to a cell by the name of its sheet", async () => {
    const { planner, script } = await openReady();
    await planner.sheets.showCell({ sheet: "渠道", row: 2, column: 3 });
    expect(script.calls.at(-1)?.request).toEqual({ version: 1, sheetId: 2, row: 2, column: 3 });
  });
});

describe("taking the selection", () => {
  const whole = { row: 1, column: 1, rows: 1000, columns: 8, ranges: 1 };

  it("makes it the table, on a sheet that was renamed or added since the reading", async () => {
    const { planner, script } = await openReady();
    const [products, ...others] = script.workbook.sheets;
    const added = { id: 9, name: "新表", values: products.values.slice(0, 8) };
    const renamed = { ...products, name: "renamed" };
    script.workbook = { ...script.workbook, sheets: [renamed, ...others, added] };
    for (const [sheetId, name, count] of [
      [9, "新表", 6],
      [1, "renamed", 11],
    ] as const) {
      script.selection = { ...whole, sheetId };
      expect(await planner.sheets.takeSelection("products")).toBe(true);
      expect(planner.plan.value?.shop.products).toHaveLength(count);
      expect(planner.sheets.taken.value).toMatchObject({ table: "products", sheet: name });
      expect(planner.sheets.reply.value?.workbook.sheets.map((sheet) => sheet.name)).toContain(name);
    }
  });

  it("changes nothing where blank cells are selected, and says so", async () => {
    const { planner, script } = await openReady();
    const before = planner.plan.value;
    script.selection = { ...whole, sheetId: 1, row: 500, rows: 2 };
    expect(await planner.sheets.takeSelection("products")).toBe(false);
    expect(failureSentence(planner.tasks.failure.value!)).toContain("The selected cells are blank.");
    expect([planner.plan.value, planner.sheets.mapping.value]).toEqual([before, {}]);
  });

  it("gives way to a later choice", async () => {
    const { planner, script } = await openReady();
    script.selection = { ...whole, sheetId: 1 };
    await planner.sheets.takeSelection("products");
    await planner.sheets.choose("products", null);
    expect(planner.sheets.taken.value).toBeNull();
  });
});

describe("simulating", () => {
  it("answers for the plan as it stands, and says when it no longer does", async () => {
    const { planner } = await openReady();
    await planner.simulate();
    expect(planner.answer.value?.results.trials).toBe(600);
    expect(planner.isFresh.value).toBe(true);
    planner.editing.value.decide((decisions) => addDecision(decisions, "prices", cheaper));
    expect(planner.isFresh.value).toBe(false);
    planner.editing.value.undo();
    expect(planner.isFresh.value).toBe(true);
  });

  it("runs anew by itself once a changed plan has settled", async () => {
    const { planner } = await openReady({ settleMilliseconds: 5 });
    await planner.simulate();
    planner.editing.value.decide((decisions) => addDecision(decisions, "prices", cheaper));
    await vi.waitFor(() => expect(planner.isFresh.value).toBe(true));
    expect(planner.answer.value?.plan.decisions.prices).toEqual([cheaper]);
    planner.dispose();
  });

  it("says what is impossible, and does not run it", async () => {
    const { planner } = await openReady();
    planner.editing.value.change((draft) => setRun(draft, "seed", " "));
    expect(planner.problem.value?.code).toBe("seed-empty");
    expect(await planner.simulate()).toBe(false);
    expect(planner.answer.value).toBeNull();
  });

  it("can be canceled: no answer, no failure", async () => {
    const never: Simulate = (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const { planner } = await openReady({ simulate: never });
    const run = planner.simulate();
    expect(planner.runner.progress.value).toEqual({ share: 0, secondsLeft: null });
    planner.runner.cancel();
    await run;
    expect([planner.answer.value, planner.tasks.failure.value, planner.runner.progress.value]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("keeps the failure of a run that breaks", async () => {
    const { planner } = await openReady({
      simulate: async () => {
        throw new Error("out of memory");
      },
    });
    await planner.simulate();
    expect(planner.tasks.failure.value?.task).toBe("simulating");
  });
});

describe("a scenario", () => {
  async function saved() {
    const opened = await openReady();
    opened.planner.editing.value.decide((decisions) => addDecision(decisions, "prices", cheaper));
    await opened.planner.save("Ten percent off", "Li", words);
    return { ...opened, sheet: opened.script.scenarios[0] };
  }

  it("is run before it is saved, and listed afterwards", async () => {
    const { planner, sheet } = await saved();
    expect(planner.tasks.failure.value).toBeNull();
    expect(planner.saved.value).toBe(sheet.name);
    expect(planner.sheets.scenarios.value).toEqual([{ id: sheet.id, name: sheet.name }]);
    expect(planner.isFresh.value).toBe(true);
  });

  it("gives the same numbers to the last bit when it is opened, and the shop is as it was", async () => {
    const { planner, sheet } = await saved();
    const { code } = planner.answer.value!.results;
    expect(await planner.open(sheet.id)).toBe(true);
    expect(planner.opened.value?.scenario.name).toBe("Ten percent off");
    expect(planner.opened.value?.rerunCode).toBe(code);
    expect(planner.data.value).toBe("same");
    expect(openedSentences(planner.opened.value!, planner.data.value)).toEqual([
      "Saved on 2026-11-11 by Li.",
      `Same numbers to the last bit: code ${code}.`,
      "The shop’s tables are the same as when it was saved.",
    ]);
  });

  it("says that it was edited when the numbers differ", async () => {
    const { planner, sheet } = await saved();
    sheet.values = sheet.values.map((row) => row.map((cell): Cell => (cell === -0.1 ? -0.2 : cell)));
    await planner.open(sheet.id);
    expect(planner.plan.value?.decisions.prices[0]?.to).toEqual({ by: "percent", change: -0.2 });
    const [, verdict] = openedSentences(planner.opened.value!, planner.data.value);
    expect(verdict).toContain("Not the same numbers");
    expect(verdict).toContain("were edited");
  });

  it("of an earlier engine opens, and says that the engine is why the numbers differ", async () => {
    const { planner, sheet } = await saved();
    const { code } = planner.answer.value!.results;
    const earlier = new Map<Cell, Cell>([
      [engineVersion, "2"],
      [code, "H4XXM3R2H8"],
    ]);
    sheet.values = sheet.values.map((row) => row.map((cell): Cell => earlier.get(cell) ?? cell));
    expect(await planner.open(sheet.id)).toBe(true);
    expect(planner.plan.value?.decisions.prices).toEqual([cheaper]);
    const [, verdict] = openedSentences(planner.opened.value!, planner.data.value);
    expect(verdict).toContain(`the sheet says code H4XXM3R2H8, this run gives ${code}`);
    expect(verdict).toContain(`made by version 2, this is ${engineVersion}`);
  });

  it("says that the shop has changed since, or is not there", async () => {
    const { planner, script, sheet } = await saved();
    const [products, ...others] = script.workbook.sheets;
    const dearer = products!.values.map((row) => row.map((cell): Cell => (cell === 29 ? 31 : cell)));
    script.workbook = { ...script.workbook, sheets: [{ ...products!, values: dearer }, ...others] };
    await planner.open(sheet.id);
    await planner.sheets.read();
    expect(planner.data.value).toBe("changed");
    script.workbook = { ...script.workbook, sheets: [] };
    await planner.sheets.read();
    expect(planner.data.value).toBe("none");
    expect(planner.plan.value?.shop.products).toHaveLength(11);
  });

  it("leaves the draft of the shop's own tables as it was", async () => {
    const { planner, sheet } = await saved();
    await planner.open(sheet.id);
    planner.editing.value.decide((decisions) =>
      addDecision(decisions, "prices", { ...cheaper, to: { by: "percent", change: 0.5 } }),
    );
    planner.close();
    expect(planner.opened.value).toBeNull();
    expect(planner.plan.value?.decisions.prices).toEqual([cheaper]);
  });

  it("that is damaged names the cell and changes nothing", async () => {
    const { planner, sheet } = await saved();
    const { plan } = planner;
    const before = plan.value;
    sheet.values = sheet.values.map((row) => row.map((cell): Cell => (cell === -0.1 ? "cheap" : cell)));
    expect(await planner.open(sheet.id)).toBe(false);
    expect(planner.tasks.failure.value?.error).toMatchObject({
      code: "cell-not-number",
      params: { value: "cheap" },
    });
    expect(planner.opened.value).toBeNull();
    expect(plan.value).toBe(before);
  });

  it("is still there to be saved when the script refuses", async () => {
    const { planner, script } = await openReady();
    await planner.simulate();
    script.nextFailure = "Somebody else is saving.";
    expect(await planner.save("a", "", words)).toBe(false);
    expect([planner.saved.value, script.scenarios.length]).toEqual([null, 0]);
    planner.tasks.failure.value!.retry();
    await vi.waitFor(() => expect(script.scenarios).toHaveLength(1));
  });
});
