import type { RawCell } from "../host.js";
import { readRange } from "./readRange.js";
import { activeWorkbook, type Spreadsheet } from "./spreadsheet.js";
import type { Workbench } from "./workbench.js";

/** What browser tests find as `window.workbench`. */
export interface WorkbenchForTests {
  readonly ready: Promise<void>;
  /** Values of a range once all formulas are computed. */
  readCells(sheetName: string, a1Notation: string): Promise<RawCell[][]>;
  /** The message of the error that a cell of the active sheet shows. */
  errorAt(a1Notation: string): Promise<string | null>;
  /** What is selected on the active sheet, in A1 notation. */
  selection(): Promise<string>;
  /** Does what a menu item does. */
  menu(functionName: string): Promise<unknown>;
  /** Does what `google.script.run` does. */
  server(functionName: string, ...args: unknown[]): Promise<unknown>;
  /** Runs another script in place of the add-on from now on. */
  load(code: string): Promise<void>;
  /** Univer's own interface. */
  api(): Promise<Spreadsheet["api"]>;
  /** Keeps the workbook now. */
  save(): Promise<void>;
}

export function offerToTests(ready: Promise<Workbench>): void {
  const workbench: WorkbenchForTests = {
    ready: ready.then(() => undefined),
    async readCells(sheetName, a1Notation) {
      const { spreadsheet, calculation } = await ready;
      await calculation.settled();
      const sheet = activeWorkbook(spreadsheet).getSheetByName(sheetName);
      if (!sheet) throw new Error(`There is no sheet "${sheetName}".`);
      const { startRow, startColumn, endRow, endColumn } = sheet.getRange(a1Notation).getRange();
      const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
      return readRange(spreadsheet, sheet, { row: startRow + 1, column: startColumn + 1, ...size }).values;
    },
    async errorAt(a1Notation) {
      const { spreadsheet, errors } = await ready;
      const sheet = activeWorkbook(spreadsheet).getActiveSheet();
      const cell = sheet.getRange(a1Notation);
      return errors.at(sheet, cell.getRow(), cell.getColumn());
    },
    selection: async () => {
      const { spreadsheet } = await ready;
      return (
        activeWorkbook(spreadsheet).getActiveSheet().getSelection()?.getActiveRange()?.getA1Notation() ?? ""
      );
    },
    menu: async (functionName) => (await ready).scripts.run({ kind: "menu", functionName, args: [] }),
    server: async (functionName, ...args) =>
      (await ready).scripts.run({ kind: "server", functionName, args }),
    load: async (code) => (await ready).scripts.load({ "Code.js": code }),
    api: async () => (await ready).spreadsheet.api,
    save: async () => (await ready).save(),
  };
  workbench.ready.catch(() => undefined); // The page shows it.
  Object.assign(window, { workbench });
}
