import type { ServiceCase } from "./case.js";

export const refusalCases: readonly ServiceCase[] = [
  {
    title: "too few rows for a range",
    script: `newSheet().getRange("A1:B3").setValues([[1, 2], [3, 4]]);`,
    throws: "The data has 2 rows but the range has 3.",
  },
  {
    title: "rows of different lengths",
    script: `newSheet().getRange("A1:B2").setValues([[1, 2], [3]]);`,
    throws: "The data has 1 columns but the range has 2.",
  },
  {
    title: "formulas and number formats that do not fit their range",
    script: `const range = newSheet().getRange("A1:B1");
      return [() => range.setFormulas([["=1"]]), () => range.setNumberFormats([["0"], ["0"]])].map((set) => {
        try { set(); } catch (error) { return error.message; }
      });`,
    expect: ["The data has 1 columns but the range has 2.", "The data has 2 rows but the range has 1."],
  },
  {
    title: "a range outside the grid",
    script: `newSheet().getRange(1000, 26, 1, 2);`,
    throws: "The coordinates of the range are outside the dimensions of the sheet.",
  },
  {
    title: "a range that begins before the first row",
    script: `newSheet().getRange(0, 1);`,
    throws: "The starting row of the range is too small.",
  },
  {
    title: "a range without rows",
    script: `newSheet().getRange(1, 1, 0, 1);`,
    throws: "The number of rows in the range must be at least 1.",
  },
  {
    title: "an A1 notation that is none",
    script: `newSheet().getRange("second cell");`,
    throws: "Range not found",
  },
  {
    title: "more than 50,000 characters in a cell",
    script: `newSheet().getRange("A1").setValue("x".repeat(50001));`,
    throws: "more than the maximum of 50000 characters in a single cell",
  },
  {
    title: "a number that is none",
    script: `newSheet().getRange("A1").setValue(0 / 0);`,
    throws: "A cell cannot hold NaN.",
  },
  {
    title: "more than 10 million cells",
    script: `const sheet = newSheet();
      sheet.insertRowsAfter(1000, 400000);`,
    throws: "above the limit of 10000000 cells",
  },
  {
    title: "a sheet's name twice, whatever the case",
    script: `const name = newSheet().getName();
      SpreadsheetApp.getActive().insertSheet(name.toUpperCase());`,
    throws: "already exists. Please enter another name.",
  },
  {
    title: "an empty name, a long one and one with a slash",
    script: `const sheet = newSheet();
      return ["", "x".repeat(101), "a/b"].map((name) => {
        try { sheet.setName(name); } catch (error) { return error.message; }
      });`,
    expect: [
      "The name of a sheet cannot be empty.",
      "The name of a sheet has at most 100 characters; this one has 101.",
      'The name of a sheet cannot contain : \\ / ? * [ or ]: "a/b".',
    ],
  },
  {
    title: "a sheet that was deleted",
    script: `const sheet = newSheet();
      SpreadsheetApp.getActive().deleteSheet(sheet);
      sheet.getRange("A1");`,
    throws: "not found",
  },
  {
    title: "what the workbench does not have, by its name",
    script: `const sheet = newSheet();
      return [
        () => SpreadsheetApp.openById("x"),
        () => sheet.sort(1),
        () => sheet.getRange("A1").merge(),
        () => UrlFetchApp.fetch("https://example.com"),
        () => HtmlService.createTemplate("x"),
      ].map((call) => {
        try { call(); } catch (error) { return error.message; }
      });`,
    expect: [
      "not in the workbench: SpreadsheetApp.openById",
      "not in the workbench: Sheet.sort",
      "not in the workbench: Range.merge",
      "not in the workbench: UrlFetchApp.fetch",
      "not in the workbench: HtmlService.createTemplate",
    ],
  },
  {
    title: "a property over 9 KB",
    script: `PropertiesService.getDocumentProperties().setProperty("plan", "茶".repeat(3073));`,
    throws: "Argument too large: value",
  },
  {
    title: "properties over 500 KB",
    script: `const values = {};
      for (let i = 0; i < 60; i++) values["plan " + i] = "x".repeat(9000);
      PropertiesService.getUserProperties().setProperties(values);`,
    throws: "You have exceeded the property storage quota",
  },
  {
    title: "a page that the script does not have",
    script: `HtmlService.createHtmlOutputFromFile("no such page");`,
    throws: "No HTML file named no such page was found.",
  },
  {
    title: "a Date in what a server call returns",
    script: `return { rows: [[1, new Date()]] };`,
    throws: "there is a Date at rows[0][1]",
  },
];
