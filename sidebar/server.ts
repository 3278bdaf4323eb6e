import * as v from "valibot";
import type { Cell } from "../src/planning/tables/workbook.js";
import type { SidebarServer } from "../src/sheets/protocol.js";

/** The script's functions, called from the page: each as a promise. */
export type Server = {
  [Name in keyof SidebarServer]: (
    ...request: Parameters<SidebarServer[Name]>
  ) => Promise<ReturnType<SidebarServer[Name]>>;
};

/** The part of `google.script.run` that is used here. */
export interface ScriptRun {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}

/** A call that did not succeed. `sentence` is what the script said, "" where it said nothing that can be read. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  constructor(readonly sentence: string) {
    super(sentence);
  }
}

const version = v.literal(1);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const cells = v.custom<Cell[][]>(isCells);
const sheetName = v.object({ id: v.number(), name: v.string() });
const written = v.object({ version, written: v.array(sheetName) });

const sheetTable = v.object({ id: v.number(), name: v.string(), values: cells });
const cutSheet = v.object({ name: v.string(), rowsRead: count, rows: count });

const replies = {
  plannerReadMessages: v.object({ version, messages: v.record(v.string(), v.string()) }),
  plannerReadEngine: v.object({ version, script: v.string() }),
  plannerReadWorkbook: v.object({
    version,
    workbook: v.object({
      name: v.string(),
      locale: v.string(),
      sheets: v.array(sheetTable),
    }),
    scenarioSheets: v.array(sheetName),
    cutSheets: v.array(cutSheet),
  }),
  plannerWriteSheets: written,
  plannerWriteSample: written,
  plannerReadSelection: v.object({
    version,
    sheet: sheetTable,
    cut: v.nullable(cutSheet),
    range: v.object({ row: count, column: count, rows: count, columns: count }),
    ranges: count,
  }),
  plannerReadScenario: v.object({ version, sheet: sheetTable }),
  plannerShowCell: v.object({ version }),
  plannerListFunctions: v.object({ version, json: v.string() }),
  plannerInsertFormula: v.object({ version, cell: v.string() }),
} satisfies { [Name in keyof SidebarServer]: v.GenericSchema<unknown, ReturnType<SidebarServer[Name]>> };

/**
 * The script behind `google.script.run`, with every reply checked on arrival.
 * The promises reject with a `ServerError`, and with nothing else.
 */
export function connectServer(run: ScriptRun): Server {
  const call = <Name extends keyof SidebarServer>(name: Name, request: unknown[]) =>
    new Promise<ReturnType<SidebarServer[Name]>>((resolve, reject) => {
      const caller = run
        .withSuccessHandler((reply) => {
          const checked = v.safeParse(replies[name] as v.GenericSchema, reply);
          if (checked.success) resolve(checked.output as ReturnType<SidebarServer[Name]>);
          else reject(new ServerError(""));
        })
        .withFailureHandler((error) => reject(new ServerError(sentenceOf(error))));
      (caller as unknown as Record<Name, (...request: unknown[]) => void>)[name](...request);
    });
  return {
    plannerReadMessages: (request) => call("plannerReadMessages", [request]),
    plannerReadEngine: () => call("plannerReadEngine", []),
    plannerReadWorkbook: () => call("plannerReadWorkbook", []),
    plannerWriteSheets: (request) => call("plannerWriteSheets", [request]),
    plannerWriteSample: () => call("plannerWriteSample", []),
    plannerReadSelection: () => call("plannerReadSelection", []),
    plannerReadScenario: (request) => call("plannerReadScenario", [request]),
    plannerShowCell: (request) => call("plannerShowCell", [request]),
    plannerListFunctions: () => call("plannerListFunctions", []),
    plannerInsertFormula: (request) => call("plannerInsertFormula", [request]),
  };
}

/** Google passes an Error of another frame, whose message may begin with the error's name. */
function sentenceOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === "string" ? message.replace(/^(?:\w*Error|Exception): /, "") : "";
}

/** Rows of cells; written out by hand, since a sheet may hold a hundred thousand of them. */
function isCells(value: unknown): boolean {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(value: unknown): value is Cell {
  if (typeof value === "object" && value !== null)
    return typeof (value as { date?: unknown }).date === "string";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
