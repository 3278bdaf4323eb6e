import { readCurrency } from "./cleanCell.js";
import type { Candidate, FoundTables, TableUse } from "./foundTables.js";
import type { History } from "./history.js";
import type { Issue } from "./issue.js";
import { type ChannelRow, readChannels } from "./readChannels.js";
import { readHistory } from "./readHistory.js";
import { readOrders } from "./readOrders.js";
import { type ProductRow, readProducts } from "./readProducts.js";
import { type TableReader, tableReader } from "./tableReader.js";
import type { Workbook } from "./workbook.js";

/** What the best candidate of each kind says. */
export interface Tables {
  readonly currency: string;
  readonly products: readonly ProductRow[];
  readonly channels: readonly ChannelRow[];
  readonly history: History | null;
  readonly orderValues: readonly number[];
  readonly uses: readonly TableUse[];
  readonly issues: readonly Issue[];
}

export function readTables(workbook: Workbook, found: FoundTables): Tables {
  const uses: TableUse[] = [];
  const issues: Issue[] = [];
  const { locale } = workbook;

  function read<T>(
    candidate: Candidate | undefined,
    take: (reader: TableReader, from: Candidate) => T,
  ): T | null {
    const sheet = workbook.sheets.find(({ id }) => id === candidate?.sheetId);
    if (!candidate || !sheet) return null;
    const reader = tableReader(candidate, sheet, locale);
    const taken = take(reader, candidate);
    uses.push({ table: candidate.table, used: reader.used, notUsed: reader.notUsed });
    issues.push(...reader.issues());
    return taken;
  }

  return {
    currency: currencyOf(workbook, found),
    products: read(found.products[0], (reader, from) => readProducts(from, reader)) ?? [],
    channels: read(found.channels[0], (reader, from) => readChannels(from, reader, locale)) ?? [],
    history: read(found.history[0], (reader) => readHistory(reader, locale)),
    orderValues: read(found.orders[0], readOrders) ?? [],
    uses,
    issues,
  };
}

const rowsLookedAt = 5;

/** The currency that a money column's header or first cells show. */
function currencyOf(workbook: Workbook, found: FoundTables): string {
  for (const candidate of [found.products[0], found.history[0], found.orders[0], found.channels[0]]) {
    const sheet = workbook.sheets.find(({ id }) => id === candidate?.sheetId);
    if (!candidate || !sheet) continue;
    for (const role of ["price", "revenue", "unitCost", "orderValue", "spend"] as const) {
      const found = candidate.columns[role];
      if (!found) continue;
      const cells = sheet.values
        .slice(candidate.headerRow, candidate.headerRow + rowsLookedAt)
        .map((row) => row[found.column - 1]);
      for (const text of [found.header, ...cells]) {
        const sign = typeof text === "string" ? readCurrency(text) : "";
        if (sign !== "") return sign;
      }
    }
  }
  return "";
}
