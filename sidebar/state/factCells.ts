import type { ChangedFact } from "../../src/planning/scenario/changedFacts.js";
import type { FoundTables } from "../../src/planning/tables/foundTables.js";
import type { ColumnRole } from "../../src/planning/tables/issue.js";
import type { CellAddress, Workbook } from "../../src/planning/tables/workbook.js";

/** The column that a fact was read from; facts of the history stand in none of their own. */
const roleOfField: Readonly<Record<string, ColumnRole>> = {
  name: "name",
  category: "category",
  role: "productRole",
  price: "price",
  unitCost: "unitCost",
  weeklyUnits: "units",
  stock: "stock",
  leadTimeWeeks: "leadTime",
  replenishment: "reorderPoint",
  competitorPrice: "competitorPrice",
  weeklySpend: "spend",
  weeklyRevenue: "revenue",
};

/** Where a changed fact stands in its table: the cell of its first field, or else of its name; null where it is in none. */
export function factCell(
  { of, subject, fields }: ChangedFact,
  workbook: Workbook,
  found: FoundTables,
): CellAddress | null {
  if (of !== "product" && of !== "channel") return null;
  const [table] = found[`${of}s`];
  const nameColumn = table?.columns[of === "product" ? "sku" : "channel"] ?? table?.columns.name;
  const sheet = workbook.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !nameColumn || !sheet) return null;
  const { headerRow, lastRow, columns } = table;
  const names = sheet.values
    .slice(headerRow, lastRow)
    .map((row) => String(row[nameColumn.column - 1]).trim());
  const place = names.indexOf(subject);
  if (place < 0) return null;
  const column = fields.map((field) => columns[roleOfField[field]]).find(Boolean) ?? nameColumn;
  return { sheet: sheet.name, row: headerRow + 1 + place, column: column.column };
}
