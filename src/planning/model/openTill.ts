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
  for (const side of sides) {
    const { kernel } = ledger[side];
    kernel.write("price ratio", [ratioOf(side)]);
    // Without a stock, goods come in as they are sold.
    kernel.write("share bought as sold", [shape.supply === "unlimited" ? 1 : 0]);
    if (!sellsAll(shape)) kernel.array("level").fill(1);
  }
  if (sellsAll(shape)) {
    ledger.today.kernel.write("level", demand.today);
    demand.fillPlan(ledger.plan.kernel.array("level"));
  }
  const writePrices = (when: "full" | "rest") => {
    spans.forEach((span, s) => {
      writePrice(ledger.plan.kernel, span, responses[s][when]);
    });
  };
  writePrices("rest");
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
        writePrices("full");
        add(kernel, sales.limited);
        writePrices("rest");
      }
      if (sales.bought) addTo(weekly.bought, sales.bought[side]);
      if (sales.lost) addLost(totals, sales.lost[side], ratioOf(side), rates);
      return totals;
    });
}

function writePrice(kernel: OpenKernel, { firstWeek, lastWeek }: Span, response: Response): void {
  for (const name of ["received", "given"] as const) {
    const target = kernel.array(name);
    for (let week = firstWeek - 1; week < lastWeek; week++) target.set(response[name], week * tileTrials);
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
