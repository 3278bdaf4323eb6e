import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Mapping, TableChoice } from "../../src/planning/foundTables.js";
import type { TableKind } from "../../src/planning/issue.js";
import { type NewPlan, newPlan } from "../../src/planning/newPlan.js";
import type { NewSheet } from "../../src/planning/newSheet.js";
import { sampleShop } from "../../src/planning/sampleShop.js";
import type { CellAddress } from "../../src/planning/workbook.js";
import type { WorkbookReply } from "../../src/sheets/protocol.js";
import type { Server } from "../server.js";
import type { Tasks } from "./tasks.js";

/** The spreadsheet as it was read, and what was understood of it. */
export interface Sheets {
  readonly reply: ReadonlySignal<WorkbookReply | null>;
  /** What a person said about the tables instead of what was found. */
  readonly mapping: ReadonlySignal<Mapping>;
  /** null before the first reading. */
  readonly understood: ReadonlySignal<NewPlan | null>;
  read(): Promise<boolean>;
  /** A person's choice of a table and its columns; null says that there is none. */
  choose(table: TableKind, choice: TableChoice | null): void;
  createSample(): Promise<boolean>;
  showCell(address: CellAddress): Promise<boolean>;
  /** Writes a scenario sheet; resolves with the name it got. Rejects where the script does. */
  addScenario(sheet: NewSheet): Promise<string>;
}

export function createSheets(server: Server, tasks: Tasks): Sheets {
  const reply = signal<WorkbookReply | null>(null);
  const mapping = signal<Mapping>({});
  const understood = computed(() => reply.value && newPlan(reply.value.workbook, mapping.value));

  const readNow = async () => {
    reply.value = await server.plannerReadWorkbook();
  };
  const write = (sheets: readonly NewSheet[]) => server.plannerWriteSheets({ version: 1, sheets });
  return {
    reply,
    mapping,
    understood,
    addScenario: async (sheet) => {
      const [written] = (await write([sheet])).written;
      const known = reply.value;
      if (known && written) reply.value = { ...known, scenarioSheets: [...known.scenarioSheets, written] };
      return written?.name ?? sheet.name;
    },
    read: () => tasks.attempt("reading", readNow),
    choose: (table, choice) => {
      mapping.value = { ...mapping.value, [table]: choice };
    },
    createSample: () =>
      tasks.attempt("sample", async () => {
        await write(sampleShop().sheets);
        await readNow();
      }),
    showCell: ({ sheet, row, column }) =>
      tasks.attempt("showing", async () => {
        const sheetId = reply.value?.workbook.sheets.find(({ name }) => name === sheet)?.id;
        if (sheetId !== undefined) await server.plannerShowCell({ version: 1, sheetId, row, column });
      }),
  };
}
