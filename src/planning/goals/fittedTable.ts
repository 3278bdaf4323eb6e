/** A row of cells per row sum. */
export type Table = readonly (readonly number[])[];

/** Ends the search where zeros among the weights do not allow the sums; otherwise it ends long before. */
const mostRounds = 200;
/** What a sum may miss, as a share of the total. */
const tolerance = 1e-13;

/**
 * Fits a table to given sums of its rows and columns by scaling rows and columns in turn (iterative
 * proportional fitting). What a sum still misses then, it misses from below.
 *
 * @param weights    a row of numbers, 0 or more, for each row sum
 * @param rowSums    0 or more
 * @param columnSums 0 or more, with the same total
 * @see Deming & Stephan (1940), On a least squares adjustment of a sampled frequency table, Ann. Math. Stat. 11:427
 */
export function fittedTable(
  weights: Table,
  rowSums: readonly number[],
  columnSums: readonly number[],
): Table {
  const slack = tolerance * sum(rowSums);
  let table = scaledRows(weights, rowSums);
  for (let round = 0; round < mostRounds; round++) {
    const off = columnSums.map((wanted, j) => Math.abs(columnSum(table, j) - wanted));
    if (Math.max(...off) <= slack) break;
    table = scaledRows(scaledColumns(table, columnSums), rowSums);
  }
  return scaledColumns(table, columnSums, 1);
}

function scaledRows(table: Table, rowSums: readonly number[]): Table {
  return table.map((row, i) => {
    const factor = ratio(rowSums[i], sum(row));
    return row.map((cell) => cell * factor);
  });
}

function scaledColumns(table: Table, columnSums: readonly number[], mostFactor = Infinity): Table {
  const factors = columnSums.map((wanted, j) => Math.min(mostFactor, ratio(wanted, columnSum(table, j))));
  return table.map((row) => row.map((cell, j) => cell * factors[j]));
}

/** Factor that takes a sum to the one wanted; what is or has become next to nothing is nothing. */
function ratio(wanted: number, now: number): number {
  return now < 1e-200 ? 0 : wanted / now;
}

function columnSum(table: Table, column: number): number {
  return table.reduce((all, row) => all + row[column], 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
