import { newTotals, type Totals, type WeeklyMoney } from "./ledger.js";
import type { Rates } from "./rates.js";
import type { Response } from "./response.js";
import type { Sales, Sums } from "./sellProducts.js";
import { type Both, ofBoth, type Side } from "./side.js";
import type { SpanResponse } from "./spanResponses.js";
import type { Span } from "./spans.js";
import { tileTrials } from "./tile.js";

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
  priceRatio: number,
  responses: readonly SpanResponse[],
  spans: readonly Span[],
  rates: Rates,
  ledger: Both<WeeklyMoney>,
): Both<Totals> {
  return ofBoth((side) => {
    const totals = newTotals();
    const ratio = side === "plan" ? priceRatio : 1;
    const settleLot = (lot: Sums, priceIn: (span: number) => Price) => {
      spans.forEach((span, s) => {
        addLot(lot, ratio, priceIn(s), span, rates, ledger[side], totals);
      });
    };
    settleLot(sales.sold[side], (s) => (side === "plan" ? responses[s].rest : listPrice));
    if (side === "plan" && sales.limited) settleLot(sales.limited, (s) => responses[s].full);
    addBought(sales, side, rates, ledger[side]);
    if (sales.lost) addLost(sales.lost[side], ratio, rates, totals);
    return totals;
  });
}

function addLot(
  { units, value, cost }: Sums,
  priceRatio: number,
  { received, given }: Price,
  { firstWeek, lastWeek }: Span,
  { gone, handling }: Rates,
  weekly: WeeklyMoney,
  totals: Totals,
): void {
  for (let week = firstWeek - 1; week < lastWeek; week++) {
    for (let t = 0; t < tileTrials; t++) {
      const i = week * tileTrials + t;
      const listValue = priceRatio * value[i];
      const gross = received[t] * listValue;
      const goods = gone * cost[i];
      const givenAway = given[t] * units[i];
      weekly.gross[i] = weekly.gross[i] + gross;
      weekly.goods[i] = weekly.goods[i] + goods;
      weekly.other[i] = weekly.other[i] + (handling * units[i] + givenAway);
      totals.units[t] = totals.units[t] + units[i];
      totals.value[t] = totals.value[t] + value[i];
      totals.listValue[t] = totals.listValue[t] + listValue;
      totals.gross[t] = totals.gross[t] + gross;
      totals.goods[t] = totals.goods[t] + goods;
      totals.given[t] = totals.given[t] + givenAway;
    }
  }
}

/** Where supply is unlimited, goods come in as they are sold. */
function addBought(
  { sold, limited, lost, bought }: Sales,
  side: Side,
  { gone }: Rates,
  weekly: WeeklyMoney,
): void {
  const add = (cost: Float64Array, share: number) => {
    for (let i = 0; i < cost.length; i++) weekly.bought[i] = weekly.bought[i] + share * cost[i];
  };
  if (bought) add(bought[side], 1);
  if (lost) return;
  add(sold[side].cost, gone);
  if (limited && side === "plan") add(limited.cost, gone);
}

function addLost(
  { units, value, cost, stockOuts }: Sums & { readonly stockOuts: Float64Array },
  priceRatio: number,
  { gone }: Rates,
  totals: Totals,
): void {
  for (let t = 0; t < tileTrials; t++) {
    totals.lostUnits[t] = units[t];
    totals.lostValue[t] = value[t];
    totals.lostListValue[t] = priceRatio * value[t];
    totals.lostGoods[t] = gone * cost[t];
    totals.stockOuts[t] = stockOuts[t];
  }
}
