import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readFunctionSpecs } from "../../scripts/functionSpecs.mjs";
import { root } from "../../scripts/root.mjs";
import { catalogues } from "../../sidebar/messages/catalogues.js";
import { sampleShop } from "../../src/planning/sample/sampleShop.js";
import type { NewSheet } from "../../src/planning/scenario/newSheet.js";
import type { WorkbookReply, WriteReply } from "../../src/sheets/protocol.js";
import { openPlain, type PlainHost } from "../../workbench/plain/host.js";
import { type PlainWorkbook, plainSheet } from "../../workbench/plain/model.js";
import { readDist } from "../../workbench/plain/readDist.js";
import { openAddOn } from "../../workbench/runtime/addOn.js";

const version = 1;

/** The built add-on over a spreadsheet in memory. */
function open(given: Partial<PlainWorkbook> = {}) {
  const host = openPlain(given);
  const addOn = openAddOn({ dist: readDist(join(root, "dist")), host });
  const read = () => addOn.callServer("plannerReadWorkbook") as WorkbookReply;
  const write = (...sheets: Partial<NewSheet>[]) => {
    const whole = sheets.map((sheet) => ({ ...blankSheet, ...sheet }));
    return addOn.callServer("plannerWriteSheets", { version, sheets: whole }) as WriteReply;
  };
  return { host, addOn, read, write };
}
const blankSheet: NewSheet = {
  name: "New",
  cells: [],
  columnWidths: [],
  formats: [],
  charts: [],
  frozenRows: 0,
};

const valuesOf = (host: PlainHost, name: string) =>
  host
    .snapshot()
    .sheets.find((sheet) => sheet.name === name)
    ?.cells.map((row) => row.map((cell) => cell?.formula || (cell?.value ?? "")));

describe("the menu", () => {
  it("is there before the person has agreed to anything, in their language", () => {
    for (const [userLocale, caption] of [
      ["en-GB", "Open the planner"],
      ["zh-CN", "打开规划助手"],
      ["zh-TW", "開啟規劃助手"],
    ]) {
      const { addOn, host } = open({ userLocale });
      addOn.open("NONE");
      expect([...host.menus.values()].flat()[0]).toEqual({
        kind: "item",
        caption,
        functionName: "showPlanner",
      });
    }
  });

  it("opens the sidebar with the words of the person's language in it, and explains the functions", () => {
    const { addOn, host } = open({ userLocale: "zh-CN" });
    addOn.runMenu("showPlanner");
    const start = /<script id="start" type="application\/json">(.*?)<\/script>/.exec(host.sidebars[0].html);
    expect(JSON.parse(start?.[1] ?? "")).toEqual({
      version: 1,
      language: "zh-CN",
      messages: catalogues["zh-CN"],
    });
    addOn.runMenu("showFunctionHelp");
    expect(host.alerts[0].message).toContain("=EOQ(");
  });
});

describe("plannerReadWorkbook", () => {
  it("reads every sheet's values, dates as the day the sheet shows, in any time zone", () => {
    for (const timeZone of ["Asia/Shanghai", "America/Los_Angeles", "Etc/GMT"]) {
      const sheet = plainSheet(7, "销量", [
        ["日期", "units", "ok"],
        [46_337, 1.5, true],
      ]);
      sheet.cells[1][0] = { value: 46_337, numberFormat: "yyyy-mm-dd" };
      const { read } = open({
        sheets: [sheet, plainSheet(9, "empty")],
        timeZone,
        locale: "zh_CN",
        name: "店铺",
      });
      const reply = read();
      expect(reply.workbook).toEqual({
        name: "店铺",
        locale: "zh_CN",
        sheets: [
          {
            id: 7,
            name: "销量",
            values: [
              ["日期", "units", "ok"],
              [{ date: "2026-11-11" }, 1.5, true],
            ],
          },
          { id: 9, name: "empty", values: [] },
        ],
      });
    }
  });

  it("names scenario sheets without their values, whatever they are called by now", () => {
    const scenario = plainSheet(2, "renamed", [["shopcast a", 5, "shopcast-key"]]);
    const reply = open({ sheets: [plainSheet(1, "goods", [["price"]]), scenario] }).read();
    expect(reply.scenarioSheets).toEqual([{ id: 2, name: "renamed" }]);
    expect(reply.workbook.sheets.map((sheet) => sheet.name)).toEqual(["goods"]);
  });
});

describe("plannerReadEngine", () => {
  it("hands over a script that defines the engine, and loads nothing", () => {
    const { script } = open().addOn.callServer("plannerReadEngine") as { script: string };
    const names = new Function(`${script}; return Object.keys(shopcastEngine);`) as () => string[];
    vi.stubGlobal("document", {}); // as in a page: without one it would serve as a worker
    expect(names()).toEqual(["openEngine"]);
    vi.unstubAllGlobals();
    expect(script).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)\s*\(/);
  });
});

describe("plannerReadMessages", () => {
  it("hands over every word of a language", () => {
    const { addOn } = open();
    for (const language of ["en", "zh-CN", "zh-TW"] as const) {
      const messages = catalogues[language];
      expect(addOn.callServer("plannerReadMessages", { version, language })).toEqual({ version, messages });
    }
  });
});

describe("plannerReadSelection", () => {
  const selection = { sheetId: 2, row: 1, column: 1, rows: 1000, columns: 2 };

  it("hands over what is selected with its sheet as it is now, renamed or new", () => {
    const { addOn } = open({
      sheets: [
        plainSheet(1, "a"),
        plainSheet(2, "renamed", [
          ["SKU", "价格"],
          ["x", 5],
        ]),
      ],
      selection,
    });
    expect(addOn.callServer("plannerReadSelection")).toEqual({
      version,
      sheet: {
        id: 2,
        name: "renamed",
        values: [
          ["SKU", "价格"],
          ["x", 5],
        ],
      },
      cut: null,
      range: { row: 1, column: 1, rows: 1000, columns: 2 },
      ranges: 1,
    });
  });

  it("refuses cells of a saved scenario, in the person's language", () => {
    const sheets = [plainSheet(1, "a"), plainSheet(2, "plan", [["shopcast a", 5, "shopcast-key"]])];
    const { addOn } = open({ sheets, selection, userLocale: "zh-CN" });
    expect(() => addOn.callServer("plannerReadSelection")).toThrow("选中的工作表是保存的方案");
  });
});

describe("plannerWriteSample", () => {
  it("writes the sample shop, cell by cell as the generator makes it", () => {
    const { addOn, read } = open();
    addOn.callServer("plannerWriteSample");
    const [, ...written] = read().workbook.sheets;
    expect(written.map(({ name, values }) => ({ name, values }))).toEqual(
      sampleShop().workbook.sheets.map(({ name, values }) => ({ name, values })),
    );
  });
});

describe("plannerWriteSheets", () => {
  it("keeps text as text, whatever it looks like, and numbers, dates and truth as they are", () => {
    const { host, read, write } = open();
    const texts = [
      "=1+1",
      '=IMPORTXML("https://example.com","//a")',
      "+1",
      "-x",
      "@cmd",
      "'quoted",
      "00123",
      "1-2",
      "3月5日",
      "15%",
      "TRUE",
      "1e5",
      "<img src=x onerror=alert(1)>",
      " ",
    ];
    write({ name: "Text", cells: [...texts.map((cell) => [cell, 5]), [{ date: "2026-11-11" }, true]] });
    expect(valuesOf(host, "Text")?.slice(0, texts.length)).toEqual(texts.map((cell) => [cell, 5]));
    const { values } = read().workbook.sheets[1];
    expect(values.slice(0, -1).map(([cell]) => cell)).toEqual(texts);
    expect(values.at(-1)).toEqual([{ date: "2026-11-11" }, true]);
  });

  it("touches nothing that exists: a taken name gets a number, the new sheet comes last and is shown", () => {
    const { host, write } = open({ sheets: [plainSheet(1, "Plan", [["mine"]])] });
    expect(write({ name: "plan", cells: [["new"]] }).written.map(({ name }) => name)).toEqual(["plan (2)"]);
    expect(write({ name: "Plan", cells: [["newer"]] }).written.map(({ name }) => name)).toEqual(["Plan (3)"]);
    expect(valuesOf(host, "Plan")).toEqual([["mine"]]);
    const { sheets, selection } = host.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["Plan", "plan (2)", "Plan (3)"]);
    expect(selection.sheetId).toBe(sheets[2].id);
  });

  it("writes more rows and columns than a new sheet has", () => {
    const { host, write } = open();
    const cells = Array.from({ length: 2500 }, (_, row) =>
      Array.from({ length: 40 }, (_each, k) => row * 40 + k),
    );
    write({ name: "Tall", cells });
    expect(valuesOf(host, "Tall")?.[2499][39]).toBe(99_999);
  });

  it("formats ranges, freezes rows, sets widths and inserts native charts", () => {
    const { host, write } = open();
    write({
      name: "Chart",
      cells: [
        ["week", "profit"],
        [1, 0.25],
        [2, 0.5],
      ],
      columnWidths: [80, 120],
      frozenRows: 1,
      formats: [
        { row: 1, column: 1, rows: 1, columns: 2, look: "header" },
        { row: 2, column: 2, rows: 2, columns: 1, look: "input", numberFormat: "0.0%" },
      ],
      charts: [
        {
          type: "line",
          title: "利润 =1+1",
          row: 1,
          column: 1,
          rows: 3,
          columns: 2,
          anchorRow: 5,
          anchorColumn: 1,
        },
      ],
    });
    const sheet = host.snapshot().sheets[1];
    expect(sheet.cells[0][1]?.style?.bold).toBe(true);
    expect(sheet.cells[1][1]?.numberFormat).toBe("0.0%");
    expect([sheet.frozenRows, sheet.columnWidths[2]]).toEqual([1, 120]);
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts[0]).toMatchObject({ type: "line", options: { title: "利润 =1+1" } });
  });

  it("writes nothing while somebody else is saving, and says so", () => {
    const { host, write } = open();
    host.locks.add("document");
    expect(() => write({ cells: [["x"]] })).toThrow(/^Somebody else is saving at this moment\./);
    expect(host.snapshot().sheets).toHaveLength(1);
  });

  it("leaves nothing behind when a write fails half-way, and gives the lock back", () => {
    const { host, write } = open();
    const tooLong = "x".repeat(50_001);
    expect(() => write({ name: "One", cells: [["fine"]] }, { name: "Two", cells: [[tooLong]] })).toThrow(
      "50000",
    );
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(host.locks.size).toBe(0);
  });

  it("refuses a sidebar of another version", () => {
    const { addOn } = open();
    expect(() => addOn.callServer("plannerWriteSheets", { version: 0, sheets: [] })).toThrow(
      /older or newer/,
    );
    expect(() => addOn.callServer("plannerWriteSheets")).toThrow(/older or newer/);
  });
});

describe("plannerReadScenario and plannerShowCell", () => {
  it("read one sheet and go to a cell", () => {
    const { addOn, host } = open({ sheets: [plainSheet(1, "a"), plainSheet(2, "b", [["x", 5]])] });
    expect(addOn.callServer("plannerReadScenario", { version, sheetId: 2 })).toEqual({
      version,
      sheet: { id: 2, name: "b", values: [["x", 5]] },
    });
    addOn.callServer("plannerShowCell", { version, sheetId: 2, row: 3, column: 2 });
    expect(host.snapshot().selection).toMatchObject({ sheetId: 2, row: 3, column: 2 });
  });

  it("say what to do when the sheet or the cell is gone", () => {
    const { addOn } = open();
    expect(() => addOn.callServer("plannerReadScenario", { version, sheetId: 77 })).toThrow(
      "That sheet is no longer there. Read the sheets again and choose another one.",
    );
    expect(() => addOn.callServer("plannerShowCell", { version, sheetId: 0, row: 5000, column: 1 })).toThrow(
      "The sheet has no cell R5000C1 any more. Read the sheets again.",
    );
  });
});

describe("plannerInsertFormula", () => {
  const insert = (name: string, given?: Partial<PlainWorkbook>) => {
    const { addOn, host } = open(given);
    const reply = addOn.callServer("plannerInsertFormula", { version, name });
    return { reply, formula: host.snapshot().sheets[0].cells[2]?.[1]?.formula };
  };
  const selection = { sheetId: 0, row: 3, column: 2, rows: 4, columns: 2 };

  it("writes a function's example into the active cell", () => {
    expect(insert("EOQ", { selection })).toEqual({
      reply: { version, cell: "B3" },
      formula: "=EOQ(1300, 8, 0.225)",
    });
  });

  it("writes it as a spreadsheet with a decimal comma takes it", () => {
    expect(insert("EOQ", { selection, locale: "de_DE" }).formula).toBe("=EOQ(1300; 8; 0,225)");
    expect(insert("RETENTION", { selection, locale: "fr_FR" }).formula).toBe(
      "=RETENTION({0,668 \\ 3,806}; {1; 12})",
    );
  });

  it("overwrites nothing: neither a value nor a formula that shows nothing", () => {
    const sheet = plainSheet(0, "a", [[], [], ["", "mine"]]);
    expect(() => insert("EOQ", { sheets: [sheet], selection })).toThrow(
      "Cell B3 is not blank, and nothing is overwritten. Click a blank cell and try again.",
    );
    const hidden = plainSheet(0, "a");
    hidden.cells[2] = [null, { value: "", formula: '=""' }];
    expect(() => insert("EOQ", { sheets: [hidden], selection })).toThrow("Cell B3 is not blank");
  });

  it("takes no formula from outside, only the name of a function", () => {
    for (const name of ["=1+1", "IMPORTXML", "eoq", "__proto__"]) {
      expect(() => insert(name)).toThrow(`There is no function called ${name}.`);
    }
  });
});

describe("plannerListFunctions", () => {
  it("hands the sidebar every function with its arguments", () => {
    const { json } = open().addOn.callServer("plannerListFunctions") as { json: string };
    const listed = JSON.parse(json) as { name: string; parameters: unknown[] }[];
    const specs = readFunctionSpecs(root);
    expect(listed.map(({ name }) => name)).toEqual(specs.map(({ name }) => name));
    expect(listed.map(({ parameters }) => parameters.length)).toEqual(
      specs.map((spec) => spec.parameters.length),
    );
  });
});
