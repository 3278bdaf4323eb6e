import type { Stream } from "../../../../src/simulation/streams.js";

/** What a generated shop is really like. Rates are per week, levels and noise in logs. */
export interface ShopTruth {
  readonly weeks: number;
  readonly categories: readonly CategoryTruth[];
  readonly products: readonly ProductTruth[];
  readonly channels: readonly ChannelTruth[];
  readonly lift: number;
  /** Noise that all products share: its sd, and what is left of it after a week. */
  readonly commonSd: number;
  readonly commonCarried: number;
  /** Sd of the fresh part that comes on top every week. */
  readonly freshSd: number;
}

export interface CategoryTruth {
  readonly name: string;
  readonly elasticity: number;
  readonly weeklyGrowth: number;
  /** Log of demand by week of the year. */
  readonly season: (weekOfYear: number) => number;
}

export interface ProductTruth {
  readonly sku: string;
  readonly category: number;
  readonly price: number;
  readonly unitCost: number;
  readonly weeklyUnits: number;
  readonly elasticity: number;
  readonly lift: number;
  readonly weeklyTrend: number;
  readonly noiseSd: number;
  readonly noiseCarried: number;
}

export interface ChannelTruth {
  readonly name: string;
  /** Share of the shop's demand that the usual spend causes. */
  readonly share: number;
  /** Multiple of the usual spend. */
  readonly halfSaturation: number;
  readonly carryOver: number;
  /** Share of the booked revenue that is really caused. */
  readonly effect: number;
  readonly spend: number;
}

const yearWeeks = 365.25 / 7;

/** Draws a shop: 5 to 60 products, 1 to 6 categories, 0 to 4 channels, 40 to 120 weeks. */
export function drawTruth(stream: Stream): ShopTruth {
  const between = (low: number, high: number) => low + (high - low) * stream.uniform();
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  const weeks = whole(40, 120);
  const lift = between(1.05, 1.6);
  const shared = drawSeason(between, between(0, 0.22));
  const trend = 0.003 * stream.normal();
  const apart = between(0, 0.12);
  const categories = Array.from({ length: whole(1, 6) }, (_, c): CategoryTruth => {
    const own = drawSeason(between, apart);
    return {
      name: `Category ${c + 1}`,
      elasticity: between(-3.2, -0.8),
      weeklyGrowth: trend + 0.0015 * stream.normal(),
      season: (week) => shared(week) + own(week),
    };
  });
  const scatter = between(0.1, 0.45);
  const products = Array.from({ length: whole(Math.max(5, categories.length), 60) }, (_, i): ProductTruth => {
    const category = i < categories.length ? i : whole(0, categories.length - 1);
    const price = Math.round(between(15, 200));
    return {
      sku: `P${i + 1}`,
      category,
      price,
      unitCost: Math.round(price * between(35, 60)) / 100,
      weeklyUnits: Math.round(400 / Math.sqrt(price) / Math.exp(0.6 * stream.normal())) + 5,
      elasticity: Math.min(-0.1, categories[category].elasticity + scatter * stream.normal()),
      lift: lift * Math.exp(0.1 * stream.normal()),
      weeklyTrend: 0.0015 * stream.normal(),
      noiseSd: between(0.12, 0.35),
      noiseCarried: between(0, 0.5),
    };
  });
  const revenue = products.reduce((sum, { price, weeklyUnits }) => sum + price * weeklyUnits, 0);
  const channels = Array.from({ length: whole(0, 4) }, (_, k): ChannelTruth => {
    const share = between(0.03, 0.15);
    return {
      name: ["Search", "Live-streaming", "Feed", "Influencers"][k],
      share,
      halfSaturation: Math.exp(between(Math.log(0.5), Math.log(4))),
      carryOver: between(0.05, 0.7),
      effect: between(0.35, 0.95),
      spend: Math.round((revenue * share) / between(1.5, 5)),
    };
  });
  return {
    weeks,
    categories,
    products,
    channels,
    lift,
    commonSd: between(0.03, 0.1),
    commonCarried: between(0.3, 0.9),
    freshSd: between(0.01, 0.06),
  };
}

/** Bells of demand around two days of the year and a flat high season: nothing that sines are made of. */
function drawSeason(
  between: (low: number, high: number) => number,
  size: number,
): (weekOfYear: number) => number {
  const bells = [0, 1].map(() => ({
    center: between(0, yearWeeks),
    width: between(3, 9),
    height: size * between(-1, 2),
  }));
  const first = between(0, yearWeeks);
  const length = between(4, 12);
  const plateau = size * between(-0.7, 0.7);
  return (week) => {
    const at = ((week % yearWeeks) + yearWeeks) % yearWeeks;
    const bell = bells.reduce((sum, { center, width, height }) => {
      const gap = Math.min(Math.abs(at - center), yearWeeks - Math.abs(at - center)) / width;
      return sum + height * Math.exp(-gap * gap);
    }, 0);
    const isHigh = (at - first + yearWeeks) % yearWeeks < length;
    return bell + (isHigh ? plateau : 0);
  };
}
