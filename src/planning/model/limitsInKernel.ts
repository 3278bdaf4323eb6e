import {
  divide,
  type Expression,
  equal,
  type Loop,
  maximum,
  minimum,
  multiply,
  select,
  subtract,
} from "../../simulation/kernel/expression.js";
import type { KernelWriter } from "../../simulation/kernel/kernel.js";
import { openWeeklySums, type PerUnit } from "./sumsInKernel.js";

/** A week's offers of limited units in a kernel. */
export interface LimitedWeek {
  /** Units wanted at the offer, until it is sold out. */
  readonly wanted: Expression;
  /** Share of the week that is left then. */
  readonly rest: Expression;
  /** Gives, of all that is sold in the week, what is sold at the offer, and takes it from what is left. */
  take(sold: Expression): Expression;
}

/** Demand below this is none: it keeps a division from being 0 / 0. */
const nothing = 1e-300;

/**
 * Offers of limited units, of the plan only; those that apply together end with the first that is sold out.
 * Null where there are none.
 */
export function openLimits(k: KernelWriter, count: number, perUnit: PerUnit) {
  if (count === 0) return null;
  const level = k.array("limited level", "weeks", "trials");
  const addSold = openWeeklySums(k, "limited sold", perUnit);
  const offers = Array.from({ length: count }, (_, i) => ({
    left: k.variable(k.array(`units of offer ${i}`)()),
    applies: k.array(`weeks of offer ${i}`, "weeks"),
  }));
  return {
    /** @param units wanted in the week at level 1 */
    open(week: Loop, units: Expression): LimitedWeek {
      const demand = k.variable(multiply(units, level(week, "trial")));
      const there = offers.map(({ left, applies }) => select(equal(applies(week), 1), left, Infinity));
      const wanted = k.variable(there.reduce(minimum, demand));
      return {
        wanted,
        rest: subtract(1, divide(wanted, maximum(demand, nothing))),
        take(sold) {
          const atOffer = k.variable(minimum(wanted, sold));
          for (const { left, applies } of offers)
            k.set(left, subtract(left, multiply(applies(week), atOffer)));
          addSold(week, atOffer);
          return atOffer;
        },
      };
    },
  };
}
