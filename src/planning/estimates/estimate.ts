import { finish, type Steps } from "../../simulation/steps.js";
import { assumptionBounds } from "../assumptionBounds.js";
import type { Assumption, AssumptionKind, Shop } from "../plan.js";
import { planLimits } from "../planLimits.js";
import { requiredAssumptions } from "../requiredAssumptions.js";
import { roundForSheet } from "../roundForSheet.js";
import type { History } from "../tables/history.js";
import type { Issue } from "../tables/issue.js";
import type { SpendHistory } from "../tables/spendHistory.js";
import { weeklyRevenue } from "../weeklyRevenue.js";
import { assumed } from "./assumedRanges.js";
import { type ChannelFindings, channelFindings } from "./channelFindings.js";
import { demandFindings, fittedDemand } from "./demandFindings.js";
import type { CategorizedHistory } from "./demandPanel.js";
import type { Finding } from "./finding.js";
import { fewestSeasonWeeks } from "./outlook.js";
import { bySalesWeek, spendLevel } from "./spendWeeks.js";

/** The tables that estimates rest on, as `readTables` gives them. */
export interface EstimateTables {
  readonly history: History | null;
  readonly spendHistory?: SpendHistory | null;
  /** Rows of the product table: weekly units that stand there are taken at their word. */
  readonly products?: readonly { readonly sku: string; readonly weeklyUnits: number | null }[];
  /** Rows of the channel table: so is booked revenue. */
  readonly channels?: readonly { readonly name: string; readonly weeklyRevenue: number | null }[];
}

export interface Estimate {
  /** The shop with what the history says of its products, seasons and channels. */
  readonly shop: Shop;
  readonly assumptions: readonly Assumption[];
  readonly issues: readonly Issue[];
}

const fewestWeeks = 8;

/**
 * What is assumed of all that is uncertain about a shop, each as an 80% range: estimated where the history
 * says something, else `assumedRanges`. And the shop with its seasons, its products' trends and the units
 * that they sell at the end of the history.
 */
export function estimate(shop: Shop, tables: EstimateTables): Estimate {
  return finish(estimateInSteps(shop, tables));
}

/** `estimate` in steps of one column, one fit, one draw or one product. */
export function* estimateInSteps(shop: Shop, tables: EstimateTables): Steps<Estimate> {
  const { history, products = [] } = tables;
  const categories = [...new Set(shop.products.map(({ category }) => category))];
  const histories = history && history.weeks >= fewestWeeks ? historiesOf(shop, history, categories) : [];
  const demand = yield* fittedDemand(histories, categories.length);
  const media = yield* channelsFound(shop, tables, demand?.levels.shop ?? null);
  const marketing =
    media && history && tables.spendHistory
      ? bySalesWeek(media.marketing, tables.spendHistory, history)
      : new Float64Array(history?.weeks ?? 0);
  const stated = new Set(products.filter(({ weeklyUnits }) => weeklyUnits !== null).map(({ sku }) => sku));
  const found =
    demand &&
    (yield* demandFindings(demand, histories, shop, categories, marketing, (sku) => stated.has(sku)));
  const sold = found?.products ?? shop.products;
  const revenue = weeklyRevenue(sold);
  const booked = bookedChannels(tables);
  const estimated: Shop = {
    ...shop,
    channels: shop.channels.map((channel, c) => {
      const share = media?.shares[c] ?? null;
      if (share === null || booked.has(channel.name)) return channel;
      return { ...channel, weeklyRevenue: Math.min(planLimits.number, roundForSheet(share * revenue)) };
    }),
    seasons: found?.seasons ?? [],
    products: sold,
  };
  return {
    shop: estimated,
    assumptions: assumptionsOf(estimated, [
      ...(media?.findingsAt(revenue) ?? []),
      ...(found?.findings ?? []),
    ]),
    issues: [...issuesOf(histories), ...seasonIssues(histories, estimated)],
  };
}

/** Channels whose revenue the sheet states. That of the others is what the spend history says they cause. */
function bookedChannels({ channels = [] }: EstimateTables): ReadonlySet<string> {
  return new Set(channels.filter(({ weeklyRevenue }) => weeklyRevenue !== null).map(({ name }) => name));
}

function* channelsFound(
  { channels, products }: Shop,
  tables: EstimateTables,
  salesLevel: Float64Array | null,
): Steps<ChannelFindings | null> {
  const { history, spendHistory } = tables;
  const level = spendHistory ? spendLevel(spendHistory, history, salesLevel) : null;
  if (!spendHistory || !level) return null;
  const booked = bookedChannels(tables);
  const isBooked = (name: string) => booked.has(name);
  return yield* channelFindings(spendHistory, level, channels, isBooked, weeklyRevenue(products));
}

function historiesOf(shop: Shop, history: History, categories: readonly string[]): CategorizedHistory[] {
  const productOf = new Map(shop.products.map((product) => [product.sku, product]));
  return history.products.flatMap((past) => {
    const product = productOf.get(past.sku);
    return product ? [{ history: past, category: categories.indexOf(product.category) }] : [];
  });
}

/** All that a plan of the shop may need, whatever form of demand is chosen. */
function assumptionsOf(shop: Shop, findings: readonly Finding[]): Assumption[] {
  return requiredAssumptions({ shop, demandForm: "logit" }).map(({ kind, subject }) => {
    const finding = findings.find((each) => each.kind === kind && each.subject === subject);
    return finding ? assumptionOf(finding) : assumed(kind, subject);
  });
}

function assumptionOf({ kind, subject, range, weeks, products, towards }: Finding): Assumption {
  const [low, high] = range.map((end) => withinBounds(kind, end)) as [number, number];
  return {
    kind,
    subject,
    low,
    high,
    source: { from: "history", weeks, products, towards: roundForSheet(towards) },
  };
}

function withinBounds(kind: AssumptionKind, value: number): number {
  const [least, most] = assumptionBounds[kind];
  return Math.min(most, Math.max(least, roundForSheet(value)));
}

function seasonIssues(histories: readonly CategorizedHistory[], { seasons }: Shop): Issue[] {
  const weeks = histories[0]?.history.units.length ?? 0;
  return weeks >= fewestSeasonWeeks && seasons.length === 0 ? [{ code: "season-unclear", weeks }] : [];
}

function issuesOf(histories: readonly CategorizedHistory[]): Issue[] {
  let without = 0;
  let all = 0;
  for (const { history } of histories) {
    all += history.units.length;
    for (const units of history.units) if (units <= 0) without++;
  }
  return without > 0 ? [{ code: "weeks-without-sales", count: without, of: all }] : [];
}
