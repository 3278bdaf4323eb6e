import type { OpenKernel } from "../../simulation/kernel/openKernel.js";
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

/** Sums over a treatment's products by week, each to be multiplied by its level; weeks after another. */
export interface WeeklySums extends Sums {
  readonly level: Float64Array;
}

export type LostSums = Sums & { readonly stockOuts: Float64Array };

/** What is sold of a treatment's products. The sums are the kernel's: good until it is run again. */
export interface Sales {
  /** What is sold in limited offers is not among the plan's. */
  readonly sold: Both<WeeklySums>;
  /** Sold in limited offers; null where there are none. */
  readonly limited: WeeklySums | null;
  /** Over all weeks; null where supply is unlimited. */
  readonly lost: Both<LostSums> | null;
  /** Cost of what arrives, by week; null where orders do not follow the stock. */
  readonly bought: Both<Float64Array> | null;
}

/** Sells a treatment's products over all weeks, one after the other. */
export function sellProducts(
  treatment: Treatment,
  demand: Demand,
  { spans, rates, kernels }: Setup,
  tile: Tile,
): Sales {
  const kernel = kernels.cells(treatment.shape);
  const sales = emptySales(kernel, treatment, demand);
  kernel.write(
    "noise sd",
    tile.input("product noise").map((sd) => Math.max(0, sd)),
  );
  if (!sellsAll(treatment.shape)) {
    kernel.write("today level", demand.today);
    kernel.write("plan level", demand.plan);
  }
  if (demand.limited) writeLimits(kernel, treatment, demand.limited, spans);
  for (const weeks of treatment.products) {
    tile.fillNoise(`units of ${weeks.product.sku}`, kernel.array("noise"));
    writeProduct(kernel, weeks, rates);
    kernel.run();
  }
  return sales;
}

function emptySales(kernel: OpenKernel, { shape, limited }: Treatment, demand: Demand): Sales {
  const empty = (name: string) => kernel.array(name).fill(0);
  const sums = (what: string): Sums => ({
    units: empty(sumArray(what, "units")),
    value: empty(sumArray(what, "value")),
    cost: empty(sumArray(what, "cost")),
  });
  if (sellsAll(shape)) {
    const atLevel1 = sums("at level 1");
    const sold = ofBoth((side) => ({ ...atLevel1, level: demand[side] }));
    return { sold, limited: null, lost: null, bought: null };
  }
  const level = new Float64Array(demand.today.length).fill(1);
  const lostOf = (side: Side) => ({ ...sums(`${side} lost`), stockOuts: empty(`${side} stock-outs`) });
  return {
    sold: ofBoth((side) => ({ ...sums(`${side} sold`), level })),
    limited: limited.length > 0 ? { ...sums("limited sold"), level } : null,
    lost: shape.supply === "unlimited" ? null : ofBoth(lostOf),
    bought: followsStock(shape) ? ofBoth((side) => empty(`${side} bought`)) : null,
  };
}

function writeLimits(
  kernel: OpenKernel,
  { limited, promotions }: Treatment,
  level: Float64Array,
  spans: readonly Span[],
): void {
  kernel.write("limited level", level);
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
