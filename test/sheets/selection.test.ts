import { afterEach, expect, it, vi } from "vitest";
import { plannerReadSelection } from "../../src/sheets/sidebarServer.js";

afterEach(() => vi.unstubAllGlobals());

const sheet = {
  getSheetId: () => 7,
  getName: () => "商品",
  getLastRow: () => 0,
  getLastColumn: () => 0,
};

/** A range as Google hands it out: a cell of the sheet above. */
function cell(row: number, column: number) {
  return {
    getSheet: () => sheet,
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => 1,
    getNumColumns: () => 1,
  };
}

function select(ranges: ReturnType<typeof cell>[] | null) {
  const getActiveRangeList = () => ranges && { getRanges: () => ranges };
  vi.stubGlobal("SpreadsheetApp", { getActiveSpreadsheet: () => ({ getActiveRangeList }) });
  vi.stubGlobal("Session", { getActiveUserLocale: () => "en-GB" });
}

// The workbench knows one selected range; Google's own objects may hold several, or none.
it("takes the first of several ranges, and says how many there are", () => {
  select([cell(3, 2), cell(9, 9)]);
  expect(plannerReadSelection()).toMatchObject({
    range: { row: 3, column: 2, rows: 1, columns: 1 },
    ranges: 2,
  });
});

it("says what to do where a chart is selected, and so no cell", () => {
  select(null);
  expect(() => plannerReadSelection()).toThrow(
    "No cells are selected. Click a cell of the table, or select the table with its headers.",
  );
});
