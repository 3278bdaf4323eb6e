import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServiceCase } from "./services/case.js";
import { cellCases } from "./services/cells.js";
import { chartCases } from "./services/charts.js";
import { refusalCases } from "./services/refusals.js";
import { sheetCases } from "./services/sheets.js";
import { typingCases } from "./services/typing.js";
import { utilityCases } from "./services/utilities.js";

/** Runs scripts as server calls over a host, in a worker or here. */
export interface ScriptRunner {
  /**
   * Runs `test()` of a script, as `google.script.run` would.
   *
   * @returns its result, JSON
   * @throws {Error} with the message of what it threw
   */
  run(code: string): Promise<unknown>;
  close?(): Promise<void>;
}

/** Every case, by subject: plain data, to be sent wherever scripts run. */
export const serviceCases: Readonly<Record<string, readonly ServiceCase[]>> = {
  sheets: sheetCases,
  cells: cellCases,
  "what becomes of typed values": typingCases,
  charts: chartCases,
  "what is refused": refusalCases,
  "services beside the spreadsheet": utilityCases,
};

/** Gives each case sheets of its own and takes them away again, so that cases may share one workbook. */
function asScript(body: string): string {
  return `
    function newSheet() { return SpreadsheetApp.getActive().insertSheet("case " + Utilities.getUuid()); }
    function body() {${body}}
    function test() {
      const all = SpreadsheetApp.getActive();
      const before = all.getSheets().map((sheet) => sheet.getSheetId());
      try {
        return body();
      } finally {
        for (const sheet of all.getSheets()) if (!before.includes(sheet.getSheetId())) all.deleteSheet(sheet);
      }
    }`;
}

/**
 * What every host must do for the services to be Apps Script's. Scripts run one after the other in one
 * workbook, whatever it holds.
 */
export function describeServices(name: string, open: () => Promise<ScriptRunner>): void {
  describe(`Apps Script services over ${name}`, () => {
    let runner: ScriptRunner;
    beforeAll(async () => {
      runner = await open();
    });
    afterAll(async () => {
      await runner?.close?.();
    });
    for (const [subject, cases] of Object.entries(serviceCases)) {
      describe(subject, () => {
        for (const each of cases) {
          it(each.title, async () => {
            const result = runner.run(asScript(each.script));
            if ("throws" in each) await expect(result).rejects.toThrow(each.throws);
            else expect(await result).toEqual(each.expect);
          });
        }
      });
    }
  });
}
