import { log } from "../../math/log.js";
import { add, exp, multiply } from "../../simulation/kernel/expression.js";
import { describeKernel } from "../../simulation/kernel/kernel.js";
import { inputName } from "../inputName.js";
import { type Plan, seasonWeeks } from "../plan.js";
import type { Kernels } from "./kernels.js";
import { type Marketing, marketingOf } from "./marketing.js";
import { type Both, ofBoth, sides } from "./side.js";
import { type Tile, tileTrials } from "./tile.js";
import { dampedWeeks, quarterWeeks } from "./trendFactor.js";

/**
 * Demand in each week as a multiple of the weekly units, before prices and promotions; weeks after another. The
 * arrays are the kernel's: good until those of the next category.
 */
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
export function openLevels(plan: Plan, tile: Tile, kernels: Kernels): ShopLevels {
  const { weeks } = plan.run;
  const marketing = marketingOf(plan, tile, kernels.channels(weeks));
  const kernel = kernels.levels(weeks);
  fillCommonLogs(kernel.array("common"), tile);
  for (const side of sides) kernel.write(`${side} marketing`, marketing[side].factor);
  kernel.write(
    "damped weeks",
    Array.from({ length: weeks }, (_, i) => dampedWeeks(i + 1)),
  );
  return {
    marketing,
    of(category) {
      const growths = tile.input(inputName({ kind: "growth", subject: category }));
      const { logs, strength } = seasonOf(category, plan, tile);
      kernel.write(
        "log growth",
        growths.map((growth) => log(Math.max(leastLevel, 1 + growth)) / quarterWeeks),
      );
      kernel.write("log season", logs);
      kernel.write("season strength", strength);
      kernel.run();
      return ofBoth((side) => kernel.array(`${side} level`));
    },
  };
}

/** One category's levels; all arrays but the category's own stay for the next. */
export const levelKernel = describeKernel((k) => {
  const common = k.array("common", "weeks", "trials");
  const damped = k.array("damped weeks", "weeks");
  const logGrowth = k.array("log growth", "trials")("trial");
  const logSeason = k.array("log season", "weeks");
  const strength = k.array("season strength", "trials")("trial");
  const targets = sides.map((side) => ({
    marketing: k.array(`${side} marketing`, "weeks", "trials"),
    level: k.array(`${side} level`, "weeks", "trials"),
  }));
  k.loop("weeks", (week) => {
    const ofCategory = add(multiply(damped(week), logGrowth), multiply(logSeason(week), strength));
    const level = k.variable(exp(add(common(week, "trial"), ofCategory)));
    for (const { marketing, level: target } of targets)
      k.store(target(week, "trial"), multiply(level, marketing(week, "trial")));
  });
});

/** Next to nothing, and still with a logarithm. */
const leastLevel = 1e-12;

/** Fills in the log of market and common noise, weeks after another; the noise has mean 1. */
function fillCommonLogs(logs: Float64Array, tile: Tile): void {
  const logMarket = tile.input("market").map((market) => log(Math.max(0, market)));
  const noise = tile.input("weekly noise");
  tile.fillNoise("week noise", logs);
  for (let i = 0; i < logs.length; i++) {
    const t = i % tileTrials;
    const sd = Math.max(0, noise[t]);
    logs[i] = logMarket[t] + (sd * logs[i] - (sd * sd) / 2);
  }
}

/** Log of a category's season in each week, and its power in each trial. */
function seasonOf(category: string, { shop, run }: Plan, tile: Tile) {
  const logs = new Float64Array(run.weeks);
  const season = shop.seasons.find((candidate) => candidate.category === category);
  if (!season) return { logs, strength: new Float64Array(tileTrials) };
  for (let week = 0; week < run.weeks; week++)
    logs[week] = log(Math.max(leastLevel, season.factors[week % seasonWeeks]));
  return { logs, strength: tile.input("season strength").map((strength) => Math.max(0, strength)) };
}
