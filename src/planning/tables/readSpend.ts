import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import type { Candidate } from "./foundTables.js";
import type { ChannelRow } from "./readChannels.js";
import { recentMean } from "./recentMean.js";
import { rowsByWeek } from "./rowsByWeek.js";
import type { SpendHistory } from "./spendHistory.js";
import { longRows, responseKind, wideRows } from "./spendRows.js";
import { rowsPerStep, type TableReader } from "./tableReader.js";

/** A spend history and what else its table says. */
export interface SpendTable {
  readonly history: SpendHistory;
  /** Whether the table has the response; without it the response is 0 in all weeks. */
  readonly hasResponse: boolean;
  /** Each channel as of late: the means of the last 13 weeks. */
  readonly channels: readonly ChannelRow[];
  readonly visitors: Float64Array | null;
  /** Weeks without any row. */
  readonly missingWeeks: number;
}

/** Weekly sums of one channel; what it sold by its own books is null where no row says it. */
interface ChannelSums {
  readonly spend: Float64Array;
  booked: Float64Array | null;
}

/**
 * Adds up a spend history by week, whatever its rows are: weeks or days, with a column for each channel or a row
 * for each date and channel.
 *
 * @returns null where no row can be used
 */
export function* readSpend(
  { channelColumns }: Candidate,
  reader: TableReader,
  locale: string,
): Steps<SpendTable | null> {
  const isLong = channelColumns.length === 0;
  const rows = isLong ? longRows(reader) : wideRows(reader, channelColumns);
  const dated = yield* rowsByWeek(
    reader,
    locale,
    rows.map(({ row }) => row),
  );
  if (!dated) return null;
  const { firstDay, weeks, weekOfRow } = dated;
  const channels = new Map<string, ChannelSums>();
  const response = new Float64Array(weeks);
  const visitors = reader.has("visitors") ? new Float64Array(weeks) : null;
  yield* forEachInSteps(rows, rowsPerStep, (entry, i) => {
    const week = weekOfRow[i];
    if (week < 0) return;
    for (const { channel, spend } of entry.spends) {
      const sums = channels.get(channel) ?? { spend: new Float64Array(weeks), booked: null };
      channels.set(channel, sums);
      sums.spend[week] += spend;
      if (!isLong || entry.response === null) continue;
      sums.booked ??= new Float64Array(weeks);
      sums.booked[week] += entry.response;
    }
    response[week] += entry.response ?? 0;
    if (visitors) visitors[week] += reader.optionalNumber(entry.row, "visitors", "not-negative") ?? 0;
  });
  const kind = responseKind(reader);
  return {
    history: {
      firstDay,
      weeks,
      channels: [...channels].map(([name, { spend }]) => ({ name, spend })),
      response,
      responseIs: kind ?? "revenue",
    },
    hasResponse: kind !== null,
    channels: [...channels].map(([name, { spend, booked }]) => ({
      name,
      weeklySpend: recentMean(spend),
      weeklyRevenue: booked && kind === "revenue" ? recentMean(booked) : null,
    })),
    visitors,
    missingWeeks: weeks - new Set(weekOfRow.filter((week) => week >= 0)).size,
  };
}
