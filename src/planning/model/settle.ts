import { addTo, newTotals, type Totals, type WeeklyMoney } from "./ledger.js";
import type { Rates } from "./rates.js";
import type { Response } from "./response.js";
import type { LostSums, Sales, WeeklySums } from "./sellProducts.js";
import type { Setup } from "./setup.js";
import { type Both, ofBoth } from "./side.js";
import type { SpanResponse } from "./spanResponses.js";
import type { Span } from "./spans.js";
import { tileTrials } from "./tile.js";
import type { Treatment } from "./treatments.js";

/** What units bring over their list price, and what is given with them. */
type Price = Pick<Response, "received" | "given">;

const listPrice: Price = {
  received: new Float64Array(tileTrials).fill(1),
  given: new Float64Array(tileTrials),
};

/**
 * Turns a treatment's sales into money, and adds it to the weeks of the ledger.
 *
 * @returns sums over all weeks
 */
export function settle(
  sales: Sales,
  { priceRatio, shape }: Treatment,
  responses: readonly SpanResponse[],
  { spans, rates }: Setup,
  ledger: Both<WeeklyMoney>,
): Both<Totals> {
  return ofBoth((side) => {
    const totals = newTotals();
    const weekly = ledger[side];
    const ratio = side === "plan" ? priceRatio : 1;
    const settleLot = (lot: WeeklySums, priceIn: (span: number) => Price) => {
      spans.forEach((span, s) => {
        addLot(lot, ratio, priceIn(s), span, rates, weekly, totals);
      });
      // Without a stock, goods come in as they are sold.
      if (shape.supply === "unlimited") addGoods(weekly.bought, lot, rates);
    };
    settleLot(sales.sold[side], (s) => (side === "plan" ? responses[s].rest : listPrice));
    if (side === "plan" && sales.limited) settleLot(sales.limited, (s) => responses[s].full);
    if (sales.bought) addTo(weekly.bought, sales.bought[side]);
    if (sales.lost) addLost(totals, sales.lost[side], rates);
    totals.listValue.set(totals.value.map((value) => ratio * value));
    totals.lostListValue.set(totals.lostValue.map((value) => ratio * value));
    return totals;
  });
}

/** Adds what is sold at a price in a span to its weeks, and to the sums over all. */
function addLot(
  { units, value, cost, level }: WeeklySums,
  priceRatio: number,
  { received, given }: Price,
  { firstWeek, lastWeek }: Span,
  { gone, handling }: Rates,
  weekly: WeeklyMoney,
  totals: Totals,
): void {
  const { gross, goods, other } = weekly;
  for (let week = firstWeek - 1; week < lastWeek; week++) {
    for (let t = 0; t < tileTrials; t++) {
      const i = week * tileTrials + t;
      const unitsNow = level[i] * units[i];
      const valueNow = level[i] * value[i];
      const goodsNow = gone * (level[i] * cost[i]);
      const grossNow = received[t] * (priceRatio * valueNow);
      const givenNow = given[t] * unitsNow;
      gross[i] = gross[i] + grossNow;
      goods[i] = goods[i] + goodsNow;
      other[i] = other[i] + (handling * unitsNow + givenNow);
      totals.units[t] = totals.units[t] + unitsNow;
      totals.value[t] = totals.value[t] + valueNow;
      totals.gross[t] = totals.gross[t] + grossNow;
      totals.goods[t] = totals.goods[t] + goodsNow;
      totals.given[t] = totals.given[t] + givenNow;
    }
  }
}

function addGoods(target: Float64Array, { cost, level }: WeeklySums, { gone }: Rates): void {
  for (let i = 0; i < target.length; i++) target[i] = target[i] + gone * (level[i] * cost[i]);
}

function addLost(totals: Totals, { units, value, cost, stockOuts }: LostSums, { gone }: Rates): void {
  totals.lostUnits.set(units);
  totals.lostValue.set(value);
  totals.lostGoods.set(cost.map((money) => gone * money));
  totals.stockOuts.set(stockOuts);
}
