import {
  backtestMedia,
  readMediaCells,
  spendHistoryOf,
} from "../planning/estimates/backtest/mediaBacktest.js";
import { backtestPrices } from "../planning/estimates/backtest/priceBacktest.js";
import { orangeJuice, simulatedOrangeJuice, uciSales } from "../planning/estimates/backtest/realTables.js";
import { backtestRevenue } from "../planning/estimates/backtest/revenueBacktest.js";

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const quarterAhead = [15, 19, 23, 27, 31, 35, 39];
const fourWeeksAhead = [16, 20, 24, 28, 32, 36, 40, 44, 48];

/** Prints the tables of docs/recovery.md on real data, as far as it is there. */
export function benchBacktests(project: string): void {
  const uci = uciSales(project);
  if (!uci) {
    console.log("There is no ../shared/data beside the project: nothing to test back on.");
    return;
  }
  printTable(
    ["UCI Online Retail", "weeks", "hold the revenue", "error", "last week", "13 weeks before"],
    (
      [
        [quarterAhead, 13],
        [fourWeeksAhead, 4],
      ] as const
    ).map(([origins, horizon]) => {
      const { weeks, held, error, naiveError, seasonalError } = backtestRevenue(uci, origins, horizon, 13);
      const errors = [error, naiveError, seasonalError].map(percent);
      return [`${horizon} weeks ahead, ${origins.length} times`, String(weeks), percent(held), ...errors];
    }),
  );
  const juices = [
    ["orange juice, 11 brands, 12 stores", orangeJuice(project)!],
    ["simulated orange juice, 3 brands, 33 stores", simulatedOrangeJuice(project)!],
  ] as const;
  printTable(
    ["26 weeks ahead", "elasticities", "lift", "error", "price-blind", "year before"],
    juices.map(([name, rows]) => {
      const { elasticities, lift, error, priceBlindError, seasonalError } = backtestPrices(rows, 95);
      const middles = elasticities.map(({ low, high }) => (low + high) / 2).sort((a, b) => a - b);
      const range = `${middles[0].toFixed(2)} to ${middles[middles.length - 1].toFixed(2)}`;
      const lifts = `${lift.low.toFixed(2)} to ${lift.high.toFixed(2)}`;
      return [name, range, lifts, ...[error, priceBlindError, seasonalError].map(percent)];
    }),
  );
  printTable(
    ["52 weeks ahead", "share of the revenue that the channels cause", "error", "media-blind", "year before"],
    ["robyn_dt_simulated_weekly", "meridian_national_media", "meridian_national_all_channels"].map((name) => {
      const spends = spendHistoryOf(readMediaCells(project, `${name}.csv`)!);
      const { channels, error, mediaBlindError, seasonalError } = backtestMedia(spends);
      const shares = channels.map(({ name: channel, share }) =>
        share ? `${channel} ${percent(share[0])} to ${percent(share[1])}` : `${channel} cannot be told`,
      );
      return [name, shares.join(", "), ...[error, mediaBlindError, seasonalError].map(percent)];
    }),
  );
}

function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  console.log([line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n"), "\n");
}
