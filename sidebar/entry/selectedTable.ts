import { assignRoles } from "../../src/planning/tables/assignRoles.js";
import { isBlank } from "../../src/planning/tables/cleanCell.js";
import type { TableChoice } from "../../src/planning/tables/foundTables.js";
import { headerRows, rowsUnder } from "../../src/planning/tables/headerRows.js";
import type { TableKind } from "../../src/planning/tables/issue.js";
import { spendRoles } from "../../src/planning/tables/spendRoles.js";
import type { Cell, SheetTable } from "../../src/planning/tables/workbook.js";
import type { CellRange } from "../../src/sheets/protocol.js";
import { blockAround } from "./blockAround.js";

/**
 * What a person selected, as a table of a kind: its columns by their headers as far as these are known, the others
 * left to be pointed out. A single cell stands for the block around it, a single row of headers for what is under
 * it, and rows without headers for the table that they belong to.
 *
 * @returns null where nothing but blank cells is selected
 */
export function selectedTable(
  sheet: SheetTable,
  range: CellRange,
  table: TableKind,
  locale: string,
): TableChoice | null {
  const area = areaOf(sheet, range);
  const cells = cellsIn(sheet, area);
  const firstFilled = cells.findIndex((row) => row.some((cell) => !isBlank(cell)));
  if (firstFilled < 0) return null;
  const withRowAbove = { ...area, row: area.row - 1, rows: area.rows + 1 };
  const header =
    bestHeader(sheet, area, table, locale) ??
    (area.row > 1 ? bestHeader(sheet, withRowAbove, table, locale) : null);
  const lastRow = area.row + area.rows - 1;
  return {
    sheetId: sheet.id,
    ...(header ?? { headerRow: area.row + firstFilled, columns: {} }),
    ...(range.rows > 1 && lastRow < sheet.values.length && { lastRow }),
  };
}

/** The selected cells that the sheet has values for. */
function areaOf(sheet: SheetTable, range: CellRange): CellRange {
  const { row, column, rows, columns } = range;
  if (rows === 1 && columns === 1) return blockAround(sheet, row, column);
  const rowsBelow = Math.max(sheet.values.length - row + 1, 0);
  return { row, column, rows: rows === 1 ? rowsBelow : Math.min(rows, rowsBelow), columns };
}

function cellsIn({ values }: SheetTable, { row, column, rows, columns }: CellRange): Cell[][] {
  return values.slice(row - 1, row - 1 + rows).map((cells) => cells.slice(column - 1, column - 1 + columns));
}

type Header = Pick<TableChoice, "headerRow" | "columns" | "channelColumns">;

/** The row whose headers say most of a table of this kind; null where none says anything. */
function bestHeader(sheet: SheetTable, area: CellRange, table: TableKind, locale: string): Header | null {
  let best: Header | null = null;
  let bestScore = 0;
  const placeOf = ({ column }: { readonly column: number }) => area.column + column;
  for (const place of headerRows({ ...sheet, values: cellsIn(sheet, area) })) {
    const sample = rowsUnder(place);
    const assigned = assignRoles(place, table, sample, locale);
    const { roles, channelColumns } =
      table === "spend"
        ? spendRoles(place, assigned, sample, locale)
        : { roles: assigned, channelColumns: [] };
    const score = [...roles.values(), ...channelColumns].reduce((sum, found) => sum + found.score, 0);
    if (score <= bestScore) continue;
    best = {
      headerRow: area.row + place.row,
      columns: Object.fromEntries([...roles].map(([role, found]) => [role, placeOf(found)])),
      ...(channelColumns.length > 0 && { channelColumns: channelColumns.map(placeOf) }),
    };
    bestScore = score;
  }
  return best;
}
