import type { ServiceCase } from "./case.js";

export const cellCases: readonly ServiceCase[] = [
  {
    title: "gives back text, numbers and booleans as they were set, blank as empty text",
    script: `const range = newSheet().getRange("A1:D1");
      range.setValues([["kettle", 12.5, true, ""]]);
      return range.getValues();`,
    expect: [["kettle", 12.5, true, ""]],
  },
  {
    title: "keeps a number to the last bit",
    script: `const cell = newSheet().getRange("A1");
      return [0.1 + 0.2, 1 / 3, 123456789.12345679, 5e-324].map((x) => cell.setValue(x).getValue() === x);`,
    expect: [true, true, true, true],
  },
  {
    title: "gives back raw values under a number format, never the text shown",
    script: `const cell = newSheet().getRange("A1").setNumberFormat("0.0%").setValue(0.12345);
      return [cell.getValue(), cell.getDisplayValue()];`,
    expect: [0.12345, "12.3%"],
  },
  {
    title: "shows numbers by their format",
    script: `const range = newSheet().getRange("A1:C1").setNumberFormats([["#,##0", "0.00", ""]]);
      return range.setValues([[1234.5, 2, "x"]]).getDisplayValues();`,
    expect: [["1,235", "2.00", "x"]],
  },
  {
    title: "gives the number format that was set",
    script: `return newSheet().getRange("B2").setNumberFormat("#,##0.00").getNumberFormat();`,
    expect: "#,##0.00",
  },
  {
    title: "takes a Date and gives back the same moment",
    script: `const cell = newSheet().getRange("A1");
      const date = new Date(2026, 10, 11);
      cell.setValue(date);
      return [cell.getValue() instanceof Date, cell.getValue().getTime() - date.getTime()];`,
    expect: [true, 0],
  },
  {
    title: "reads a number under a date format as midnight in the spreadsheet's zone",
    script: `const cell = newSheet().getRange("A1").setValue(46337).setNumberFormat("yyyy-mm-dd");
      const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      return [Utilities.formatDate(cell.getValue(), zone, "yyyy-MM-dd HH:mm:ss"), cell.getDisplayValue()];`,
    expect: ["2026-11-11 00:00:00", "2026-11-11"],
  },
  {
    title: "fills a range with one value",
    script: `return newSheet().getRange("A1:B2").setValue(7).getValues();`,
    expect: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    title: "keeps a formula, beside values in one call",
    script: `const range = newSheet().getRange("A1:B1");
      range.setValues([[4, "=A1*2"]]);
      return [range.getFormulas(), range.getValues()[0][0]];`,
    expect: [[["", "=A1*2"]], 4],
  },
  {
    title: "shows what a formula comes to, in the execution that set it",
    script: `const cell = newSheet().getRange("A1").setFormula("=1+2");
      SpreadsheetApp.flush();
      return [cell.getValue(), cell.getDisplayValue()];`,
    expect: [3, "3"],
  },
  {
    title: "takes a formula with or without its sign, and a value in its place",
    script: `const cell = newSheet().getRange("B1");
      const formulas = [cell.setFormula("A1+1").getFormula(), cell.setFormula("=A1+2").getFormula()];
      return [formulas, cell.setValue(5).getFormula(), cell.getValue()];`,
    expect: [["=A1+1", "=A1+2"], "", 5],
  },
  {
    title: "clears contents and keeps the number format",
    script: `const range = newSheet().getRange("A1:B1").setNumberFormat("0.0");
      range.setValues([[1, "=A1"]]).clearContent();
      return [range.getValues(), range.getFormulas(), range.isBlank(), range.getNumberFormat()];`,
    expect: [[["", ""]], [["", ""]], true, "0.0"],
  },
  {
    title: "clears contents and number format",
    script: `const range = newSheet().getRange("A1").setNumberFormat("0.0").setValue(1);
      const automatic = newSheet().getRange("A1").getNumberFormat();
      return [range.clear().getValue(), range.getNumberFormat() === automatic];`,
    expect: ["", true],
  },
  {
    title: "takes a look without touching values",
    script: `const range = newSheet().getRange("A1:B2").setValue("x");
      range.setFontWeight("bold").setFontStyle("italic").setFontSize(14).setFontColor("#336699")
        .setFontFamily("Arial").setBackground("#f5f5f5").setHorizontalAlignment("center")
        .setVerticalAlignment("middle").setWrap(true);
      return range.getValues();`,
    expect: [
      ["x", "x"],
      ["x", "x"],
    ],
  },
  {
    title: "keeps text with quotes, line breaks and markup as it is",
    script: `const text = "a \\"b\\"\\n<b>c</b> & 茶 🫖";
      return newSheet().getRange("A1").setValue(text).getValue() === text;`,
    expect: true,
  },
  {
    title: "writes a large range in one call",
    script: `const rows = Array.from({ length: 500 }, (_, i) => Array.from({ length: 20 }, (_, j) => i * 20 + j));
      const range = newSheet().getRange(1, 1, 500, 20).setValues(rows);
      const back = range.getValues();
      return [back.length, back[499][19], JSON.stringify(back) === JSON.stringify(rows)];`,
    expect: [500, 9999, true],
  },
  {
    title: "names ranges in A1 notation and finds them by it",
    script: `const sheet = newSheet();
      return ["B2", "B2:D9", "A:C", "2:5", "A2:B", "$B$2:$C$3", "AA1"].map((a1) => {
        const grown = a1 === "AA1" ? sheet.insertColumnsAfter(26, 1) : sheet;
        return grown.getRange(a1).getA1Notation();
      });`,
    expect: ["B2", "B2:D9", "A1:C1000", "A2:Z5", "A2:B1000", "B2:C3", "AA1"],
  },
  {
    title: "finds a range on a named sheet",
    script: `const sheet = newSheet();
      sheet.getRange("B2").setValue("here");
      newSheet();
      return SpreadsheetApp.getActive().getRange("'" + sheet.getName() + "'!B2").getValue();`,
    expect: "here",
  },
  {
    title: "moves along from a range",
    script: `const range = newSheet().getRange("B2:C3");
      return [range.offset(1, 2).getA1Notation(), range.offset(0, 0, 1).getA1Notation(),
        range.offset(1, 1, 3, 4).getA1Notation(), range.getLastRow(), range.getLastColumn(),
        range.getNumRows(), range.getNumColumns(), range.getRow(), range.getColumn()];`,
    expect: ["D3:E4", "B2:C2", "C3:F5", 3, 3, 2, 2, 2, 2],
  },
];
