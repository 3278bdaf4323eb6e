import type { Steps } from "../../simulation/steps.js";
import { periodsPerWeek } from "./columnRoles.js";
import type { Candidate } from "./foundTables.js";
import { readSpend } from "./readSpend.js";
import { rowsByName } from "./rowsByName.js";
import type { TableReader } from "./tableReader.js";

/** A channel as of late; revenue is null where the table does not say it. */
export interface ChannelRow {
  readonly name: string;
  readonly weeklySpend: number;
  readonly weeklyRevenue: number | null;
}

/**
 * One row for each channel; or, with a date column, each channel's mean of the last 13 weeks.
 *
 * @param orderValue mean value of an order, for a table with orders in place of revenue; null where it is not known
 */
export function* readChannels(
  candidate: Candidate,
  reader: TableReader,
  locale: string,
  orderValue: number | null,
): Steps<readonly ChannelRow[]> {
  if (reader.has("date")) return (yield* readSpend(candidate, reader, locale))?.channels ?? [];
  const weekly = (row: number, role: "revenue" | "orderCount") => {
    const value = reader.optionalNumber(row, role, "not-negative");
    return value === null ? null : value * periodsPerWeek(candidate.columns[role]!.header);
  };
  const spendPeriods = periodsPerWeek(candidate.columns.spend?.header ?? "");
  const channels: ChannelRow[] = [];
  for (const { row, name } of rowsByName(reader, "channel")) {
    const spend = reader.number(row, "spend", "not-negative");
    if (spend === null) {
      reader.skip();
      continue;
    }
    const orders = weekly(row, "orderCount");
    const sold = orders === null || orderValue === null ? null : orders * orderValue;
    channels.push({
      name,
      weeklySpend: spend * spendPeriods,
      weeklyRevenue: weekly(row, "revenue") ?? sold,
    });
  }
  return channels;
}
