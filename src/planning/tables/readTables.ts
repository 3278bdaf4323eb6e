import { mean } from "../../math/mean.js";
import { finish, type Steps } from "../../simulation/steps.js";
import { columnsNotChannels } from "./columnsNotChannels.js";
import { currencyOf } from "./currencyOf.js";
import type { Candidate, FoundTables, TableUse } from "./foundTables.js";
import type { History } from "./history.js";
import type { Issue } from "./issue.js";
import { type ChannelRow, readChannels } from "./readChannels.js";
import { readHistory } from "./readHistory.js";
import { readOrders } from "./readOrders.js";
import { type ProductRow, readProducts } from "./readProducts.js";
import { readSpend, type SpendTable } from "./readSpend.js";
import { recentMean, recentWeeks } from "./recentMean.js";
import type { SpendHistory } from "./spendHistory.js";
import { tableKinds } from "./tableKinds.js";
import { type TableReader, tableReader } from "./tableReader.js";
import { withResponse } from "./withResponse.js";
import type { SheetTable, Workbook } from "./workbook.js";

/** What the best candidate of each kind says. */
export interface Tables {
  readonly currency: string;
  readonly products: readonly ProductRow[];
  /** Of the channel table; where there is none, of the spend history. */
  readonly channels: readonly ChannelRow[];
  readonly history: History | null;
  readonly spendHistory: SpendHistory | null;
  readonly orderValues: readonly number[];
  /** Visitors of the last weeks, per week; null where no table tells. */
  readonly weeklyVisitors: number | null;
  readonly uses: readonly TableUse[];
  readonly issues: readonly Issue[];
}

export function readTables(workbook: Workbook, found: FoundTables): Tables {
  return finish(readTablesInSteps(workbook, found));
}

/** `readTables` in steps of one table, or some rows of a long one. */
export function* readTablesInSteps(workbook: Workbook, found: FoundTables): Steps<Tables> {
  const reports: TableReport[] = [];
  const { locale } = workbook;

  function* read<T>(
    candidate: Candidate | undefined,
    take: (reader: TableReader, from: Candidate) => Steps<T>,
    issuesOf: (taken: T, from: Candidate, sheet: SheetTable) => readonly Issue[] = () => [],
  ): Steps<T | null> {
    const sheet = workbook.sheets.find(({ id }) => id === candidate?.sheetId);
    if (!candidate || !sheet) return null;
    const reader = yield* tableReader(candidate, sheet, locale);
    const taken = yield* take(reader, candidate);
    const { table } = candidate;
    const use = { table, used: reader.used, notUsed: reader.notUsed };
    reports.push({ use, issues: [...reader.issues(), ...issuesOf(taken, candidate, sheet)] });
    return taken;
  }

  const orderValues = (yield* read(found.orders[0], readOrders)) ?? [];
  const products = (yield* read(found.products[0], (reader, from) => readProducts(from, reader))) ?? [];
  const channels = yield* read(found.channels[0], (reader, from) =>
    readChannels(from, reader, locale, orderValues.length > 0 ? mean(orderValues) : null),
  );
  const history = yield* read(found.history[0], (reader) => readHistory(reader, locale));
  const spend = yield* read(
    found.spend[0],
    (reader, from) => readSpend(from, reader, locale),
    (taken, from, sheet) => [
      ...columnsNotChannels(from, sheet),
      ...(taken ? spendIssues(taken, channels === null) : []),
    ],
  );
  yield;
  reports.sort((a, b) => tableKinds.indexOf(a.use.table) - tableKinds.indexOf(b.use.table));
  const sales = history?.history ?? null;
  return {
    currency: currencyOf(workbook, found),
    products,
    channels: channels ?? spend?.channels ?? [],
    history: sales,
    spendHistory: spend && withResponse(spend, sales),
    orderValues,
    weeklyVisitors: visitorsPerWeek(spend?.visitors ?? history?.visitors ?? null, products),
    uses: reports.map(({ use }) => use),
    issues: reports.flatMap(({ issues }) => issues),
  };
}

interface TableReport {
  readonly use: TableUse;
  readonly issues: readonly Issue[];
}

function spendIssues({ history, missingWeeks }: SpendTable, isUsedForChannels: boolean): Issue[] {
  const issues: Issue[] = [];
  const { weeks, channels } = history;
  if (missingWeeks > 0)
    issues.push({ code: "weeks-missing", table: "spend", count: missingWeeks, of: weeks });
  if (isUsedForChannels) {
    issues.push({ code: "channels-from-spend", count: channels.length, weeks: Math.min(recentWeeks, weeks) });
  }
  return issues;
}

/** Of what was counted by week, else of what the product table says. */
function visitorsPerWeek(counted: Float64Array | null, products: readonly ProductRow[]): number | null {
  if (counted) return recentMean(counted);
  const said = products.map(({ weeklyVisitors }) => weeklyVisitors).filter((value) => value !== null);
  return said.length > 0 ? said.reduce((sum, value) => sum + value, 0) : null;
}
