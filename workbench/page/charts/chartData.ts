import type { HostChart, RawCell } from "../../host.js";

/** What a chart shows: one label per row, one series per further column. */
export interface ChartData {
  readonly labels: readonly string[];
  /** The first column as numbers, for scatter charts. */
  readonly positions: readonly number[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

interface ChartCells {
  readonly values: readonly (readonly RawCell[])[];
  readonly display: readonly (readonly string[])[];
}

/**
 * Reads a chart's data from its ranges, side by side: the first column is the domain, the others are the
 * series. The first row names them where the chart says so, or where it holds no number.
 */
export function chartData(ranges: readonly ChartCells[], options: HostChart["options"]): ChartData {
  const values = sideBySide(
    ranges.map((range) => range.values),
    "",
  );
  const display = sideBySide(
    ranges.map((range) => range.display),
    "",
  );
  const [tableValues, tableDisplay] = options.transposeRowsAndColumns
    ? [transposed(values), transposed(display)]
    : [values, display];
  const declared = Number(options.numHeaders ?? -1);
  const headers =
    declared >= 0 ? declared : tableValues[0]?.slice(1).some((cell) => typeof cell === "number") ? 0 : 1;
  const rows = tableValues.slice(headers);
  const columns = tableValues[0]?.length ?? 0;
  return {
    labels: tableDisplay.slice(headers).map((row) => row[0] ?? ""),
    positions: rows.map((row) => Number(row[0])),
    series: Array.from({ length: Math.max(0, columns - 1) }, (_, index) => ({
      name: headers > 0 ? (tableDisplay[headers - 1]?.[index + 1] ?? "") : "",
      values: rows.map((row) => {
        const cell = row[index + 1];
        return typeof cell === "number" ? cell : null;
      }),
    })),
  };
}

function sideBySide<T>(tables: readonly (readonly (readonly T[])[])[], blank: T): T[][] {
  const rows = Math.max(0, ...tables.map((table) => table.length));
  return Array.from({ length: rows }, (_, row) =>
    tables.flatMap((table) => table[row] ?? Array<T>(table[0]?.length ?? 0).fill(blank)),
  );
}

function transposed<T>(table: readonly (readonly T[])[]): T[][] {
  return Array.from({ length: table[0]?.length ?? 0 }, (_, column) => table.map((row) => row[column]!));
}
