import { withFreeNames } from "../files/sheetNames.js";
import type { FunctionHelp } from "../runtime/parseFunctions.js";
import type { Calculation } from "./calculation.js";
import { sheetSnapshot } from "./fileSnapshot.js";
import { server } from "./server.js";
import { activeWorkbook, type Spreadsheet } from "./spreadsheet.js";
import { fileOfWorkbook } from "./workbookFile.js";

/** Adds a file's sheets behind those of the workbook and shows the first of them. */
export async function addFile(spreadsheet: Spreadsheet, calculation: Calculation, file: File): Promise<void> {
  const sheets = await server.open(file);
  const workbook = activeWorkbook(spreadsheet);
  const taken = workbook.getSheets().map((sheet) => sheet.getSheetName());
  const added = withFreeNames(sheets, taken).map((sheet) => {
    return workbook.insertSheet(sheet.name, { sheet: sheetSnapshot(sheet, crypto.randomUUID()) });
  });
  if (added[0]) workbook.setActiveSheet(added[0]);
  calculation.restart();
}

/** Downloads the workbook as .xlsx. */
export async function saveFile(spreadsheet: Spreadsheet, functions: readonly FunctionHelp[]): Promise<void> {
  const names = functions.map(({ name }) => name).join("|");
  const custom = new RegExp(`(?<![\\w.])(?:${names})\\s*\\(`, "i");
  const isCustom = (formula: string) => names !== "" && custom.test(formula);
  const file = fileOfWorkbook(spreadsheet, isCustom);
  const url = URL.createObjectURL(await server.xlsx(file));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${file.name}.xlsx`;
  link.click();
  URL.revokeObjectURL(url);
}
