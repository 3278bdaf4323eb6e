import {
  add,
  divide,
  type Expression,
  floor,
  type Loop,
  later,
  less,
  maximum,
  minimum,
  multiply,
  select,
  subtract,
} from "../../simulation/kernel/expression.js";
import type { KernelWriter } from "../../simulation/kernel/kernel.js";
import type { CellShape } from "./cellShape.js";
import { type Both, ofBoth, type Side } from "./side.js";
import { ofUnits, type PerUnit, sumArray, sumNames } from "./sumsInKernel.js";

/** A side's stock of a product in a kernel. */
export interface Stock {
  /** Units sold of those wanted, as far as they are there; to be called once in each week. */
  sell(week: Loop, wanted: Expression): Expression;
  /** Adds what was lost to its sums; to be called after the weeks. */
  close(): void;
}

/**
 * A week begins with what arrives. Where orders follow the stock, they come before that, by what is on hand
 * and on order; without a lead time they arrive at once. Demand that finds nothing is lost. Of sold units some
 * come back onto the shelf.
 */
export function openStocks(k: KernelWriter, shape: CellShape, perUnit: PerUnit): Both<Stock> {
  if (shape.supply === "unlimited")
    return ofBoth(() => ({ sell: (_, wanted) => wanted, close: () => undefined }));
  const opening = k.array("opening stock")();
  const shareGone = k.array("share gone")();
  const openSupply = shape.supply === "fixed" ? fixedSupply(k) : orderedSupply(k, shape, opening, perUnit);
  return ofBoth((side) => {
    const supply = openSupply(side);
    const onHand = k.variable(opening);
    const lost = k.variable(0);
    const weeksOut = k.variable(0);
    const lostSums = sumNames.map((name) => ({
      sum: k.array(sumArray(`${side} lost`, name), "trials")("trial"),
      each: perUnit[name],
    }));
    const stockOuts = k.array(`${side} stock-outs`, "trials")("trial");
    return {
      sell(week, wanted) {
        k.set(onHand, add(onHand, supply.arrive(week)));
        const sold = k.variable(minimum(wanted, onHand));
        const gone = k.variable(multiply(shareGone, sold));
        k.set(onHand, subtract(onHand, gone));
        supply.leave(gone);
        k.set(lost, add(lost, subtract(wanted, sold)));
        k.set(weeksOut, add(weeksOut, select(less(sold, wanted), 1, 0)));
        return sold;
      },
      close() {
        for (const { sum, each } of lostSums) k.store(sum, add(sum, ofUnits(lost, each)));
        k.store(stockOuts, add(stockOuts, weeksOut));
      },
    };
  });
}

interface Supply {
  /** Units that arrive at the start of a week. */
  arrive(week: Loop): Expression;
  /** Notes units that have left for good. */
  leave(units: Expression): void;
}

function fixedSupply(k: KernelWriter): (side: Side) => Supply {
  const arrivals = k.array("arrivals", "weeks");
  return () => ({ arrive: (week) => arrivals(week), leave: () => undefined });
}

/** Orders by the policy; what arrives of them is added to its cost by week. */
function orderedSupply(
  k: KernelWriter,
  { supply, leadTimeWeeks }: CellShape,
  opening: Expression,
  perUnit: PerUnit,
): (side: Side) => Supply {
  const orderOf = supply === "order-up-to" ? openOrderUpTo(k) : openReorderPoint(k);
  return (side) => {
    const inbound = k.array(`${side} inbound`, "weeks and lead time", "trials");
    const bought = k.array(`${side} bought`, "weeks", "trials");
    /** On hand and on order. */
    const position = k.variable(opening);
    return {
      arrive(week) {
        const order = k.variable(orderOf(position));
        k.set(position, add(position, order));
        k.store(inbound(later(week, leadTimeWeeks), "trial"), order);
        const arrived = k.variable(inbound(later(week, 0), "trial"));
        k.store(bought(week, "trial"), add(bought(week, "trial"), ofUnits(arrived, perUnit.cost)));
        return arrived;
      },
      leave(units) {
        k.set(position, subtract(position, units));
      },
    };
  };
}

/** What lifts the position to the level. */
function openOrderUpTo(k: KernelWriter) {
  const level = k.array("level")();
  return (position: Expression) => maximum(0, subtract(level, position));
}

/** As many quantities as lift the position above the point; none where it is above. */
function openReorderPoint(k: KernelWriter) {
  const point = k.array("reorder point")();
  const quantity = k.array("order quantity")();
  return (position: Expression) =>
    multiply(quantity, maximum(0, add(1, floor(divide(subtract(point, position), quantity)))));
}
