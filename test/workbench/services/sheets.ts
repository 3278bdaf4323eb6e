import type { ServiceCase } from "./case.js";

export const sheetCases: readonly ServiceCase[] = [
  {
    title: "makes a new sheet active, with 1,000 rows and 26 columns",
    script: `const sheet = newSheet();
      return [SpreadsheetApp.getActiveSheet().getSheetId() === sheet.getSheetId(), sheet.getMaxRows(), sheet.getMaxColumns()];`,
    expect: [true, 1000, 26],
  },
  {
    title: "puts a new sheet where its index from 0 says",
    script: `const name = "first " + Utilities.getUuid();
      const sheet = SpreadsheetApp.getActive().insertSheet(name, 0);
      return [SpreadsheetApp.getActive().getSheets()[0].getName() === name, sheet.getIndex()];`,
    expect: [true, 1],
  },
  {
    title: "puts a new sheet behind the active one where no index is given",
    script: `const active = newSheet();
      return newSheet().getIndex() - active.getIndex();`,
    expect: 1,
  },
  {
    title: "finds a sheet by its name and by its id, and null where there is none",
    script: `const sheet = newSheet();
      const all = SpreadsheetApp.getActive();
      return [
        all.getSheetByName(sheet.getName()).getSheetId() === sheet.getSheetId(),
        all.getSheetById(sheet.getSheetId()).getName() === sheet.getName(),
        all.getSheetByName("no such sheet"),
        all.getSheetById(-7),
      ];`,
    expect: [true, true, null, null],
  },
  {
    title: "keeps a sheet's id when it is renamed",
    script: `const sheet = newSheet();
      const id = sheet.getSheetId();
      const name = "renamed " + Utilities.getUuid();
      sheet.setName(name);
      return [SpreadsheetApp.getActive().getSheetById(id).getName() === name, sheet.getName() === name];`,
    expect: [true, true],
  },
  {
    title: "deletes a sheet",
    script: `const sheet = newSheet();
      const before = SpreadsheetApp.getActive().getNumSheets();
      const id = sheet.getSheetId();
      SpreadsheetApp.getActive().deleteSheet(sheet);
      return [before - SpreadsheetApp.getActive().getNumSheets(), SpreadsheetApp.getActive().getSheetById(id)];`,
    expect: [1, null],
  },
  {
    title: "copies a sheet with its values, which then lives on its own",
    script: `const sheet = newSheet();
      sheet.getRange("A1:B1").setValues([["kettle", 3]]);
      const copy = sheet.copyTo(SpreadsheetApp.getActive());
      sheet.getRange("A1").setValue("teapot");
      return [copy.getName() === "Copy of " + sheet.getName(), copy.getRange("A1:B1").getValues()];`,
    expect: [true, [["kettle", 3]]],
  },
  {
    title: "makes a sheet after a template, where its index says",
    script: `const template = newSheet();
      template.getRange("B2").setValue("goal");
      const name = "after " + Utilities.getUuid();
      const sheet = SpreadsheetApp.getActive().insertSheet(name, 0, { template: template });
      return [sheet.getName() === name, sheet.getIndex(), sheet.getRange("B2").getValue()];`,
    expect: [true, 1, "goal"],
  },
  {
    title: "duplicates the active sheet and goes to the copy",
    script: `const sheet = newSheet();
      sheet.getRange("A1").setValue("plan");
      const copy = SpreadsheetApp.getActive().duplicateActiveSheet();
      return [SpreadsheetApp.getActiveSheet().getSheetId() === copy.getSheetId(),
        copy.getSheetId() === sheet.getSheetId(), copy.getRange("A1").getValue()];`,
    expect: [true, false, "plan"],
  },
  {
    title: "clears a sheet's contents, or all of it",
    script: `const sheet = newSheet();
      const cell = sheet.getRange("C3").setValue(1).setNumberFormat("0.00");
      sheet.clearContents();
      const kept = cell.getNumberFormat();
      sheet.clear();
      return [sheet.getLastRow(), kept, cell.getNumberFormat() === sheet.getRange("A1").getNumberFormat()];`,
    expect: [0, "0.00", true],
  },
  {
    title: "hides and shows a sheet",
    script: `const sheet = newSheet();
      newSheet();
      sheet.hideSheet();
      const hidden = sheet.isSheetHidden();
      sheet.showSheet();
      return [hidden, sheet.isSheetHidden()];`,
    expect: [true, false],
  },
  {
    title: "moves the active sheet to a place from 1",
    script: `const sheet = newSheet();
      SpreadsheetApp.getActive().moveActiveSheet(1);
      return sheet.getIndex();`,
    expect: 1,
  },
  {
    title: "says how far a sheet is filled, formulas and blanks between included",
    script: `const sheet = newSheet();
      const empty = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      sheet.getRange("B3").setValue(1);
      sheet.getRange("D2").setValue("x");
      return [empty, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`,
    expect: [[0, 0, "A1"], 3, 4, "A1:D3"],
  },
  {
    title: "does not count cells that only have a look",
    script: `const sheet = newSheet();
      sheet.getRange("C9").setFontWeight("bold").setBackground("#eeeeee").setNumberFormat("0.0");
      return [sheet.getLastRow(), sheet.getLastColumn()];`,
    expect: [0, 0],
  },
  {
    title: "grows the grid at its end",
    script: `const sheet = newSheet();
      sheet.insertRowsAfter(1000, 5);
      sheet.insertColumnsAfter(26, 2);
      sheet.getRange(1005, 28).setValue("corner");
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange(1005, 28).getValue()];`,
    expect: [1005, 28, "corner"],
  },
  {
    title: "appends a row behind the last one",
    script: `const sheet = newSheet();
      sheet.appendRow(["sku", "units"]).appendRow(["K-1", 4]);
      return sheet.getDataRange().getValues();`,
    expect: [
      ["sku", "units"],
      ["K-1", 4],
    ],
  },
  {
    title: "freezes rows",
    script: `const sheet = newSheet();
      sheet.setFrozenRows(2);
      return sheet.getFrozenRows();`,
    expect: 2,
  },
  {
    title: "takes column widths and hidden columns",
    script: `const sheet = newSheet();
      sheet.setColumnWidth(1, 220).setColumnWidths(2, 3, 80);
      sheet.hideColumns(5, 2);
      sheet.showColumns(6);
      return sheet.getMaxColumns();`,
    expect: 26,
  },
  {
    title: "goes to a range and reads it back as the selection",
    script: `const sheet = newSheet();
      newSheet();
      sheet.getRange("B2:C4").activate();
      const spreadsheet = SpreadsheetApp.getActive();
      const ranges = spreadsheet.getActiveRangeList().getRanges();
      const selected = [SpreadsheetApp.getActiveRange(), ...ranges, spreadsheet.getCurrentCell()];
      const names = selected.map((range) => range.getA1Notation());
      return [SpreadsheetApp.getActiveSheet().getName() === sheet.getName(), ...names];`,
    expect: [true, "B2:C4", "B2:C4", "B2"],
  },
];
