import { fittedTable, type Table } from "./fittedTable.js";

/**
 * A table of whole numbers in the proportions of the weights, whose rows and columns add up exactly to whole
 * numbers (controlled rounding). Every cell is its fitted value rounded down or, where its row and its column
 * still lack one, up: first in the rows that lack most, there in the columns that lack most, of these in
 * those with the largest remainder, of equal ones in the first.
 *
 * @param weights    0 or more
 * @param rowSums    those of the weights, scaled to the total and rounded down or up
 * @param columnSums the same of the columns; their total is that of the rows
 * @see Bacharach (1966), Matrix rounding problems, Management Science 12:732 (there is such a table); Ryser,
 *   Combinatorial Mathematics (1963), ch. 6 (serving the columns that lack most finds it)
 */
export function roundedTable(
  weights: Table,
  rowSums: readonly number[],
  columnSums: readonly number[],
): number[][] {
  const fitted = fittedTable(weights, rowSums, columnSums);
  const table = fitted.map((row) => row.map(Math.floor));
  const rowsLack = rowSums.map((sum, i) => table[i].reduce((left, cell) => left - cell, sum));
  const columnsLack = columnSums.map((sum, j) => table.reduce((left, row) => left - row[j], sum));
  for (const i of neediest(rowsLack)) {
    // A second time around only where zeros among the weights leave too few columns.
    while (rowsLack[i] > 0) {
      const columns = neediest(columnsLack, (j) => fitted[i][j] - table[i][j]).slice(0, rowsLack[i]);
      for (const j of columns) {
        table[i][j]++;
        columnsLack[j]--;
      }
      rowsLack[i] -= columns.length;
    }
  }
  return table;
}

/** Places of what lacks something, the largest lack first, of equal ones the largest remainder. */
function neediest(lacks: readonly number[], remainder: (place: number) => number = () => 0): number[] {
  return lacks
    .map((_, k) => k)
    .filter((k) => lacks[k] > 0)
    .sort((k, l) => lacks[l] - lacks[k] || remainder(l) - remainder(k) || k - l);
}
