import { finish, type Steps } from "../../simulation/steps.js";
import { isScenarioSheet } from "../scenario/isScenarioSheet.js";
import { assignRoles, holdsNumbers, type RoleColumn } from "./assignRoles.js";
import { chosenTable } from "./chosenTable.js";
import { readNumber } from "./cleanCell.js";
import {
  type Candidate,
  type FoundColumn,
  type FoundTables,
  hasColumn,
  type Mapping,
} from "./foundTables.js";
import { type HeaderRow, headerRows, lastRowUnder, rowsUnder } from "./headerRows.js";
import type { ColumnRole, Issue, TableKind } from "./issue.js";
import { repeats, spendRoles } from "./spendRoles.js";
import { missingColumn, tableKinds, traitsOf } from "./tableKinds.js";
import type { Cell, Workbook } from "./workbook.js";

const leastConfidence = 0.45;
const closeConfidence = 0.1;

/**
 * Finds the product table, the channel table, the sales history, the order values and the spend history among the
 * sheets, by the headers in their first 20 rows (English, 简体, 繁體) and by what stands under them.
 *
 * @param mapping a person's own choice of tables and columns, which comes before what is found
 */
export function findTables(workbook: Workbook, mapping: Mapping = {}): FoundTables {
  return finish(findTablesInSteps(workbook, mapping));
}

/** `findTables` in steps of one place. */
export function* findTablesInSteps(workbook: Workbook, mapping: Mapping = {}): Steps<FoundTables> {
  const sheets = workbook.sheets.filter((sheet) => !isScenarioSheet(sheet.values));
  const places = sheets.flatMap(headerRows);
  const found = {} as Record<TableKind, readonly Candidate[]>;
  const attempts = {} as Record<TableKind, readonly Attempt[]>;
  for (const table of tableKinds) {
    const choice = mapping[table];
    attempts[table] =
      choice === undefined
        ? yield* tryPlaces(places, table, workbook.locale)
        : attempted(choice && chosenTable(workbook, table, choice));
    found[table] = bestFirst(attempts[table]);
  }
  const taken = Object.values(found).flat();
  const issues = tableKinds
    .filter((table) => mapping[table] !== null)
    .flatMap((table) => issuesOf(table, found[table], attempts[table], taken, mapping[table] !== undefined));
  return { ...found, issues };
}

/** A place seen as a table of one kind; `missing` is a column that it lacks. */
interface Attempt {
  readonly candidate: Candidate;
  readonly missing: ColumnRole | null;
}

function attempted(candidate: Candidate | null): Attempt[] {
  if (!candidate) return [];
  return [{ candidate, missing: missingColumn(candidate.table, (role) => hasColumn(candidate, role)) }];
}

function* tryPlaces(places: readonly HeaderRow[], table: TableKind, locale: string): Steps<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const place of places) {
    attempts.push(tryPlace(place, table, locale));
    yield;
  }
  return attempts;
}

function tryPlace(place: HeaderRow, table: TableKind, locale: string): Attempt {
  const { row, sheet } = place;
  const traits = traitsOf[table];
  const sample = rowsUnder(place);
  const assigned = assignRoles(place, table, sample, locale);
  const { roles, channelColumns } =
    table === "spend" ? spendRoles(place, assigned, sample, locale) : { roles: assigned, channelColumns: [] };
  const scoreOf = (role: ColumnRole) =>
    Math.max(
      roles.get(role)?.score ?? 0,
      ...(role === "spend" ? channelColumns.map(({ score }) => score) : []),
    );

  const needed = traits.needs.map((group) => Math.max(...group.map(scoreOf)));
  const support = traits.speaksFor.filter((role) => scoreOf(role) > 0).length;
  let confidence = (0.75 * needed.reduce((sum, score) => sum + score, 0)) / needed.length;
  confidence += 0.25 * Math.min(1, support / 2);
  // A channel in many rows, with dates, is a spend history.
  const channel = roles.get("channel");
  if (table === "channels" && roles.has("date") && channel && repeats(sample, channel.column))
    confidence *= 0.4;
  if (traits.speaksAgainst.some((role) => scoreOf(role) > 0.9)) confidence *= 0.4;
  const names = roles.get("sku") ?? roles.get("name");
  if (table === "products" && names && repeats(sample, names.column)) confidence *= 0.5;
  if (sample.length === 0) confidence = 0;

  const foundAt = ({ column }: RoleColumn): FoundColumn => ({
    column: column + 1,
    header: place.headers[column - place.firstColumn],
  });
  const columns: Partial<Record<ColumnRole, FoundColumn>> = {};
  for (const [role, found] of roles) columns[role] = foundAt(found);
  const numeric = [...roles].filter(([role]) => holdsNumbers(role)).map(([, { column }]) => column);
  const isData = (cells: readonly Cell[]) =>
    numeric.some((column) => readNumber(cells[column], locale) !== null || typeof cells[column] === "object");
  // Looking for the end takes time in a long sheet, so that only what may be a table is followed down.
  const lastRow = confidence < leastConfidence ? row : lastRowUnder(place, isData);
  const candidate = {
    table,
    sheetId: sheet.id,
    sheet: sheet.name,
    headerRow: row + 1,
    lastRow: lastRow + 1,
    columns,
    channelColumns: channelColumns.map(foundAt),
    confidence: Math.round(confidence * 100) / 100,
  };
  return { candidate, missing: missingColumn(table, (role) => hasColumn(candidate, role)) };
}

/** The best candidates, one for each place: a header seen twice over the same columns counts once. */
function bestFirst(attempts: readonly Attempt[]): Candidate[] {
  const kept: Candidate[] = [];
  const sorted = attempts
    .filter(({ missing, candidate }) => missing === null && candidate.confidence >= leastConfidence)
    .map(({ candidate }) => candidate)
    .sort((a, b) => b.confidence - a.confidence);
  for (const candidate of sorted) if (!kept.some((other) => overlap(candidate, other))) kept.push(candidate);
  return kept;
}

function overlap(a: Candidate, b: Candidate): boolean {
  const [aColumns, bColumns] = [columnsOf(a), columnsOf(b)];
  return (
    a.sheetId === b.sheetId &&
    aColumns.first <= bColumns.last &&
    bColumns.first <= aColumns.last &&
    a.headerRow <= b.lastRow &&
    b.headerRow <= a.lastRow
  );
}

function columnsOf({ columns, channelColumns }: Candidate): { first: number; last: number } {
  const numbers = [...Object.values(columns), ...channelColumns].map(({ column }) => column);
  return { first: Math.min(...numbers), last: Math.max(...numbers) };
}

/** @param taken the candidates of all kinds: what stands there is no other table cut short */
function issuesOf(
  table: TableKind,
  [best, second]: readonly Candidate[],
  attempts: readonly Attempt[],
  taken: readonly Candidate[],
  isChosen: boolean,
): Issue[] {
  if (best && second && best.confidence - second.confidence < closeConfidence) {
    return [{ code: "table-ambiguous", table, ...placeOf(best), other: placeOf(second) }];
  }
  if (best || (table === "spend" && !isChosen)) return []; // few shops keep a spend history
  const near = attempts
    .filter(({ missing, candidate }) => missing !== null && isNear(candidate))
    .filter(({ candidate }) => !taken.some((other) => isSamePlace(candidate, other)))
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence)[0];
  if (near?.missing)
    return [{ code: "column-missing", table, role: near.missing, ...placeOf(near.candidate) }];
  if (!isChosen && isSpared(table, taken)) return [];
  return [{ code: "table-missing", table }];
}

/** Products can be had from a sales history, channels from a spend history; and few shops keep one of those. */
function isSpared(table: TableKind, taken: readonly Candidate[]): boolean {
  const has = (kind: TableKind) => taken.some((other) => other.table === kind);
  return (
    table === "spend" || (table === "products" && has("history")) || (table === "channels" && has("spend"))
  );
}

/** A table that lacks a column is worth a word where a person chose it or three of its columns are known. */
function isNear({ columns, confidence }: Candidate): boolean {
  return confidence === 1 || Object.keys(columns).length >= 3;
}

function isSamePlace(a: Candidate, b: Candidate): boolean {
  return a.sheetId === b.sheetId && a.headerRow === b.headerRow;
}

function placeOf(candidate: Candidate) {
  return { sheet: candidate.sheet, row: candidate.headerRow, column: columnsOf(candidate).first };
}
