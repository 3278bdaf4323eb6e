import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";
import { openSpreadsheet } from "./spreadsheet.js";
import { openUi } from "./ui.js";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function spreadsheetApp(execution: Execution): SpreadsheetApp {
  const active = () => openSpreadsheet(execution);
  return emulate<SpreadsheetApp>("SpreadsheetApp", {
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => active().getActiveSheet(),
    getActiveRange: () => active().getActiveRange()!,
    setActiveSheet: (sheet: Sheet) => active().setActiveSheet(sheet),
    setActiveRange: (range: Range) => active().setActiveRange(range),
    flush: () => void execution.host.call("flush", null),
    getUi: () => {
      if (execution.authMode === "CUSTOM_FUNCTION") {
        throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
      }
      return openUi(execution);
    },
  });
}
