import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { inputName } from "../inputName.js";
import { type Plan, seasonWeeks } from "../plan.js";
import { type Marketing, marketingOf } from "./marketing.js";
import { type Both, ofBoth } from "./side.js";
import { type Tile, tileTrials } from "./tile.js";
import { dampedWeeks, quarterWeeks } from "./trendFactor.js";

/** Demand in each week as a multiple of the weekly units, before prices and promotions; weeks after another. */
export type Levels = Both<Float64Array>;

/** What moves the demand of whole categories, in one tile. */
export interface ShopLevels {
  readonly marketing: Both<Marketing>;
  /** Levels of the products of a category. */
  of(category: string): Levels;
}

/**
 * Level of a category's week, from what all products share and what the category has of its own:
 *
 *   market · (1 + growth)^(f/13) · season^strength · exp(σ·z − σ²/2) · marketing,   f = `dampedWeeks`
 */
export function openLevels(plan: Plan, tile: Tile): ShopLevels {
  const { weeks } = plan.run;
  const marketing = marketingOf(plan, tile);
  const common = commonLogs(weeks, tile);
  const damped = Array.from({ length: weeks }, (_, i) => dampedWeeks(i + 1));
  return {
    marketing,
    of(category) {
      const base = new Float64Array(weeks * tileTrials);
      const logGrowth = tile
        .input(inputName({ kind: "growth", subject: category }))
        .map((growth) => log(Math.max(leastLevel, 1 + growth)) / quarterWeeks);
      const logSeason = logSeasonOf(category, plan, tile);
      for (let week = 0; week < weeks; week++) {
        for (let t = 0; t < tileTrials; t++) {
          const i = week * tileTrials + t;
          base[i] = exp(common[i] + damped[week] * logGrowth[t] + logSeason(week, t));
        }
      }
      const today = times(base, marketing.today.factor);
      const isSame = marketing.plan === marketing.today;
      return ofBoth((side) => (side === "today" || isSame ? today : times(base, marketing.plan.factor)));
    },
  };
}

/** Next to nothing, and still with a logarithm. */
const leastLevel = 1e-12;

/** Log of market and common noise, weeks after another; the noise has mean 1. */
function commonLogs(weeks: number, tile: Tile): Float64Array {
  const logMarket = tile.input("market").map((market) => log(Math.max(0, market)));
  const noise = tile.input("weekly noise");
  const logs = new Float64Array(weeks * tileTrials);
  tile.fillNoise("week noise", logs);
  for (let i = 0; i < logs.length; i++) {
    const t = i % tileTrials;
    const sd = Math.max(0, noise[t]);
    logs[i] = logMarket[t] + (sd * logs[i] - (sd * sd) / 2);
  }
  return logs;
}

/** Log of a category's season factor, by week from 0 and trial. */
function logSeasonOf(category: string, { shop }: Plan, tile: Tile): (week: number, trial: number) => number {
  const season = shop.seasons.find((candidate) => candidate.category === category);
  if (!season) return () => 0;
  const logs = season.factors.map((factor) => log(Math.max(leastLevel, factor)));
  const strength = tile.input("season strength");
  return (week, trial) => logs[week % seasonWeeks] * Math.max(0, strength[trial]);
}

function times(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value * b[i]);
}
