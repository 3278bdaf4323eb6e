import type { HostCalls, HostSheet, MenuItem, SheetHost } from "../host.js";
import { type Evaluate, extentOf, readCells, writeCells } from "./cells.js";
import { type PlainSheet, type PlainWorkbook, plainSheet, plainWorkbook } from "./model.js";

/** A spreadsheet in memory, with what a person would have seen of the script. */
export interface PlainHost extends SheetHost {
  /** A copy of the workbook as it is now. */
  snapshot(): PlainWorkbook;
  /** What the next alerts are answered with, in turn; without an answer an alert is closed. */
  readonly answers: string[];
  readonly toasts: readonly HostCalls["toast"]["request"][];
  readonly alerts: readonly HostCalls["alert"]["request"][];
  readonly dialogs: readonly HostCalls["dialog"]["request"][];
  /** The sidebars shown, the last one being the one that is open. */
  readonly sidebars: readonly HostCalls["sidebar"]["request"][];
  /** By their titles. */
  readonly menus: ReadonlyMap<string, readonly MenuItem[]>;
  /** Locks that are held. Put a name in to act as another user who holds it. */
  readonly locks: Set<HostCalls["lock"]["request"]["name"]>;
}

export interface PlainOptions {
  /** Computes formulas; without it they are kept uncomputed. */
  readonly evaluate?: Evaluate;
}

type Handlers = { [K in keyof HostCalls]: (request: HostCalls[K]["request"]) => HostCalls[K]["reply"] };

/** Opens a spreadsheet without a page. @param given what differs from an empty workbook, as `snapshot` gives it */
export function openPlain(
  given: Partial<PlainWorkbook> = {},
  { evaluate = () => null }: PlainOptions = {},
): PlainHost {
  let workbook: PlainWorkbook = copy(plainWorkbook(given));
  const seen = {
    answers: [] as string[],
    toasts: [] as HostCalls["toast"]["request"][],
    alerts: [] as HostCalls["alert"]["request"][],
    dialogs: [] as HostCalls["dialog"]["request"][],
    sidebars: [] as HostCalls["sidebar"]["request"][],
    menus: new Map<string, readonly MenuItem[]>(),
    locks: new Set<HostCalls["lock"]["request"]["name"]>(),
  };
  const change = (to: Partial<PlainWorkbook>) => {
    workbook = { ...workbook, ...to };
    return null;
  };
  const place = (sheetId: number) => {
    const index = workbook.sheets.findIndex(({ id }) => id === sheetId);
    if (index < 0) throw new Error(`There is no sheet with the id ${sheetId}.`);
    return index;
  };
  const find = (sheetId: number) => workbook.sheets[place(sheetId)]!;
  const insert = (sheet: PlainSheet, index: number): HostSheet => {
    workbook.sheets.splice(index, 0, sheet);
    return described(sheet, index);
  };
  const replace = (sheetId: number, to: Partial<PlainSheet>) => {
    workbook.sheets[place(sheetId)] = { ...find(sheetId), ...to };
    return null;
  };
  const freeSheetId = () => Math.max(...workbook.sheets.map(({ id }) => id)) + 1;
  const freeChartId = () =>
    Math.max(0, ...workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id))) + 1;

  const handlers: Handlers = {
    workbook: () => ({
      ...workbook,
      sheets: workbook.sheets.map(described),
      activeSheetId: workbook.selection.sheetId,
    }),
    read: (range) => readCells(find(range.sheetId), range, evaluate),
    write: ({ range, patch }) => {
      writeCells(find(range.sheetId), range, patch);
      return null;
    },
    insertSheet: ({ name, index, rows, columns }) =>
      insert({ ...plainSheet(freeSheetId(), name), rows, columns }, index),
    copySheet: ({ sheetId, name }) => {
      const id = freeSheetId();
      const charts = find(sheetId).charts.map((chart, i) => ({
        ...chart,
        id: freeChartId() + i,
        sheetId: id,
      }));
      return insert({ ...copy(find(sheetId)), id, name, charts }, workbook.sheets.length);
    },
    changeSheet: ({ sheetId, index, ...to }) => {
      replace(sheetId, to);
      if (index !== undefined) workbook.sheets.splice(index, 0, ...workbook.sheets.splice(place(sheetId), 1));
      return null;
    },
    deleteSheet: ({ sheetId }) => {
      const index = place(sheetId);
      workbook.sheets.splice(index, 1);
      const next = workbook.sheets[index] ?? workbook.sheets[index - 1]!;
      return workbook.selection.sheetId === sheetId ? change({ selection: firstCell(next.id) }) : null;
    },
    setColumnWidths: ({ sheetId, column, widths }) => {
      const added = Object.fromEntries(widths.map((width, i) => [column + i, width]));
      return replace(sheetId, { columnWidths: { ...find(sheetId).columnWidths, ...added } });
    },
    hideColumns: ({ sheetId, column, count, hidden }) => {
      const meant = Array.from({ length: count }, (_, i) => column + i);
      const others = find(sheetId).hiddenColumns.filter((each) => !meant.includes(each));
      return replace(sheetId, { hiddenColumns: hidden ? [...others, ...meant] : others });
    },
    select: (selection) => change({ selection }),
    charts: ({ sheetId }) => [...find(sheetId).charts],
    insertChart: (given) => {
      const chart = { ...given, id: freeChartId() };
      replace(given.sheetId, { charts: [...find(given.sheetId).charts, chart] });
      return chart;
    },
    removeChart: ({ sheetId, chartId }) =>
      replace(sheetId, { charts: find(sheetId).charts.filter(({ id }) => id !== chartId) }),
    flush: () => null,
    setMenu: ({ title, items }) => {
      seen.menus.set(title, items);
      return null;
    },
    toast: (toast) => {
      seen.toasts.push(toast);
      return null;
    },
    alert: (alert) => {
      seen.alerts.push(alert);
      return seen.answers.shift() ?? "CLOSE";
    },
    sidebar: (sidebar) => {
      seen.sidebars.push(sidebar);
      return null;
    },
    dialog: (dialog) => {
      seen.dialogs.push(dialog);
      return null;
    },
    userLocale: () => workbook.userLocale,
    properties: ({ store }) => workbook.properties[store],
    setProperties: ({ store, values }) => change({ properties: { ...workbook.properties, [store]: values } }),
    lock: ({ name }) => {
      const free = !seen.locks.has(name);
      seen.locks.add(name);
      return free;
    },
    unlock: ({ name }) => {
      seen.locks.delete(name);
      return null;
    },
  };
  return {
    ...seen,
    // Through JSON, as between the page and its worker: what would be lost there is lost here.
    call: (name, request) => copy(handlers[name](copy(request))),
    snapshot: () => copy(workbook),
  };
}

function described(sheet: PlainSheet, index: number): HostSheet {
  const { id, name, rows, columns, hidden, frozenRows } = sheet;
  return { id, name, index, rows, columns, hidden, frozenRows, ...extentOf(sheet) };
}

function firstCell(sheetId: number): PlainWorkbook["selection"] {
  return { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
