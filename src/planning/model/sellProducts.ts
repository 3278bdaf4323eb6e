import type { OpenKernel } from "../../simulation/kernel/openKernel.js";
import type { CellKernels } from "./cellKernels.js";
import type { Demand } from "./demandOf.js";
import type { ProductWeeks } from "./productWeeks.js";
import type { Rates } from "./rates.js";
import { type Both, ofBoth } from "./side.js";
import type { Span } from "./spans.js";
import { type SumName, sumArray } from "./sumsInKernel.js";
import type { Tile } from "./tile.js";
import type { Treatment } from "./treatments.js";

export type Sums = Readonly<Record<SumName, Float64Array>>;

/** Sums over a treatment's products. The arrays are the kernel's: good until it is run again. */
export interface Sales {
  /** By week, weeks after another; what is sold in limited offers is not among the plan's. */
  readonly sold: Both<Sums>;
  /** Sold in limited offers, likewise; null where there are none. */
  readonly limited: Sums | null;
  /** Over all weeks; null where supply is unlimited. */
  readonly lost: Both<Sums & { readonly stockOuts: Float64Array }> | null;
  /** Cost of what arrives, by week; null where orders do not follow the stock. */
  readonly bought: Both<Float64Array> | null;
}

/** Sells a treatment's products over all weeks, one after the other. */
export function sellProducts(
  treatment: Treatment,
  demand: Demand,
  spans: readonly Span[],
  rates: Rates,
  tile: Tile,
  kernels: CellKernels,
): Sales {
  const kernel = kernels(treatment.shape);
  const sales = emptySales(kernel, treatment);
  kernel.write(
    "noise sd",
    tile.input("product noise").map((sd) => Math.max(0, sd)),
  );
  kernel.write("today level", demand.today);
  kernel.write("plan level", demand.plan);
  if (sales.limited) writeLimits(kernel, treatment, demand, spans);
  for (const weeks of treatment.products) {
    tile.fillNoise(`weeks of product ${weeks.product.sku}`, kernel.array("noise"));
    writeProduct(kernel, weeks, rates);
    kernel.run();
  }
  return sales;
}

function emptySales(kernel: OpenKernel, { shape: { supply }, limited }: Treatment): Sales {
  const empty = (name: string) => kernel.array(name).fill(0);
  const sums = (what: string): Sums => ({
    units: empty(sumArray(what, "units")),
    value: empty(sumArray(what, "value")),
    cost: empty(sumArray(what, "cost")),
  });
  const followsStock = supply === "reorder-point" || supply === "order-up-to";
  return {
    sold: ofBoth((side) => sums(`${side} sold`)),
    limited: limited.length > 0 ? sums("limited sold") : null,
    lost:
      supply === "unlimited"
        ? null
        : ofBoth((side) => ({ ...sums(`${side} lost`), stockOuts: empty(`${side} stock-outs`) })),
    bought: followsStock ? ofBoth((side) => empty(`${side} bought`)) : null,
  };
}

function writeLimits(
  kernel: OpenKernel,
  { limited, promotions }: Treatment,
  demand: Demand,
  spans: readonly Span[],
): void {
  kernel.write("limited level", demand.limited);
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
