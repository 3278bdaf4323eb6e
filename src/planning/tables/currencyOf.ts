import { readCurrency } from "./cleanCell.js";
import type { Candidate, FoundTables } from "./foundTables.js";
import type { Workbook } from "./workbook.js";

const rowsLookedAt = 5;

/** The currency that a money column's header or first cells show, "" where none does. */
export function currencyOf(workbook: Workbook, found: FoundTables): string {
  const { products, history, orders, channels, spend } = found;
  for (const [candidate] of [products, history, orders, channels, spend]) {
    const sheet = workbook.sheets.find(({ id }) => id === candidate?.sheetId);
    if (!candidate || !sheet) continue;
    for (const { column, header } of moneyColumns(candidate)) {
      const rows = sheet.values.slice(candidate.headerRow, candidate.headerRow + rowsLookedAt);
      for (const text of [header, ...rows.map((row) => row[column - 1])]) {
        const sign = typeof text === "string" ? readCurrency(text) : "";
        if (sign !== "") return sign;
      }
    }
  }
  return "";
}

function moneyColumns({ columns, channelColumns }: Candidate) {
  const { price, revenue, unitCost, orderValue, spend } = columns;
  const known = [price, revenue, unitCost, orderValue, spend].filter((column) => column !== undefined);
  return [...known, ...channelColumns];
}
