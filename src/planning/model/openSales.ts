import type { OpenKernel } from "../../simulation/kernel/openKernel.js";
import type { Steps } from "../../simulation/steps.js";
import { followsStock, sellsAll } from "./cellShape.js";
import type { Demand } from "./demandOf.js";
import type { ProductWeeks } from "./productWeeks.js";
import type { Rates } from "./rates.js";
import type { Setup } from "./setup.js";
import { type Both, ofBoth, type Side } from "./side.js";
import type { Span } from "./spans.js";
import { type SumName, sumArray } from "./sumsInKernel.js";
import type { Tile } from "./tile.js";
import type { Treatment } from "./treatments.js";

export type Sums = Readonly<Record<SumName, Float64Array>>;

export type LostSums = Sums & { readonly stockOuts: Float64Array };

/** What is sold of some products. The sums are the kernel's: good until it is run again. */
export interface Sales {
  /**
   * By week, weeks after another. Where all that is wanted is sold, of what is wanted at level 1. What is sold
   * in limited offers is not among the plan's.
   */
  readonly sold: Both<Sums>;
  /** Sold in limited offers; null where there are none. */
  readonly limited: Sums | null;
  /** Over all weeks; null where supply is unlimited. */
  readonly lost: Both<LostSums> | null;
  /** Cost of what arrives, by week; null where orders do not follow the stock. */
  readonly bought: Both<Float64Array> | null;
}

/**
 * Prepares to sell products of a treatment.
 *
 * @returns sells some of them over all weeks, one at a step
 */
export function openSales(
  treatment: Treatment,
  demand: Demand,
  { spans, rates, kernels }: Setup,
  tile: Tile,
): (products: readonly ProductWeeks[]) => Steps<Sales> {
  const kernel = kernels.cells(treatment.shape);
  kernel.write(
    "noise sd",
    tile.input("product noise").map((sd) => Math.max(0, sd)),
  );
  if (!sellsAll(treatment.shape)) {
    kernel.write("today level", demand.today);
    demand.fillPlan(kernel.array("plan level"));
  }
  if (demand.fillLimited) {
    demand.fillLimited(kernel.array("limited level"));
    writeLimits(kernel, treatment, spans);
  }
  return function* (products) {
    const sales = emptySales(kernel, treatment);
    for (const weeks of products) {
      tile.fillNoise(`units of ${weeks.product.sku}`, kernel.array("noise"));
      writeProduct(kernel, weeks, rates);
      kernel.run();
      yield;
    }
    return sales;
  };
}

function emptySales(kernel: OpenKernel, { shape, limited }: Treatment): Sales {
  const empty = (name: string) => kernel.array(name).fill(0);
  const sums = (what: string): Sums => ({
    units: empty(sumArray(what, "units")),
    value: empty(sumArray(what, "value")),
    cost: empty(sumArray(what, "cost")),
  });
  if (sellsAll(shape)) {
    const sold = sums("at level 1");
    return { sold: { plan: sold, today: sold }, limited: null, lost: null, bought: null };
  }
  const lostOf = (side: Side) => ({ ...sums(`${side} lost`), stockOuts: empty(`${side} stock-outs`) });
  return {
    sold: ofBoth((side) => sums(`${side} sold`)),
    limited: limited.length > 0 ? sums("limited sold") : null,
    lost: shape.supply === "unlimited" ? null : ofBoth(lostOf),
    bought: followsStock(shape) ? ofBoth((side) => empty(`${side} bought`)) : null,
  };
}

function writeLimits(kernel: OpenKernel, { limited, promotions }: Treatment, spans: readonly Span[]): void {
  limited.forEach(({ promotion, units }, i) => {
    kernel.write(`units of offer ${i}`, [units]);
    const applies = kernel.array(`weeks of offer ${i}`);
    spans.forEach(({ firstWeek, lastWeek }, s) => {
      const isOn = promotions[s].some((offer) => offer.promotion === promotion);
      applies.fill(isOn ? 1 : 0, firstWeek - 1, lastWeek);
    });
  });
}

function writeProduct(kernel: OpenKernel, { product, units, arrivals }: ProductWeeks, { gone }: Rates): void {
  kernel.write("unit price", [product.price]);
  kernel.write("unit cost", [product.unitCost]);
  kernel.write("weekly units", units);
  if (product.stock === null) return;
  kernel.write("opening stock", [product.stock]);
  kernel.write("share gone", [gone]);
  const { replenishment } = product;
  if (replenishment.policy === "order-up-to") {
    kernel.write("level", [replenishment.level]);
  } else if (replenishment.policy === "reorder-point") {
    kernel.write("reorder point", [replenishment.point]);
    kernel.write("order quantity", [replenishment.quantity]);
  } else {
    kernel.write("arrivals", arrivals);
  }
}
