import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { NewPlan } from "../../src/planning/newPlan.js";
import type { NewSheet } from "../../src/planning/scenario/newSheet.js";
import type { FoundTables, Mapping, TableChoice } from "../../src/planning/tables/foundTables.js";
import type { TableKind } from "../../src/planning/tables/issue.js";
import type { CellAddress } from "../../src/planning/tables/workbook.js";
import type { SelectionReply, WorkbookReply } from "../../src/sheets/protocol.js";
import type { Engine } from "../engine.js";
import type { Server } from "../server.js";
import { PageError, type Tasks } from "./tasks.js";

type ScenarioSheet = WorkbookReply["scenarioSheets"][number];

/** Cells that a person made a table of. */
export interface TakenSelection extends Pick<SelectionReply, "range" | "ranges"> {
  readonly table: TableKind;
  readonly sheet: string;
}

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
  /** Makes what is selected in the spreadsheet the table of this kind. */
  takeSelection(table: TableKind): Promise<boolean>;
  /** The selection that was taken last; null once the person chose otherwise. */
  readonly taken: ReadonlySignal<TakenSelection | null>;
  createSample(): Promise<boolean>;
  showCell(address: CellAddress): Promise<boolean>;
  /** Writes a sheet; resolves with the name it got. Rejects where the script does. */
  addSheet(sheet: NewSheet): Promise<string>;
  /** The same of a scenario sheet, which is listed from then on. */
  addScenario(sheet: NewSheet): Promise<string>;
}

export function createSheets(server: Server, engine: () => Promise<Engine>, tasks: Tasks): Sheets {
  const reply = signal<WorkbookReply | null>(null);
  const added = signal<readonly ScenarioSheet[]>([]);
  const found = signal<FoundTables | null>(null);
  const mapping = signal<Mapping>({});
  const understood = signal<NewPlan | null>(null);
  const taken = signal<TakenSelection | null>(null);

  const understandAgain = async () => {
    const asked = { workbook: reply.value!.workbook, mapping: mapping.value };
    const { understand } = await engine();
    const next = await understand(asked.workbook, asked.mapping);
    const isLatest = asked.workbook === reply.value?.workbook && asked.mapping === mapping.value;
    if (isLatest) understood.value = next;
  };
  const readNow = async () => {
    const [read, { understand }] = await Promise.all([server.plannerReadWorkbook(), engine()]);
    const next = await understand(read.workbook, {});
    batch(() => {
      reply.value = read;
      added.value = [];
      found.value = next.found;
      if (Object.keys(mapping.value).length === 0) understood.value = next;
    });
    if (understood.value !== next) await understandAgain();
  };
  const write = async (sheet: NewSheet) =>
    (await server.plannerWriteSheets({ version: 1, sheets: [sheet] })).written;
  const nameOf = ([first]: readonly ScenarioSheet[], { name }: NewSheet) => first?.name ?? name;
  const takeNow = async (table: TableKind) => {
    const selected = await server.plannerReadSelection();
    const { selectedTable } = await engine();
    const read = withSheet(reply.value!, selected);
    const choice = selectedTable(selected.sheet, selected.range, table, read.workbook.locale);
    if (!choice) throw new PageError("failure.selectionBlank");
    batch(() => {
      reply.value = read;
      mapping.value = { ...mapping.value, [table]: choice };
      taken.value = { table, sheet: selected.sheet.name, range: selected.range, ranges: selected.ranges };
    });
    await understandAgain();
  };
  return {
    reply,
    scenarios: computed(() => [...(reply.value?.scenarioSheets ?? []), ...added.value]),
    found,
    mapping,
    understood,
    read: () => tasks.attempt("reading", readNow),
    taken,
    takeSelection: (table) => tasks.attempt("selecting", () => takeNow(table)),
    choose: (table, choice) => {
      taken.value = null;
      mapping.value = { ...mapping.value, [table]: choice };
      return tasks.attempt("choosing", understandAgain);
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
    addSheet: async (sheet) => nameOf(await write(sheet), sheet),
    addScenario: async (sheet) => {
      const written = await write(sheet);
      added.value = [...added.value, ...written];
      return nameOf(written, sheet);
    },
  };
}

/** The spreadsheet with one of its sheets, or a new one, as it is now. */
function withSheet(reply: WorkbookReply, { sheet, cut }: SelectionReply): WorkbookReply {
  const { workbook, cutSheets } = reply;
  const before = workbook.sheets.find(({ id }) => id === sheet.id);
  const sheets = before
    ? workbook.sheets.map((each) => (each === before ? sheet : each))
    : [...workbook.sheets, sheet];
  const otherCuts = cutSheets.filter(({ name }) => name !== before?.name);
  return { ...reply, workbook: { ...workbook, sheets }, cutSheets: cut ? [...otherCuts, cut] : otherCuts };
}
