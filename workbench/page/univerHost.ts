import type { HostCalls, HostRange } from "../host.js";
import type { Calculation } from "./calculation.js";
import type { ChartBoard } from "./chartBoard.js";
import type { Keeping } from "./keeping.js";
import { readRange } from "./readRange.js";
import type { Spreadsheet } from "./spreadsheet.js";
import { cellsOfPatch } from "./univerCells.js";
import { copySheet, sheetCalls, sheetOf, univerRange, workbookState } from "./univerSheets.js";
import type { UserInterface } from "./userInterface.js";

/** Every call of the host, answered at once or later. */
export type HostAnswers = {
  [K in keyof HostCalls]: (
    request: HostCalls[K]["request"],
  ) => HostCalls[K]["reply"] | Promise<HostCalls[K]["reply"]>;
};

/** The host on Univer, in the page. */
export function createUniverHost(
  spreadsheet: Spreadsheet,
  calculation: Calculation,
  charts: ChartBoard,
  keeping: Keeping,
  userInterface: UserInterface,
): HostAnswers {
  async function read(range: HostRange): Promise<HostCalls["read"]["reply"]> {
    await calculation.settled();
    return readRange(spreadsheet, sheetOf(spreadsheet, range.sheetId), range);
  }

  function write({ range, patch }: HostCalls["write"]["request"]): null {
    const cells = cellsOfPatch(patch, range.rows, range.columns);
    univerRange(sheetOf(spreadsheet, range.sheetId), range).setValues(cells);
    return null;
  }

  return {
    ...sheetCalls(spreadsheet),
    ...charts.calls,
    ...keeping.calls,
    ...userInterface.calls,
    read,
    write,
    async copySheet({ sheetId, name }) {
      const copy = copySheet(spreadsheet, sheetId, name);
      await charts.copy(sheetId, copy.id);
      return copy;
    },
    workbook: () => workbookState(spreadsheet, keeping.userLocale().replace("-", "_")),
    async flush() {
      await calculation.settled();
      return null;
    },
  };
}
