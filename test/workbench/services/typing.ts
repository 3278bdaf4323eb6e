import type { ServiceCase } from "./case.js";

const format = (text: string) => JSON.stringify(text);

/** Sets text in a cell of a number format and gives back value and formula. */
function typed(title: string, text: string, expect: unknown, numberFormat = ""): ServiceCase {
  const script = `const cell = newSheet().getRange("A1").setNumberFormat(${format(numberFormat)});
    cell.setValue(${JSON.stringify(text)});
    return [cell.getValue(), cell.getFormula()];`;
  return { title, script, expect };
}

export const typingCases: readonly ServiceCase[] = [
  typed("makes a number of digits, losing zeros in front", "00123", [123, ""]),
  typed("makes a number of an article code like 1E5", "1E5", [100000, ""]),
  typed("makes a fraction of a percentage", "5%", [0.05, ""]),
  typed("makes a boolean of TRUE in any case", "true", [true, ""]),
  typed("leaves other text alone", "K-1 kettle", ["K-1 kettle", ""]),
  typed("keeps text behind an apostrophe, without it", "'00123", ["00123", ""]),
  typed("keeps a formula's text behind an apostrophe", "'=1+1", ["=1+1", ""]),
  typed("keeps a second apostrophe", "''quoted'", ["'quoted'", ""]),
  typed("keeps digits as text in a cell of plain text", "00123", ["00123", ""], "@"),
  typed("keeps a date as text in a cell of plain text", "2026-11-11", ["2026-11-11", ""], "@"),
  typed("keeps TRUE as text in a cell of plain text", "TRUE", ["TRUE", ""], "@"),
  typed("keeps a formula's text behind an apostrophe in a cell of plain text", "'=1+1", ["=1+1", ""], "@"),
  {
    title: "makes a formula of text that begins with =, even in a cell of plain text",
    script: `const sheet = newSheet();
      return ["", "@"].map((format, i) => {
        return sheet.getRange(i + 1, 1).setNumberFormat(format).setValue("=1+1").getFormula();
      });`,
    expect: ["=1+1", "=1+1"],
  },
  {
    title: "makes a formula of text that begins with + or - and is no number",
    script: `const range = newSheet().getRange("A1:D1");
      range.setValues([["+49 30 1234", "-A2", "-5", "+5"]]);
      return [range.getFormulas()[0].map((formula) => formula !== ""), range.getValues()[0].slice(2)];`,
    expect: [
      [true, true, false, false],
      [-5, 5],
    ],
  },
  {
    title: "makes a date of text that looks like one",
    script: `const cell = newSheet().getRange("A1").setValue("2026-11-11");
      const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      return [Utilities.formatDate(cell.getValue(), zone, "yyyy-MM-dd HH:mm"), cell.getDisplayValue()];`,
    expect: ["2026-11-11 00:00", "2026-11-11"],
  },
  {
    title: "keeps the number format that a cell has",
    script: `const cell = newSheet().getRange("A1").setNumberFormat("0.000").setValue("5%");
      return [cell.getValue(), cell.getNumberFormat()];`,
    expect: [0.05, "0.000"],
  },
  {
    title: "gives text that stays text as text again when it is copied with an apostrophe",
    script: `const sheet = newSheet();
      const texts = ["=HYPERLINK(1)", "+1", "-1", "12", "TRUE", "2026-01-01", "'x", "@x", ""];
      const range = sheet.getRange(1, 1, 1, texts.length).setValues([texts.map((text) => "'" + text)]);
      return [range.getValues()[0], range.getFormulas()[0].every((formula) => formula === "")];`,
    expect: [["=HYPERLINK(1)", "+1", "-1", "12", "TRUE", "2026-01-01", "'x", "@x", ""], true],
  },
];
