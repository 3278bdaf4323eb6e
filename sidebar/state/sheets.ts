import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { NewPlan } from "../../src/planning/newPlan.js";
import type { NewSheet } from "../../src/planning/scenario/newSheet.js";
import type { FoundTables, Mapping, TableChoice } from "../../src/planning/tables/foundTables.js";
import type { TableKind } from "../../src/planning/tables/issue.js";
import type { CellAddress } from "../../src/planning/tables/workbook.js";
import type { WorkbookReply } from "../../src/sheets/protocol.js";
import type { HeavyWork } from "../heavyWork.js";
import type { Server } from "../server.js";
import type { Tasks } from "./tasks.js";

type ScenarioSheet = WorkbookReply["scenarioSheets"][number];

/** The spreadsheet as it was read, and what was understood of it. */
export interface Sheets {
  readonly reply: ReadonlySignal<WorkbookReply | null>;
  readonly scenarios: ReadonlySignal<readonly ScenarioSheet[]>;
  /** What was found before a person said anything; null before the first reading. */
  readonly found: ReadonlySignal<FoundTables | null>;
  /** What a person said about the tables instead of what was found. */
  readonly mapping: ReadonlySignal<Mapping>;
  /** null before the first reading. */
  readonly understood: ReadonlySignal<NewPlan | null>;
  read(): Promise<boolean>;
  /** A person's choice of a table and its columns; null says that there is none. */
  choose(table: TableKind, choice: TableChoice | null): Promise<boolean>;
  createSample(): Promise<boolean>;
  showCell(address: CellAddress): Promise<boolean>;
  /** Writes a scenario sheet; resolves with the name it got. Rejects where the script does. */
  addScenario(sheet: NewSheet): Promise<string>;
}

export function createSheets(server: Server, heavyWork: HeavyWork, tasks: Tasks): Sheets {
  const reply = signal<WorkbookReply | null>(null);
  const added = signal<readonly ScenarioSheet[]>([]);
  const found = signal<FoundTables | null>(null);
  const mapping = signal<Mapping>({});
  const understood = signal<NewPlan | null>(null);

  const understand = async () => {
    const asked = { workbook: reply.value!.workbook, mapping: mapping.value };
    const next = await heavyWork.understand(asked.workbook, asked.mapping);
    const isLatest = asked.workbook === reply.value?.workbook && asked.mapping === mapping.value;
    if (isLatest) understood.value = next;
  };
  const readNow = async () => {
    const read = await server.plannerReadWorkbook();
    const next = await heavyWork.understand(read.workbook, {});
    batch(() => {
      reply.value = read;
      added.value = [];
      found.value = next.found;
      if (Object.keys(mapping.value).length === 0) understood.value = next;
    });
    if (understood.value !== next) await understand();
  };
  return {
    reply,
    scenarios: computed(() => [...(reply.value?.scenarioSheets ?? []), ...added.value]),
    found,
    mapping,
    understood,
    read: () => tasks.attempt("reading", readNow),
    choose: (table, choice) => {
      mapping.value = { ...mapping.value, [table]: choice };
      return tasks.attempt("reading", understand);
    },
    createSample: () =>
      tasks.attempt("sample", async () => {
        await server.plannerWriteSample();
        await readNow();
      }),
    showCell: ({ sheet, row, column }) =>
      tasks.attempt("showing", async () => {
        const sheetId = reply.value?.workbook.sheets.find(({ name }) => name === sheet)?.id;
        if (sheetId !== undefined) await server.plannerShowCell({ version: 1, sheetId, row, column });
      }),
    addScenario: async (sheet) => {
      const { written } = await server.plannerWriteSheets({ version: 1, sheets: [sheet] });
      added.value = [...added.value, ...written];
      return written[0]?.name ?? sheet.name;
    },
  };
}
