import { describe, expect, it } from "vitest";
import { openPlain } from "../../workbench/plain/host.js";
import { plainSheet } from "../../workbench/plain/model.js";
import { openAddOn } from "../../workbench/runtime/addOn.js";

const cell = (sheetId: number, row: number, column: number) => ({
  sheetId,
  row,
  column,
  rows: 1,
  columns: 1,
});

describe("a spreadsheet in memory", () => {
  it("opens again as it was, from its snapshot through JSON", () => {
    const host = openPlain({ sheets: [plainSheet(0, "Products", [["sku", 1]]), plainSheet(5, "More")] });
    const code = `function test() {
      const sheet = SpreadsheetApp.getActive().getSheetByName("More");
      sheet.getRange("B2").setValue("=A1").setFontWeight("bold").setNumberFormat("0.0");
      sheet.setColumnWidth(2, 200);
      sheet.hideColumns(3);
      sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange("A1:B2")).setPosition(1, 1, 0, 0).build());
      PropertiesService.getDocumentProperties().setProperty("a", "b");
      sheet.activate();
    }`;
    openAddOn({ dist: { "Code.js": code }, host }).runMenu("test");
    const snapshot = host.snapshot();
    expect(openPlain(JSON.parse(JSON.stringify(snapshot))).snapshot()).toEqual(snapshot);
    expect(snapshot.sheets[1]).toMatchObject({
      id: 5,
      columnWidths: { 2: 200 },
      hiddenColumns: [3],
      charts: [{ id: 1, sheetId: 5, type: "line" }],
    });
    expect(snapshot.sheets[1]!.cells[1]![1]).toEqual({
      value: "",
      formula: "=A1",
      numberFormat: "0.0",
      style: { bold: true },
    });
    expect(snapshot.selection.sheetId).toBe(5);
    expect(snapshot.properties.document).toEqual({ a: "b" });
  });

  it("gives copies: what is done to them does nothing to it", () => {
    const host = openPlain({ sheets: [plainSheet(0, "A", [["x"]])] });
    host.snapshot().sheets.pop();
    host.call("read", cell(0, 1, 1)).values[0]![0] = "changed";
    expect(host.call("read", cell(0, 1, 1)).values).toEqual([["x"]]);
  });

  it("computes formulas with the evaluator given, and else leaves them blank", () => {
    const evaluate = (formula: string) => (formula === "=TWICE(2)" ? 4 : null);
    const host = openPlain({}, { evaluate });
    host.call("write", {
      range: { ...cell(0, 1, 1), columns: 2 },
      patch: { formulas: [["=TWICE(2)", "=OTHER()"]] },
    });
    expect(host.call("read", { ...cell(0, 1, 1), columns: 2 }).values).toEqual([[4, ""]]);
  });

  it("moves the selection when the active sheet is deleted", () => {
    const host = openPlain({ sheets: [plainSheet(1, "A"), plainSheet(2, "B")] });
    host.call("select", cell(2, 3, 3));
    host.call("deleteSheet", { sheetId: 2 });
    expect(host.call("workbook", null)).toMatchObject({ activeSheetId: 1, selection: cell(1, 1, 1) });
  });

  it("gives copies of charts numbers of their own", () => {
    const host = openPlain();
    const place = { row: 1, column: 1, offsetX: 0, offsetY: 0, options: {} };
    host.call("insertChart", { sheetId: 0, type: "bar", ranges: [cell(0, 1, 1)], ...place });
    const { id } = host.call("copySheet", { sheetId: 0, name: "Copy" });
    expect(host.call("charts", { sheetId: id })).toMatchObject([{ id: 2, sheetId: id }]);
  });

  it("says which sheet there is not", () => {
    expect(() => openPlain().call("charts", { sheetId: 9 })).toThrow("There is no sheet with the id 9.");
  });
});
