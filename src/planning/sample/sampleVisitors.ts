import { exp } from "../../math/exp.js";
import { mean } from "../../math/mean.js";
import type { Stream } from "../../simulation/streams.js";
import type { SampleSale } from "./sampleShop.js";

/** Sd of the log of a week's visitors beside its orders. */
const scatter = 0.06;

/** Visitors of each week: what its orders take at the shop's conversion, and some scatter. */
export function drawVisitors(
  sales: readonly SampleSale[],
  orderValues: readonly number[],
  weeks: number,
  conversion: number,
  stream: Stream,
): number[] {
  const orderValue = mean(orderValues);
  const salesPerWeek = sales.length / weeks;
  return Array.from({ length: weeks }, (_, week) => {
    const ofWeek = sales.slice(week * salesPerWeek, (week + 1) * salesPerWeek);
    const revenue = ofWeek.reduce((sum, { units, price }) => sum + units * price, 0);
    return Math.round((revenue / orderValue / conversion) * exp(scatter * stream.normal()));
  });
}
