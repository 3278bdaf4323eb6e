import type { ColumnRole, Issue, TableKind } from "./issue.js";

/** What was recognized in a workbook; each list best first, empty where there is no such table. */
export interface FoundTables {
  readonly products: readonly Candidate[];
  readonly channels: readonly Candidate[];
  readonly history: readonly Candidate[];
  readonly orders: readonly Candidate[];
  readonly spend: readonly Candidate[];
  readonly issues: readonly Issue[];
}

/** One range that may be a table of this kind. Rows and columns of the sheet, from 1. */
export interface Candidate {
  readonly table: TableKind;
  readonly sheetId: number;
  readonly sheet: string;
  readonly headerRow: number;
  /** Last row that belongs to the table. */
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, FoundColumn>>>;
  /** The columns of a spend history that are each a channel's spend; empty for other tables. */
  readonly channelColumns: readonly FoundColumn[];
  /** 0 to 1; 1 for a person's own choice. */
  readonly confidence: number;
}

export interface FoundColumn {
  readonly column: number;
  readonly header: string;
}

/** How much of a table was used. */
export interface TableUse {
  readonly table: TableKind;
  /** Rows used, and rows passed over (subtotals, duplicates, unreadable cells): the issues say why. */
  readonly used: number;
  readonly notUsed: number;
}

/** What a person says instead: a table by its place and columns, or null for "there is none". */
export type Mapping = Readonly<Partial<Record<TableKind, TableChoice | null>>>;

export interface TableChoice {
  readonly sheetId: number;
  readonly headerRow: number;
  /** Where a person's selection ends before the table does; without it the table goes on as far as it does. */
  readonly lastRow?: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** The columns of a spend history that are each a channel's spend; where it is left out, they are found. */
  readonly channelColumns?: readonly number[];
}

/** Whether a table has a column for a role; one column for each channel is a spend too. */
export function hasColumn({ columns, channelColumns }: Candidate, role: ColumnRole): boolean {
  return columns[role] !== undefined || (role === "spend" && channelColumns.length > 0);
}
