import { type RowsLayout, rowsLayout } from "./rowsLayout.js";

/** One scenario among others: its 80% range and its middle. */
export interface ComparisonRow {
  readonly label: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface ComparisonLayout extends RowsLayout {
  readonly rows: readonly ComparisonRow[];
}

/** In the order given, so that a person finds the scenarios where they put them. */
export function comparisonLayout(rows: readonly ComparisonRow[], width: number): ComparisonLayout {
  const figures = rows.flatMap(({ p10, p50, p90 }) => [p10, p50, p90]);
  return { ...rowsLayout(rows.length, figures, width), rows };
}
