import { type ReadonlySignal, signal } from "@preact/signals";
import { type FunctionSpec, readFunctions } from "../functions.js";
import type { Server } from "../server.js";
import type { Tasks } from "./tasks.js";

/** The custom functions of the add-on, asked for when somebody wants to see them. */
export interface FunctionList {
  /** null until they are read. */
  readonly all: ReadonlySignal<readonly FunctionSpec[] | null>;
  /** Reads them, unless that has been done. */
  read(): Promise<boolean>;
  /** Writes a function's example into the active cell of the spreadsheet, if that is blank. */
  insert(name: string): Promise<boolean>;
  /** The function that was inserted last, and where. */
  readonly inserted: ReadonlySignal<{ readonly name: string; readonly cell: string } | null>;
}

export function createFunctionList(server: Server, tasks: Tasks): FunctionList {
  const all = signal<readonly FunctionSpec[] | null>(null);
  const inserted = signal<{ readonly name: string; readonly cell: string } | null>(null);
  return {
    all,
    inserted,
    read: async () =>
      all.value !== null ||
      tasks.attempt("listing", async () => {
        all.value = readFunctions((await server.plannerListFunctions()).json);
      }),
    insert: (name) =>
      tasks.attempt("inserting", async () => {
        inserted.value = null;
        const { cell } = await server.plannerInsertFormula({ version: 1, name });
        inserted.value = { name, cell };
      }),
  };
}
