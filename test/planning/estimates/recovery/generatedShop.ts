import { dayNumber } from "../../../../src/math/dayNumber.js";
import { isoDay } from "../../../../src/math/isoDay.js";
import type { Cell, Workbook } from "../../../../src/planning/tables/workbook.js";
import { openStream, type Stream, streamKey } from "../../../../src/simulation/streams.js";
import { type ChannelTruth, drawTruth, type ProductTruth, type ShopTruth } from "./shopTruth.js";

export interface GeneratedShop {
  readonly truth: ShopTruth;
  /** The tables that its merchant keeps. */
  readonly workbook: Workbook;
  /** Weekly spend of each channel as its merchant states it, and goes on to spend. */
  readonly spends: readonly number[];
  /** Units of each product in the 13 weeks after the tables end, at today's prices and spends. */
  readonly nextUnits: readonly number[];
}

const nextWeeks = 13;
const firstDay = dayNumber({ year: 2024, month: 1, day: 1 });

interface Week {
  readonly price: number;
  readonly promoted: boolean;
  /** Share of the wanted units that is there. */
  readonly there: number;
}

/**
 * A shop drawn by chance, its tables, and what happens in the 13 weeks after them. Demand is a product of
 * price, promotion, season, growth, marketing and noise; units are counts.
 */
export function generatedShop(seed: string): GeneratedShop {
  const key = streamKey(seed);
  const streamOf = (name: string) => openStream(key, name, 0);
  const truth = drawTruth(streamOf("truth"));
  const total = truth.weeks + nextWeeks;
  const spends = truth.channels.map((channel) => drawSpends(channel, truth.weeks, streamOf(channel.name)));
  const todays = spends.map((spend) =>
    Math.round(spend.slice(-nextWeeks).reduce((sum, value) => sum + value, 0) / nextWeeks),
  );
  const planned = spends.map((spend, k) => [...spend, ...new Array<number>(nextWeeks).fill(todays[k])]);
  const marketing = marketingFactors(truth.channels, planned, total);
  const common = drawCommon(truth, total, streamOf("weeks"));
  const events = drawEvents(truth.weeks, streamOf("events"));
  const histories = truth.products.map((product) => {
    const stream = streamOf(`product ${product.sku}`);
    const weeks = drawWeeks(product, truth.weeks, events, stream);
    return { product, weeks, units: drawUnits(product, weeks, truth, total, common, marketing, stream) };
  });
  return {
    truth,
    workbook: workbookOf(truth, histories, spends, todays),
    spends: todays,
    nextUnits: histories.map(({ units }) => units.slice(truth.weeks).reduce((sum, value) => sum + value, 0)),
  };
}

/** Spend that wanders, with flights above and pauses below. */
function drawSpends({ spend }: ChannelTruth, weeks: number, stream: Stream): number[] {
  let level = 0;
  let flight = 0;
  let left = 0;
  return Array.from({ length: weeks }, () => {
    level = 0.8 * level + 0.2 * stream.normal();
    if (left-- <= 0) {
      left = 2 + Math.floor(8 * stream.uniform());
      flight = stream.uniform() < 0.1 ? -3 : 0.5 * stream.normal();
    }
    return Math.round(spend * Math.exp(level + flight));
  });
}

function marketingFactors(
  channels: readonly ChannelTruth[],
  spends: readonly (readonly number[])[],
  weeks: number,
): number[] {
  const stocks = channels.map(() => 1);
  return Array.from({ length: weeks }, (_, week) =>
    channels.reduce((sum, { share, halfSaturation, carryOver, spend }, k) => {
      stocks[k] = (1 - carryOver) * (spends[k][week] / spend) + carryOver * stocks[k];
      return sum + share * (saturated(stocks[k], halfSaturation) - 1);
    }, 1),
  );
}

/** Share of the demand at certain spends, kept up, that a channel's spend, times `ratio`, causes. */
export function causedShare(
  channels: readonly ChannelTruth[],
  spends: readonly number[],
  k: number,
  ratio = 1,
): number {
  const caused = channels.map(
    ({ share, halfSaturation, spend }, i) => share * saturated(spends[i] / spend, halfSaturation),
  );
  const all = channels.reduce((sum, { share }, i) => sum + caused[i] - share, 1);
  const { share, halfSaturation, spend } = channels[k];
  return (share * saturated((ratio * spends[k]) / spend, halfSaturation)) / all;
}

/** Response to a stock of spend over that to the usual spend, 1. */
function saturated(stock: number, halfSaturation: number): number {
  return (stock * (halfSaturation + 1)) / (halfSaturation + stock);
}

function drawCommon(
  { commonSd, commonCarried, freshSd }: ShopTruth,
  weeks: number,
  stream: Stream,
): number[] {
  let level = commonSd * stream.normal();
  return Array.from({ length: weeks }, () => {
    level = commonCarried * level + commonSd * Math.sqrt(1 - commonCarried * commonCarried) * stream.normal();
    return level + freshSd * stream.normal();
  });
}

/** Weeks of the shop's promotions, and the share of the products that take part. */
function drawEvents(weeks: number, stream: Stream): Map<number, number> {
  const events = new Map<number, number>();
  for (
    let week = Math.floor(8 * stream.uniform());
    week < weeks;
    week += 4 + Math.floor(9 * stream.uniform())
  ) {
    events.set(week, 0.2 + 0.5 * stream.uniform());
  }
  return events;
}

function drawWeeks(
  { price }: ProductTruth,
  weeks: number,
  events: ReadonlyMap<number, number>,
  stream: Stream,
): Week[] {
  const levels = new Array<number>(weeks).fill(1);
  for (let change = 0; change < weeks / 20; change++) {
    const first = Math.floor(stream.uniform() * (weeks - 8));
    levels.fill(0.85 + 0.25 * stream.uniform(), first, first + 3 + Math.floor(5 * stream.uniform()));
  }
  const there = new Array<number>(weeks).fill(1);
  for (let spell = 0; spell < 2; spell++) {
    if (stream.uniform() < 0.75) continue;
    const first = Math.floor(stream.uniform() * weeks);
    there.fill(0.6 * stream.uniform(), first, first + 1 + Math.floor(3 * stream.uniform()));
  }
  return levels.map((level, week) => {
    const promoted = stream.uniform() < (events.get(week) ?? 0.01);
    const discount = promoted ? 0.05 + 0.2 * stream.uniform() : 0;
    return { price: Math.round(price * level * (1 - discount) * 100) / 100, promoted, there: there[week] };
  });
}

function drawUnits(
  product: ProductTruth,
  weeks: readonly Week[],
  { categories, weeks: past }: ShopTruth,
  total: number,
  common: readonly number[],
  marketing: readonly number[],
  stream: Stream,
): number[] {
  const { season, weeklyGrowth } = categories[product.category];
  let noise = product.noiseSd * stream.normal();
  return Array.from({ length: total }, (_, week) => {
    const { price, promoted, there } = weeks[week] ?? { price: product.price, promoted: false, there: 1 };
    const { noiseSd, noiseCarried } = product;
    noise = noiseCarried * noise + noiseSd * Math.sqrt(1 - noiseCarried * noiseCarried) * stream.normal();
    const logMean =
      product.elasticity * Math.log(price / product.price) +
      (promoted ? Math.log(product.lift) : 0) +
      season(week) +
      (weeklyGrowth + product.weeklyTrend) * (week - past) +
      common[week] +
      noise;
    return Math.floor(there * drawCount(product.weeklyUnits * marketing[week] * Math.exp(logMean), stream));
  });
}

/** A count of this mean: Poisson, by its bell curve where it is large. */
function drawCount(mean: number, stream: Stream): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * stream.normal()));
  const end = Math.exp(-mean);
  let count = 0;
  for (let product = stream.uniform(); product > end; product *= stream.uniform()) count++;
  return count;
}

interface ProductWeeks {
  readonly product: ProductTruth;
  readonly weeks: readonly Week[];
  readonly units: readonly number[];
}

function workbookOf(
  truth: ShopTruth,
  histories: readonly ProductWeeks[],
  spends: readonly (readonly number[])[],
  todays: readonly number[],
): Workbook {
  const date = (week: number): Cell => ({ date: isoDay(firstDay + 7 * week) });
  const revenueOf = (week: number) =>
    histories.reduce((sum, { weeks, units }) => sum + weeks[week].price * units[week], 0);
  const recentRevenue =
    Array.from({ length: nextWeeks }, (_, i) => revenueOf(truth.weeks - 1 - i)).reduce(
      (sum, value) => sum + value,
      0,
    ) / nextWeeks;
  const sheets: Record<string, Cell[][]> = {
    Products: [
      ["SKU", "Name", "Category", "Price", "Unit cost"],
      ...truth.products.map(({ sku, category, price, unitCost }) => [
        sku,
        `Product ${sku}`,
        truth.categories[category].name,
        price,
        unitCost,
      ]),
    ],
    Sales: [
      ["Date", "SKU", "Units", "Price", "Promotion", "Sold out"],
      ...Array.from({ length: truth.weeks }, (_, week) =>
        histories.map(({ product, weeks, units }): Cell[] => [
          date(week),
          product.sku,
          units[week],
          weeks[week].price,
          weeks[week].promoted ? 1 : 0,
          weeks[week].there < 1 ? 1 : 0,
        ]),
      ).flat(),
    ],
  };
  if (truth.channels.length > 0) {
    sheets.Channels = [
      ["Channel", "Weekly spend", "Weekly revenue"],
      ...truth.channels.map(({ name, effect }, k) => [
        name,
        todays[k],
        Math.round((recentRevenue * causedShare(truth.channels, todays, k)) / effect),
      ]),
    ];
    sheets.Spend = [
      ["Week", ...truth.channels.map(({ name }) => `${name} spend`), "Revenue"],
      ...Array.from({ length: truth.weeks }, (_, week): Cell[] => [
        date(week),
        ...spends.map((spend) => spend[week]),
        Math.round(revenueOf(week)),
      ]),
    ];
  }
  return {
    name: "generated",
    locale: "en_US",
    sheets: Object.entries(sheets).map(([name, values], i) => ({ id: i + 1, name, values })),
  };
}
