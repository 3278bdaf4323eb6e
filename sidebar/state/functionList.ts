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
}

export function createFunctionList(server: Server, tasks: Tasks): FunctionList {
  const all = signal<readonly FunctionSpec[] | null>(null);
  return {
    all,
    read: async () =>
      all.value !== null ||
      tasks.attempt("listing", async () => {
        all.value = readFunctions((await server.plannerListFunctions()).json);
      }),
  };
}
