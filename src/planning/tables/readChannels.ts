import { localeOfDates } from "./cleanDate.js";
import { periodsPerWeek } from "./columnRoles.js";
import type { Candidate } from "./foundTables.js";
import { readWeek } from "./readWeek.js";
import { rowsByName } from "./rowsByName.js";
import type { TableReader } from "./tableReader.js";

/** A channel of the channel table; revenue is null where the table does not say it. */
export interface ChannelRow {
  readonly name: string;
  readonly weeklySpend: number;
  readonly weeklyRevenue: number | null;
}

/** One row for each channel; or, with a date column, the mean week of each channel. */
export function readChannels(candidate: Candidate, reader: TableReader, locale: string): ChannelRow[] {
  const spendPeriods = periodsPerWeek(candidate.columns.spend?.header ?? "");
  const revenuePeriods = periodsPerWeek(candidate.columns.revenue?.header ?? "");
  const sums = new Map<string, { spend: number; revenue: number | null }>();
  const weeks = new Set<number>();
  const dated = reader.has("date");
  const localeOfWeeks = localeOfDates(reader.column("date"), locale);
  for (const { row, name } of dated ? datedRows(reader) : rowsByName(reader, "channel")) {
    const week = dated ? readWeek(reader.cell(row, "date"), localeOfWeeks) : 0;
    if (week === null) reader.note("cell-unreadable", row, "date");
    const spend = week === null ? null : reader.number(row, "spend", "not-negative");
    if (week === null || spend === null) {
      reader.skip();
      continue;
    }
    weeks.add(week);
    const revenue = reader.optionalNumber(row, "revenue", "not-negative");
    const known = sums.get(name) ?? { spend: 0, revenue: null };
    sums.set(name, {
      spend: known.spend + spend,
      revenue: revenue === null ? known.revenue : (known.revenue ?? 0) + revenue,
    });
  }
  return [...sums].map(([name, { spend, revenue }]) => ({
    name,
    weeklySpend: (spend * spendPeriods) / weeks.size,
    weeklyRevenue: revenue === null ? null : (revenue * revenuePeriods) / weeks.size,
  }));
}

function datedRows(reader: TableReader): { row: number; name: string }[] {
  const rows: { row: number; name: string }[] = [];
  for (const row of reader.rows) {
    const name = reader.text(row, "channel");
    if (name !== "") {
      rows.push({ row, name });
      continue;
    }
    reader.note("name-blank", row, "channel");
    reader.skip();
  }
  return rows;
}
