import { dayNumber } from "../../math/dayNumber.js";
import { exp } from "../../math/exp.js";
import { isoDay } from "../../math/isoDay.js";
import { power } from "../../math/power.js";
import { roundSignificant } from "../../math/roundSignificant.js";
import { openStream, type Stream, streamKey } from "../../simulation/streams.js";
import type { NewSheet } from "../scenario/newSheet.js";
import type { Workbook } from "../tables/workbook.js";
import { sampleProducts } from "./sampleProducts.js";
import { sampleSheets } from "./sampleSheets.js";
import { drawSpends, marketingLevels } from "./sampleSpends.js";
import { drawVisitors } from "./sampleVisitors.js";

export interface SampleShop {
  /** To be written into a spreadsheet. */
  readonly sheets: readonly NewSheet[];
  /** The same sheets as they are read back. */
  readonly workbook: Workbook;
  readonly truth: SampleTruth;
}

/** What the generator knows and an estimate should find. */
export interface SampleTruth {
  /** By category. */
  readonly elasticities: Readonly<Record<string, number>>;
  readonly promotionLift: number;
  /** By channel: share of the booked revenue that its spend causes. */
  readonly channelEffects: Readonly<Record<string, number>>;
  /** By channel: multiple of today's spend. */
  readonly halfSaturations: Readonly<Record<string, number>>;
  /** By channel: share of a week's effect that works on in the week after. */
  readonly carryOvers: Readonly<Record<string, number>>;
  /** Standard deviations of logs. */
  readonly weeklyNoise: number;
  readonly productNoise: number;
  /** Orders per visitor. */
  readonly conversion: number;
}

export interface SampleProduct {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly price: number;
  readonly unitCost: number;
  readonly weeklyUnits: number;
  readonly stock: number;
  readonly leadTimeWeeks: number;
}

export interface SampleSale {
  readonly date: string;
  readonly sku: string;
  readonly units: number;
  readonly price: number;
  readonly promoted: boolean;
}

export interface SampleChannel {
  readonly name: string;
  readonly weeklySpend: number;
  readonly weeklyRevenue: number;
}

const weeks = 52;
const firstDay = dayNumber({ year: 2025, month: 1, day: 6 });
const quietWeeks = 8; // at the end, at list prices: so that list prices are today's
/** 女神节, 618, 暑促, 双11: weeks of the year, and the share of products that take part. */
const events: readonly (readonly [week: number, share: number])[] = [
  [9, 0.4],
  [23, 0.6],
  [31, 0.3],
  [43, 0.7],
];

/** Weekly spend as a share of the shop's revenue, and booked revenue as a multiple of it. */
const channelPlans: readonly (readonly [name: string, spendShare: number, multiple: number])[] = [
  ["搜索 Search", 0.032, 4.6],
  ["直播 Live-streaming", 0.03, 3.4],
  ["信息流 Feed ads", 0.022, 3.1],
  ["达人 Influencers", 0.018, 2.8],
  ["联盟 Affiliates", 0.008, 5.2],
  ["短信邮件 SMS and email", 0.004, 9.5],
];

/**
 * A made-up shop: 40 products in 6 categories, a year of weekly sales with price changes and promotions, six
 * channels with a year of their spends, the visitors of each week, and 300 order values. The same seed gives the same shop.
 */
export function sampleShop(seed = "shopcast"): SampleShop {
  const key = streamKey(seed);
  const stream = (name: string) => openStream(key, name, 0);
  const truth = drawTruth(stream("truth"));
  const products = drawProducts(stream("products"));
  const channels = drawChannels(products);
  const eventWeeks = events.map(([week]) => week);
  const spends = drawSpends(channels, weeks, eventWeeks, stream);
  const marketing = marketingLevels(channels, spends, weeklyRevenue(products), truth);
  const sales = drawSales(products, truth, marketing, stream);
  const orderValues = drawOrderValues(stream("orders"));
  const visitors = drawVisitors(sales, orderValues, weeks, truth.conversion, stream("visitors"));
  const sheets = sampleSheets({ products, sales, channels, spends, visitors, orderValues, firstDay });
  const workbook: Workbook = {
    name: "Shopcast sample",
    locale: "zh_CN",
    sheets: sheets.map(({ name, cells }, i) => ({ id: i + 1, name, values: cells })),
  };
  return { sheets, workbook, truth };
}

function drawTruth(stream: Stream): SampleTruth {
  const between = (low: number, high: number) => roundSignificant(low + (high - low) * stream.uniform(), 3);
  const ofEach = (names: readonly string[], low: number, high: number) =>
    Object.fromEntries(names.map((name) => [name, between(low, high)]));
  const channels = channelPlans.map(([name]) => name);
  return {
    elasticities: ofEach(
      sampleProducts.map(([category]) => category),
      -2.8,
      -1,
    ),
    promotionLift: between(1.15, 1.4),
    channelEffects: ofEach(channels, 0.45, 0.85),
    halfSaturations: ofEach(channels, 0.8, 2.5),
    carryOvers: ofEach(channels, 0.1, 0.5),
    weeklyNoise: between(0.06, 0.1),
    productNoise: between(0.18, 0.26),
    conversion: between(0.022, 0.032),
  };
}

function drawProducts(stream: Stream): SampleProduct[] {
  return sampleProducts.flatMap(([category, products], group) =>
    products.map(([name, price], i) => {
      const weeklyUnits = Math.round((260 / Math.sqrt(price)) * exp(0.5 * stream.normal())) + 8;
      return {
        sku: `${"KTSFWO"[group]}${group + 1}${String(i + 1).padStart(2, "0")}`,
        name,
        category,
        price,
        unitCost: Math.round(price * (0.38 + 0.16 * stream.uniform()) * 10) / 10,
        weeklyUnits,
        stock: Math.round(weeklyUnits * (3 + 5 * stream.uniform())),
        leadTimeWeeks: 1 + Math.floor(4 * stream.uniform()),
      };
    }),
  );
}

interface PriceWeek {
  readonly price: number;
  readonly promoted: boolean;
}

/** A year of prices: list price, a few weeks some percent off or on, and the events. */
function drawPrices({ price }: SampleProduct, stream: Stream): PriceWeek[] {
  const levels = new Array<number>(weeks).fill(1);
  for (let change = 0; change < 3; change++) {
    const first = Math.floor(stream.uniform() * (weeks - quietWeeks - 6));
    const level = 0.86 + 0.24 * stream.uniform();
    levels.fill(level, first, first + 3 + Math.floor(4 * stream.uniform()));
  }
  const promotedWeeks = new Set(events.filter(([, share]) => stream.uniform() < share).map(([week]) => week));
  if (stream.uniform() < 0.7) promotedWeeks.add(Math.floor(stream.uniform() * (weeks - quietWeeks)));
  return levels.map((level, week) => {
    const promoted = promotedWeeks.has(week);
    const discount = promoted ? 0.08 + 0.17 * stream.uniform() : 0;
    return { price: Math.round(price * level * (1 - discount)), promoted };
  });
}

function drawSales(
  products: readonly SampleProduct[],
  truth: SampleTruth,
  marketing: readonly number[],
  streamOf: (name: string) => Stream,
): SampleSale[] {
  const common = streamOf("weeks");
  const levels = Array.from({ length: weeks }, (_, week) => {
    const noise = truth.weeklyNoise * common.normal();
    return season(week) * marketing[week] * exp(noise - (truth.weeklyNoise * truth.weeklyNoise) / 2);
  });
  const byProduct = products.map((product) => {
    const stream = streamOf(`product ${product.sku}`);
    return drawPrices(product, stream).map(({ price, promoted }, week): SampleSale => {
      const noise = truth.productNoise * stream.normal();
      const priceEffect = power(price / product.price, truth.elasticities[product.category]);
      const mean = product.weeklyUnits * levels[week] * priceEffect * (promoted ? truth.promotionLift : 1);
      const units = Math.round(mean * exp(noise - (truth.productNoise * truth.productNoise) / 2));
      return { date: isoDay(firstDay + 7 * week), sku: product.sku, units, price, promoted };
    });
  });
  return Array.from({ length: weeks }, (_, week) => byProduct.map((sales) => sales[week])).flat();
}

/** Slow swing over the year, 1 at its end: a parabola up to 15% above in spring and down again. */
function season(week: number): number {
  const phase = week / (weeks - 1);
  return 1 - 0.08 * (1 - phase) + 0.5 * phase * (1 - phase) * (0.6 - phase);
}

function drawChannels(products: readonly SampleProduct[]): SampleChannel[] {
  const revenue = weeklyRevenue(products);
  return channelPlans.map(([name, share, multiple]) => {
    const weeklySpend = Math.round((revenue * share) / 100) * 100;
    return { name, weeklySpend, weeklyRevenue: Math.round((weeklySpend * multiple) / 100) * 100 };
  });
}

function weeklyRevenue(products: readonly SampleProduct[]): number {
  return products.reduce((sum, { price, weeklyUnits }) => sum + price * weeklyUnits, 0);
}

const orders = 300;

function drawOrderValues(stream: Stream): number[] {
  return Array.from({ length: orders }, () => Math.max(15, Math.round(175 * exp(0.62 * stream.normal()))));
}
