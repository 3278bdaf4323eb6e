import { isBlank, readNumber, readText } from "./cleanCell.js";
import { readDay, readWeekNumber } from "./cleanDate.js";
import { rolesOfHeader } from "./columnRoles.js";
import type { Candidate, FoundColumn, FoundTables, Mapping, TableChoice } from "./foundTables.js";
import { type HeaderRow, headerRows, lastRowUnder } from "./headerRows.js";
import { isScenarioSheet } from "./isScenarioSheet.js";
import type { ColumnRole, Issue, TableKind } from "./issue.js";
import type { Cell, Workbook } from "./workbook.js";

interface Kind {
  /** One role of each group must be there. */
  readonly needs: readonly (readonly ColumnRole[])[];
  /** Roles that make the table more likely to be of this kind. */
  readonly speaksFor: readonly ColumnRole[];
  /** Roles that make it less likely. */
  readonly speaksAgainst: readonly ColumnRole[];
}

const kinds: Readonly<Record<TableKind, Kind>> = {
  products: {
    needs: [["sku", "name"], ["price"]],
    speaksFor: ["unitCost", "units", "stock", "leadTime", "category"],
    speaksAgainst: ["date"],
  },
  channels: {
    needs: [["channel"], ["spend"]],
    speaksFor: ["revenue", "date"],
    speaksAgainst: ["sku", "price"],
  },
  history: {
    needs: [["sku", "name"], ["date"], ["units"]],
    speaksFor: ["price", "revenue", "promotion"],
    speaksAgainst: ["stock", "leadTime"],
  },
  orders: {
    needs: [
      ["orderValue", "orderNumber"],
      ["orderValue", "revenue"],
    ],
    speaksFor: ["orderNumber", "date"],
    speaksAgainst: ["sku"],
  },
};
const tableKinds = Object.keys(kinds) as TableKind[];

const leastConfidence = 0.45;
const closeConfidence = 0.1;
const sampledRows = 200;
const textRoles: readonly ColumnRole[] = ["sku", "name", "category", "channel", "promotion", "orderNumber"];

/**
 * Finds the product table, the channel table, the sales history and the order values among the sheets, by
 * the headers in their first 20 rows (English, 简体, 繁體) and by what stands under them.
 *
 * @param mapping a person's own choice of tables and columns, which comes before what is found
 */
export function findTables(workbook: Workbook, mapping: Mapping = {}): FoundTables {
  const sheets = workbook.sheets.filter((sheet) => !isScenarioSheet(sheet.values));
  const places = sheets.flatMap(headerRows);
  const attempts = {} as Record<TableKind, readonly Attempt[]>;
  const found = {} as Record<TableKind, readonly Candidate[]>;
  for (const table of tableKinds) {
    const choice = mapping[table];
    const looksEverywhere = choice === undefined;
    attempts[table] = looksEverywhere ? places.map((place) => tryPlace(place, table, workbook.locale)) : [];
    if (looksEverywhere) found[table] = bestFirst(attempts[table]);
    else found[table] = choice ? chosenCandidate(workbook, table, choice) : [];
  }
  const taken = Object.values(found).flatMap((candidates) => candidates.slice(0, 1));
  const issues = tableKinds
    .filter((table) => mapping[table] === undefined)
    .flatMap((table) => issuesOf(table, found[table], attempts[table], taken));
  return { ...found, issues };
}

/** A place seen as a table of one kind; `missing` is a column that it lacks. */
interface Attempt extends Candidate {
  readonly missing: ColumnRole | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

function tryPlace(place: HeaderRow, table: TableKind, locale: string): Attempt {
  const kind = kinds[table];
  const { values } = place.sheet;
  const sample = sampleUnder(place);
  const matches = assignRoles(place, table, sample, locale);
  const scoreOf = (role: ColumnRole) => matches.get(role)?.score ?? 0;

  const needScores = kind.needs.map((roles) => Math.max(...roles.map(scoreOf)));
  const missing = kind.needs[needScores.indexOf(0)]?.[0] ?? null;
  const support = kind.speaksFor.filter((role) => scoreOf(role) > 0).length;
  let confidence = 0.75 * (sum(needScores) / needScores.length) + 0.25 * Math.min(1, support / 2);
  if (kind.speaksAgainst.some((role) => scoreOf(role) > 0.9)) confidence *= 0.4;
  const names = matches.get("sku") ?? matches.get("name");
  if (table === "products" && names && repeats(sample, names.column)) confidence *= 0.5;
  if (sample.length === 0) confidence = 0;

  const columns: Partial<Record<ColumnRole, FoundColumn>> = {};
  for (const [role, { column }] of matches) {
    columns[role] = { column: column + 1, header: place.headers[column - place.firstColumn]! };
  }
  const numeric = [...matches].filter(([role]) => !textRoles.includes(role)).map(([, match]) => match.column);
  const isData = (row: readonly Cell[]) =>
    numeric.some((column) => readNumber(row[column]!, locale) !== null || typeof row[column] === "object");
  const lastRow = confidence < leastConfidence ? place.row : lastRowUnder(place, isData);
  return {
    table,
    sheetId: place.sheet.id,
    sheet: place.sheet.name,
    headerRow: place.row + 1,
    lastRow: Math.min(lastRow + 1, values.length),
    columns,
    confidence: Math.round(confidence * 100) / 100,
    missing,
    firstColumn: place.firstColumn,
    lastColumn: place.firstColumn + place.headers.length - 1,
  };
}

interface Match {
  readonly column: number;
  readonly score: number;
}

/** Gives each role its best column and each column one role, the surest first. */
function assignRoles(
  place: HeaderRow,
  table: TableKind,
  sample: readonly (readonly Cell[])[],
  locale: string,
): Map<ColumnRole, Match> {
  const claims: (Match & { role: ColumnRole })[] = [];
  place.headers.forEach((header, offset) => {
    const column = place.firstColumn + offset;
    for (const { role, score } of rolesOfHeader(header, table)) {
      if (role === "date" && score < 1 && !looksLikeDates(sample, column, locale)) continue;
      claims.push({ role, column, score: score * (0.5 + 0.5 * shareThatFits(sample, column, role, locale)) });
    }
  });
  if (table === "history" && !claims.some((claim) => claim.role === "date")) {
    place.headers.forEach((_, offset) => {
      const column = place.firstColumn + offset;
      if (looksLikeDates(sample, column, locale)) claims.push({ role: "date", column, score: 0.6 });
    });
  }
  claims.sort((a, b) => b.score - a.score);
  const matches = new Map<ColumnRole, Match>();
  const taken = new Set<number>();
  for (const { role, column, score } of claims) {
    if (matches.has(role) || taken.has(column)) continue;
    matches.set(role, { column, score });
    taken.add(column);
  }
  return matches;
}

function sampleUnder({ sheet, row }: HeaderRow): (readonly Cell[])[] {
  return sheet.values
    .slice(row + 1, row + 1 + sampledRows)
    .filter((cells) => cells.some((cell) => !isBlank(cell)));
}

/** Share of the filled cells of a column that can be what the role says; ½ where none is filled. */
function shareThatFits(
  sample: readonly (readonly Cell[])[],
  column: number,
  role: ColumnRole,
  locale: string,
): number {
  if (textRoles.includes(role)) return 1;
  let filled = 0;
  let fitting = 0;
  for (const row of sample) {
    const cell = row[column]!;
    if (isBlank(cell)) continue;
    filled++;
    const value =
      role === "date" ? (readDay(cell, locale) ?? readWeekNumber(cell)) : readNumber(cell, locale);
    if (value !== null) fitting++;
  }
  return filled === 0 ? 0.5 : fitting / filled;
}

function looksLikeDates(sample: readonly (readonly Cell[])[], column: number, locale: string): boolean {
  return (
    sample.length > 0 &&
    sample.filter((row) => typeof row[column] !== "number" && readDay(row[column]!, locale) !== null).length >
      0.9 * sample.length
  );
}

function repeats(sample: readonly (readonly Cell[])[], column: number): boolean {
  const names = sample.map((row) => readText(row[column]!)).filter((text) => text !== "");
  return new Set(names).size < 0.7 * names.length;
}

/** The best candidates, one for each place of a sheet: a header found twice over the same columns counts once. */
function bestFirst(attempts: readonly Attempt[]): Candidate[] {
  const kept: Attempt[] = [];
  const sorted = attempts
    .filter(({ missing, confidence }) => missing === null && confidence >= leastConfidence)
    .sort((a, b) => b.confidence - a.confidence);
  for (const attempt of sorted) if (!kept.some((other) => overlap(attempt, other))) kept.push(attempt);
  return kept.map(({ missing: _, firstColumn: _first, lastColumn: _last, ...candidate }) => candidate);
}

function overlap(a: Attempt, b: Attempt): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn &&
    a.headerRow <= b.lastRow &&
    b.headerRow <= a.lastRow
  );
}

/** @param taken the best candidates of all kinds: what stands there is no other table cut short */
function issuesOf(
  table: TableKind,
  [best, second]: readonly Candidate[],
  attempts: readonly Attempt[],
  taken: readonly Candidate[],
): Issue[] {
  if (best && second && best.confidence - second.confidence < closeConfidence) {
    return [{ code: "table-ambiguous", table, ...placeOf(best), other: placeOf(second) }];
  }
  if (best) return [];
  const near = attempts
    .filter(({ missing, columns }) => missing !== null && Object.keys(columns).length >= 3)
    .filter((attempt) => !taken.some((other) => isAt(attempt, other)))
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (near?.missing) return [{ code: "column-missing", table, role: near.missing, ...placeOf(near) }];
  // Products can be had from a sales history.
  if (table === "products" && taken.some((other) => other.table === "history")) return [];
  return [{ code: "table-missing", table }];
}

function isAt(attempt: Attempt, other: Candidate): boolean {
  return attempt.sheetId === other.sheetId && attempt.headerRow === other.headerRow;
}

function placeOf(candidate: Candidate) {
  const columns = Object.values(candidate.columns).map(({ column }) => column);
  return { sheet: candidate.sheet, row: candidate.headerRow, column: Math.min(...columns) };
}

function chosenCandidate(workbook: Workbook, table: TableKind, choice: TableChoice): Candidate[] {
  const sheet = workbook.sheets.find(({ id }) => id === choice.sheetId);
  if (!sheet) return [];
  const headers = sheet.values[choice.headerRow - 1] ?? [];
  const columns: Partial<Record<ColumnRole, FoundColumn>> = {};
  for (const [role, column] of Object.entries(choice.columns)) {
    columns[role as ColumnRole] = { column, header: readText(headers[column - 1] ?? "") };
  }
  const numbers = Object.values(choice.columns);
  const first = Math.min(...numbers) - 1;
  const place: HeaderRow = {
    sheet,
    row: choice.headerRow - 1,
    firstColumn: first,
    headers: headers.slice(first, Math.max(...numbers)).map(readText),
  };
  return [
    {
      table,
      sheetId: sheet.id,
      sheet: sheet.name,
      headerRow: choice.headerRow,
      lastRow: lastRowUnder(place, () => true) + 1,
      columns,
      confidence: 1,
    },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
