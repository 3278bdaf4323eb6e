import type { OpenKernel } from "../../simulation/kernel/openKernel.js";
import { sellsAll } from "./cellShape.js";
import type { Demand } from "./demandOf.js";
import { addTo, type Ledger, type Totals } from "./ledger.js";
import type { LostSums, Sales, Sums } from "./openSales.js";
import type { Rates } from "./rates.js";
import type { Response } from "./response.js";
import type { Setup } from "./setup.js";
import { type Both, ofBoth, type Side, sides } from "./side.js";
import type { SpanResponse } from "./spanResponses.js";
import type { Span } from "./spans.js";
import { sumNames } from "./sumsInKernel.js";
import { tileTrials } from "./tile.js";
import type { Treatment } from "./treatments.js";

/** What units bring over their list price, and what is given with them. */
type Price = Pick<Response, "received" | "given">;

const listPrice: Price = {
  received: new Float64Array(tileTrials).fill(1),
  given: new Float64Array(tileTrials),
};

/**
 * Prepares to turn sales of a treatment's products into money.
 *
 * @returns adds some of them to the weeks of the ledger, and gives their sums over all weeks; the arrays are
 *          the ledger's: good until others are settled
 */
export function openTill(
  { priceRatio, shape }: Treatment,
  demand: Demand,
  responses: readonly SpanResponse[],
  { spans, rates }: Setup,
  ledger: Both<Ledger>,
): (sales: Sales) => Both<Totals> {
  const ratioOf = (side: Side) => (side === "plan" ? priceRatio : 1);
  const writePrices = (kernel: OpenKernel, priceIn: (span: number) => Price) => {
    spans.forEach((span, s) => {
      writePrice(kernel, span, priceIn(s));
    });
  };
  const plainPrice = (side: Side) => (s: number) => (side === "plan" ? responses[s].rest : listPrice);
  for (const side of sides) {
    const { kernel } = ledger[side];
    kernel.write("price ratio", [ratioOf(side)]);
    // Without a stock, goods come in as they are sold.
    kernel.write("share bought as sold", [shape.supply === "unlimited" ? 1 : 0]);
    if (sellsAll(shape)) kernel.write("level", demand[side]);
    else kernel.array("level").fill(1);
    writePrices(kernel, plainPrice(side));
  }
  const add = (kernel: OpenKernel, sums: Sums) => {
    for (const name of sumNames) kernel.write(name, sums[name]);
    kernel.run();
  };
  return (sales) =>
    ofBoth((side) => {
      const { kernel, weekly, totals } = ledger[side];
      for (const total of Object.values(totals)) total.fill(0);
      add(kernel, sales.sold[side]);
      if (side === "plan" && sales.limited) {
        writePrices(kernel, (s) => responses[s].full);
        add(kernel, sales.limited);
        writePrices(kernel, plainPrice(side));
      }
      if (sales.bought) addTo(weekly.bought, sales.bought[side]);
      if (sales.lost) addLost(totals, sales.lost[side], ratioOf(side), rates);
      return totals;
    });
}

function writePrice(kernel: OpenKernel, { firstWeek, lastWeek }: Span, price: Price): void {
  for (const name of ["received", "given"] as const) {
    const target = kernel.array(name);
    for (let week = firstWeek - 1; week < lastWeek; week++) target.set(price[name], week * tileTrials);
  }
}

function addLost(
  totals: Totals,
  { units, value, cost, stockOuts }: LostSums,
  priceRatio: number,
  { gone }: Rates,
): void {
  totals.lostUnits.set(units);
  totals.lostValue.set(value);
  totals.stockOuts.set(stockOuts);
  for (let t = 0; t < tileTrials; t++) {
    totals.lostListValue[t] = priceRatio * value[t];
    totals.lostGoods[t] = gone * cost[t];
  }
}
