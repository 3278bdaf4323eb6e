import { add, exp, type Loop, multiply, subtract } from "../../simulation/kernel/expression.js";
import { describeKernel, type Kernel } from "../../simulation/kernel/kernel.js";
import { type CellShape, sellsAll } from "./cellShape.js";
import { openLimits } from "./limitsInKernel.js";
import { sides } from "./side.js";
import { openStocks } from "./stockInKernel.js";
import { openWeeklySums } from "./sumsInKernel.js";

/**
 * The weeks of one product, today's and the plan's in one pass on the same noise:
 *
 *   wanted = weekly units · exp(σ·z − σ²/2) · level,   sold = what there is of it
 *
 * What is sold is added to arrays of sums: run for one product after the other, they hold the sums of all.
 * Where all that is wanted is sold, they hold what is wanted at level 1, of both sides at once.
 */
export function cellKernel(shape: CellShape): Kernel {
  return describeKernel((k) => {
    const weeklyUnits = k.array("weekly units", "weeks");
    const noise = k.array("noise", "weeks", "trials");
    const noiseSd = k.array("noise sd", "trials")("trial");
    const perUnit = { units: 1, value: k.array("unit price")(), cost: k.array("unit cost")() } as const;
    const halfVariance = k.variable(multiply(0.5, multiply(noiseSd, noiseSd)));
    const unitsIn = (week: Loop) => {
      const scatter = exp(subtract(multiply(noiseSd, noise(week, "trial")), halfVariance));
      return k.variable(multiply(weeklyUnits(week), scatter));
    };
    if (sellsAll(shape)) {
      const addUnits = openWeeklySums(k, "at level 1", perUnit);
      k.loop("weeks", (week) => addUnits(week, unitsIn(week)));
      return;
    }
    const stocks = openStocks(k, shape, perUnit);
    const limits = openLimits(k, shape.limits, perUnit);
    const shelves = sides.map((side) => ({
      side,
      level: k.array(`${side} level`, "weeks", "trials"),
      addSold: openWeeklySums(k, `${side} sold`, perUnit),
    }));
    k.loop("weeks", (week) => {
      const units = unitsIn(week);
      for (const { side, level, addSold } of shelves) {
        const wanted = k.variable(multiply(units, level(week, "trial")));
        if (side === "plan" && limits) {
          const offer = limits.open(week, units);
          const sold = stocks.plan.sell(week, k.variable(add(offer.wanted, multiply(offer.rest, wanted))));
          addSold(week, k.variable(subtract(sold, offer.take(sold))));
        } else {
          addSold(week, stocks[side].sell(week, wanted));
        }
      }
    });
    for (const side of sides) stocks[side].close();
  });
}
