import type { HostCalls } from "../host.js";
import type { Calculation } from "./calculation.js";
import type { ChartBoard } from "./chartBoard.js";
import type { Keeping } from "./keeping.js";
import { readRange } from "./readRange.js";
import type { AnswerService } from "./scriptRunner.js";
import type { Spreadsheet } from "./spreadsheet.js";
import { copySheet, sheetCalls, sheetOf, workbookState } from "./univerSheets.js";
import type { UserInterface } from "./userInterface.js";
import { createWriteQueue } from "./writeQueue.js";

/** Every call of the host, answered at once or later. */
type HostAnswers = {
  [K in keyof HostCalls]: (
    request: HostCalls[K]["request"],
  ) => HostCalls[K]["reply"] | Promise<HostCalls[K]["reply"]>;
};

/** The host on Univer, in the page. */
export interface UniverHost {
  readonly answer: AnswerService;
  /** Writes what is still kept back; for the end of an execution. */
  applyWrites(): void;
}

export function createUniverHost(
  spreadsheet: Spreadsheet,
  calculation: Calculation,
  charts: ChartBoard,
  keeping: Keeping,
  userInterface: UserInterface,
): UniverHost {
  const writes = createWriteQueue(spreadsheet);

  const answers: HostAnswers = {
    ...sheetCalls(spreadsheet),
    ...charts.calls,
    ...keeping.calls,
    ...userInterface.calls,
    async read(range) {
      await calculation.settled();
      return readRange(spreadsheet, sheetOf(spreadsheet, range.sheetId), range);
    },
    write({ range, patch }) {
      writes.add(range, patch);
      return null;
    },
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

  return {
    applyWrites: writes.apply,
    async answer(name, request) {
      // Looks change nothing that the state of the workbook tells.
      const unaffected = name === "write" || (name === "workbook" && !writes.holdsContent());
      if (!unaffected) writes.apply();
      return await answers[name](request);
    },
  };
}
