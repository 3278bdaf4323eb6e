import type { HostCalls } from "../host.js";
import { writeValues } from "./cells.js";
import { embeddedChart, type NewChart, newChartBuilder } from "./charts.js";
import { emulate } from "./emulate.js";
import type { Execution } from "./execution.js";
import { checkedRange, checkRoom, checkSheetName, growGrid, rangeFromA1, sheetState } from "./grid.js";
import { openRange, placeOf } from "./range.js";
import { openSpreadsheet } from "./spreadsheet.js";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet by its id: it stays the same sheet when it is renamed or moved. */
export function openSheet(execution: Execution, sheetId: number): Sheet {
  const { host } = execution;
  const state = () => sheetState(execution, sheetId);
  state();
  const range = (row: number, column: number, rows: number, columns: number) => {
    return openRange(execution, { sheetId, row, column, rows, columns });
  };
  const whole = () => range(1, 1, state().rows, state().columns);
  const used = () => range(1, 1, Math.max(state().lastRow, 1), Math.max(state().lastColumn, 1));
  const changed = (change: () => void): Sheet => {
    change();
    return self;
  };
  const change = (to: Omit<HostCalls["changeSheet"]["request"], "sheetId">) => {
    host.call("changeSheet", { sheetId, ...to });
    return self;
  };
  const select = (selected: Range): Range => {
    host.call("select", placeOf(selected));
    return selected;
  };
  const addAtEnd = (kind: "Rows" | "Columns", after: number, most: number, size: [number, number]) => {
    if (after !== most)
      throw new Error(`not in the workbench: Sheet.insert${kind}After before the last ones`);
    growGrid(execution, sheetId, ...size);
    return self;
  };
  const setColumnsHidden = (column: number, count: number, hidden: boolean) => {
    checkedRange(execution, { sheetId, row: 1, column, rows: 1, columns: count });
    host.call("hideColumns", { sheetId, column, count, hidden });
  };
  const setWidths = (column: number, count: number, width: number) => {
    checkedRange(execution, { sheetId, row: 1, column, rows: 1, columns: count });
    host.call("setColumnWidths", { sheetId, column, widths: Array<number>(count).fill(width) });
    return self;
  };

  const self: Sheet = emulate<Sheet>("Sheet", {
    getParent: () => openSpreadsheet(execution),
    getSheetId: () => sheetId,
    getIndex: () => state().index + 1,
    getName: () => state().name,
    getSheetName: () => state().name,
    setName: (name: string) => {
      checkSheetName(execution, name, sheetId);
      return change({ name });
    },
    getMaxRows: () => state().rows,
    getMaxColumns: () => state().columns,
    getLastRow: () => state().lastRow,
    getLastColumn: () => state().lastColumn,

    getRange: (first: number | string, column: number = 0, rows: number = 1, columns: number = 1) => {
      if (typeof first === "string") return openRange(execution, rangeFromA1(execution, first, sheetId));
      return range(first, column, rows, columns);
    },
    getDataRange: used,
    getActiveRange: () => {
      const { selection } = execution.workbook();
      return selection.sheetId === sheetId ? openRange(execution, selection) : range(1, 1, 1, 1);
    },
    setActiveRange: select,
    setActiveSelection: (selected: Range | string) => {
      return select(typeof selected === "string" ? self.getRange(selected) : selected);
    },
    activate: () => changed(() => select(range(1, 1, 1, 1))),
    appendRow: (cells: unknown[]) => {
      const row = state().lastRow + 1;
      growGrid(execution, sheetId, row, cells.length);
      writeValues(execution, { sheetId, row, column: 1, rows: 1, columns: cells.length }, [cells]);
      return self;
    },
    clear: (options: Parameters<Range["clear"]>[0] = {}) => changed(() => whole().clear(options)),
    clearContents: () => changed(() => used().clearContent()),

    insertRowsAfter: (after: number, count: number) =>
      addAtEnd("Rows", after, state().rows, [after + count, state().columns]),
    insertColumnsAfter: (after: number, count: number) =>
      addAtEnd("Columns", after, state().columns, [state().rows, after + count]),
    setFrozenRows: (rows: number) => void change({ frozenRows: rows }),
    getFrozenRows: () => state().frozenRows,
    setColumnWidth: (column: number, width: number) => setWidths(column, 1, width),
    setColumnWidths: setWidths,
    hideColumns: (column: number, count: number = 1) => setColumnsHidden(column, count, true),
    showColumns: (column: number, count: number = 1) => setColumnsHidden(column, count, false),
    hideSheet: () => {
      const others = execution.workbook().sheets.filter(({ id, hidden }) => id !== sheetId && !hidden);
      if (others.length === 0) throw new Error("You can't hide all the sheets in a document.");
      return change({ hidden: true });
    },
    showSheet: () => change({ hidden: false }),
    isSheetHidden: () => state().hidden,
    copyTo: () => {
      checkRoom(execution, state().rows * state().columns);
      const name = freeName(execution, `Copy of ${state().name}`);
      return openSheet(execution, host.call("copySheet", { sheetId, name }).id);
    },

    newChart: () => newChartBuilder(execution, sheetId),
    insertChart: (chart) => void host.call("insertChart", { ...(chart as NewChart).specification, sheetId }),
    getCharts: () =>
      host.call("charts", { sheetId }).map((chart) => embeddedChart(execution, chart, chart.id)),
    removeChart: (chart) => void host.call("removeChart", { sheetId, chartId: chart.getChartId()! }),
  });
  return self;
}

/** The name itself, or the first of `name 2`, `name 3`, … that no sheet has. */
function freeName(execution: Execution, name: string): string {
  const taken = new Set(execution.workbook().sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}
