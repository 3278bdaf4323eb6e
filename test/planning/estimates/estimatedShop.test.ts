import { describe, expect, it } from "vitest";
import { exp } from "../../../src/math/exp.js";
import { estimate } from "../../../src/planning/estimates/estimate.js";
import { sourceSentence } from "../../../src/planning/estimates/sourceSentence.js";
import { channelResponse } from "../../../src/planning/model/channelResponse.js";
import type { Shop } from "../../../src/planning/plan.js";
import type { History, ProductHistory } from "../../../src/planning/tables/history.js";
import type { SpendHistory } from "../../../src/planning/tables/spendHistory.js";
import { openStream, streamKey } from "../../../src/simulation/streams.js";
import { channel, mug, planOf } from "../plans.js";

const yearWeeks = 365.25 / 7;

interface Shape {
  readonly weeks: number;
  readonly products?: number;
  /** Log of demand in a week, 0 the last. */
  readonly level?: (week: number, product: number) => number;
  readonly ownSd?: number;
}

function historyOf({ weeks, products = 8, level = () => 0, ownSd = 0.05 }: Shape): History {
  return {
    firstDay: "2024-01-01",
    weeks,
    products: Array.from({ length: products }, (_, p): ProductHistory => {
      const stream = openStream(streamKey("shop"), `product ${p}`, 0);
      return {
        sku: `P${p}`,
        name: "",
        category: "",
        units: Float64Array.from(
          { length: weeks },
          (_, t) => 1000 * exp(level(t - weeks + 1, p) + ownSd * stream.normal()),
        ),
        price: new Float64Array(weeks).fill(40),
        promoted: new Uint8Array(weeks),
        soldOut: new Uint8Array(weeks),
      };
    }),
  };
}

function shopOf(history: History, others: Partial<Shop> = {}): Shop {
  return planOf({ products: history.products.map(({ sku }) => ({ ...mug, sku })), shop: others }).shop;
}

const swing = (week: number) => 0.3 * Math.sin((2 * Math.PI * week) / yearWeeks);

describe("the season", () => {
  it("is that of the next weeks over the last 13, from two years of a swing", () => {
    const history = historyOf({ weeks: 104, level: swing });
    const { shop } = estimate(shopOf(history), { history });
    expect(shop.seasons).toHaveLength(1);
    const recent = Array.from({ length: 13 }, (_, i) => Math.exp(swing(-i))).reduce(
      (sum, value) => sum + value / 13,
      0,
    );
    shop.seasons[0].factors.forEach((factor, i) => {
      expect(Math.abs(factor - Math.exp(swing(i + 1)) / recent)).toBeLessThan(0.05);
    });
  });

  it("is not claimed from less than about a year", () => {
    const history = historyOf({ weeks: 49, level: swing });
    const { shop, assumptions } = estimate(shopOf(history), { history });
    expect(shop.seasons).toEqual([]);
    expect(assumptions.some(({ kind }) => kind === "season-strength")).toBe(false);
  });

  it("is not claimed of a shop without one, and that is said", () => {
    const history = historyOf({ weeks: 104 });
    const { shop, assumptions, issues } = estimate(shopOf(history), { history });
    expect(shop.seasons).toEqual([]);
    expect(assumptions.some(({ kind }) => kind === "season-strength")).toBe(false);
    expect(issues).toContainEqual({ code: "season-unclear", weeks: 104 });
  });

  it("that is claimed is met again with a strength that could not be the other way round", () => {
    for (const weeks of [60, 78, 104]) {
      const history = historyOf({ weeks, level: swing });
      const { assumptions, issues } = estimate(shopOf(history), { history });
      const { low, high } = assumptions.find(({ kind }) => kind === "season-strength")!;
      expect(low).toBeGreaterThan(0.4); // 1/e^(1.28·0.7), where a third of it is error
      expect(high).toBeLessThan(2.5);
      expect(issues).toEqual([]);
    }
  });
});

describe("a holiday's peak", () => {
  const peakIn = (weeks: readonly number[]) => (week: number) => (weeks.includes(week) ? 0.8 : 0);
  const factorsOf = (peaks: readonly number[]) => {
    const history = historyOf({ weeks: 110, level: peakIn(peaks) });
    return estimate(shopOf(history), { history }).shop.seasons[0]?.factors ?? [];
  };

  it("comes again in the week in which two years showed it", () => {
    const factors = factorsOf([-40, -92]);
    expect(factors[11]).toBeGreaterThan(1.5);
    expect(factors[11]).toBeLessThan(2.3);
    expect(factors.filter((factor) => factor > 1.3)).toHaveLength(1);
  });

  it("is not expected from one year alone", () => {
    for (const factor of factorsOf([-40])) expect(factor).toBeLessThan(1.15);
  });
});

describe("growth and trends", () => {
  it("has the growth of 13 weeks in its range, and the units at the end of the history", () => {
    const history = historyOf({ weeks: 80, level: (week) => 0.004 * week });
    const { shop, assumptions } = estimate(shopOf(history), { history });
    const { low, high, source } = assumptions.find(({ kind }) => kind === "growth")!;
    expect(low).toBeLessThan(Math.exp(13 * 0.004) - 1);
    expect(high).toBeGreaterThan(Math.exp(13 * 0.004) - 1);
    expect(sourceSentence(source, "growth")).toBe("From 80 weeks of 8 products; shrunk towards 0.");
    for (const { weeklyUnits } of shop.products) expect(Math.abs(weeklyUnits / 1000 - 1)).toBeLessThan(0.08);
  });

  it("tells a product that rises beside its category from one that falls, and shrinks both", () => {
    const history = historyOf({
      weeks: 80,
      ownSd: 0.2,
      level: (week, p) => [0.004, -0.004, 0][Math.min(p, 2)] * week,
    });
    const { products } = estimate(shopOf(history), { history }).shop;
    expect(products[0].weeklyTrend).toBeGreaterThan(0.001);
    expect(products[0].weeklyTrend).toBeLessThan(0.0045);
    expect(products[1].weeklyTrend).toBeLessThan(-0.001);
    for (const { weeklyTrend } of products.slice(2)) expect(Math.abs(weeklyTrend)).toBeLessThan(0.002);
  });
});

describe("weekly units", () => {
  it("leave weeks out in which the product was sold out", () => {
    const history = historyOf({ weeks: 40 });
    const [first] = history.products;
    for (const t of [30, 33, 36]) {
      first.units[t] = 20;
      first.soldOut[t] = 1;
    }
    const { products } = estimate(shopOf(history), { history }).shop;
    expect(Math.abs(products[0].weeklyUnits / 1000 - 1)).toBeLessThan(0.06);
  });

  it("are the sheet's own where it states them", () => {
    const history = historyOf({ weeks: 40 });
    const products = [{ sku: "P0", weeklyUnits: 50 }];
    const { shop } = estimate(shopOf(history), { history, products });
    expect(shop.products[0].weeklyUnits).toBe(mug.weeklyUnits);
    expect(shop.products[1].weeklyUnits).toBeGreaterThan(900);
  });
});

describe("channels", () => {
  const weeks = 104;
  const share = 0.2;
  const stream = openStream(streamKey("spends"), "search", 0);
  const spend = Float64Array.from({ length: weeks }, () => 100 * exp(0.8 * stream.normal()));
  let stock = 1;
  const response = spend.map((value) => {
    stock = 0.6 * (value / 100) + 0.4 * stock;
    return 400_000 * (1 + share * (channelResponse(stock, 1.5) - 1)) * exp(0.02 * stream.normal());
  });
  const spendHistory: SpendHistory = {
    firstDay: "2024-01-01",
    weeks,
    channels: [{ name: "Search", spend }],
    response,
    responseIs: "revenue",
  };
  const shop = planOf({
    products: [{ ...mug, weeklyUnits: 10_000 }],
    channels: [channel("Search", 100, 100_000)],
  }).shop;
  const booked = [{ name: "Search", weeklyRevenue: 100_000 }];
  const rangeOf = (tables: Parameters<typeof estimate>[1], kind: string) =>
    estimate(shop, tables).assumptions.find((assumption) => assumption.kind === kind)!;

  it("hold the true answer to a spend in narrow ranges where two years of spends tell it", () => {
    const tables = { history: null, spendHistory, channels: booked };
    const effect = rangeOf(tables, "channel-effect");
    const half = rangeOf(tables, "half-saturation");
    const answer = (share * (channelResponse(1.3, 1.5) - channelResponse(0.7, 1.5))) / 0.25;
    const estimated = (effectSide: "low" | "high") =>
      effect[effectSide] *
      (channelResponse(1.3, Math.sqrt(half.low * half.high)) -
        channelResponse(0.7, Math.sqrt(half.low * half.high)));
    expect(estimated("low")).toBeLessThan(answer);
    expect(estimated("high")).toBeGreaterThan(answer);
    expect(estimated("high") / estimated("low")).toBeLessThan(1.6);
    expect(sourceSentence(effect.source, "channel-effect")).toMatch(
      /^From 104 weeks of spends; shrunk towards 0\.6\.?/,
    );
    const carryOver = rangeOf(tables, "carry-over");
    expect(carryOver.low).toBeLessThan(0.4);
    expect(carryOver.high).toBeGreaterThan(0.4);
  });

  it("book what the history says they cause where nothing is booked", () => {
    const { shop: found, assumptions } = estimate(shop, {
      history: null,
      spendHistory,
      channels: [{ name: "Search", weeklyRevenue: null }],
    });
    expect(Math.abs(found.channels[0].weeklyRevenue / (share * 400_000) - 1)).toBeLessThan(0.35);
    const { low, high } = assumptions.find(({ kind }) => kind === "channel-effect")!;
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(1);
  });

  it("keep what is assumed where the spend never changed", () => {
    const still = {
      ...spendHistory,
      channels: [{ name: "Search", spend: new Float64Array(weeks).fill(100) }],
    };
    const tables = { history: null, spendHistory: still, channels: booked };
    for (const kind of ["channel-effect", "half-saturation", "carry-over"]) {
      expect(rangeOf(tables, kind).source).toEqual({ from: "assumed" });
    }
  });

  it("say the same again from the same history", () => {
    const tables = { history: null, spendHistory, channels: booked };
    expect(estimate(shop, tables)).toEqual(estimate(shop, tables));
  });
});
