import { quantile, sortedCopy } from "../../math/quantile.js";
import { InputError, mustBeWhole } from "../check.js";
import { purchaseDays } from "./purchaseDays.js";

export interface RfmRow {
  readonly customer: string | number;
  readonly recencyDays: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly segment: string;
}

const mostBins = 100;

/** Segments by fifths of recency (down) and frequency (across), 1 to 5 each. */
const segments: readonly (readonly string[])[] = [
  ["hibernating", "hibernating", "at risk", "at risk", "cannot lose"],
  ["hibernating", "hibernating", "at risk", "at risk", "cannot lose"],
  ["about to sleep", "about to sleep", "need attention", "loyal", "loyal"],
  ["promising", "potential loyalist", "potential loyalist", "loyal", "loyal"],
  ["new", "potential loyalist", "potential loyalist", "champion", "champion"],
];

/**
 * Recency, frequency and monetary value of each customer, scored by quantiles, with the usual segment names.
 *
 *   score = 1 + number of quantiles k/bins (k = 1 … bins − 1) strictly below the value;   r = bins + 1 − score of the days since the last order
 *
 * Quantiles are of type 7 (PERCENTILE.INC). Ties share a score. Segments go by fifths of r and f.
 *
 * @param customers whose order, per row of the log
 * @param days      days since 1970-01-01, in any order
 * @param amounts   money, refunds negative; a day that they bring to 0 or below counts no order
 * @param asOf      today, not before the last order
 * @param bins      scores go from 1 to this, 1 to 100
 * @returns a row per customer, by first appearance in the log; frequency counts orders
 * @throws {InputError} if an order is after as_of, bins is not a whole number or no purchase is left
 * @see Hughes, Strategic Database Marketing (RFM by quintiles); Hyndman & Fan (1996), definition 7
 */
export function rfmScores(
  customers: readonly (string | number)[],
  days: readonly number[],
  amounts: readonly number[],
  asOf: number,
  bins = 5,
): RfmRow[] {
  mustBeWhole("bins", bins, 1);
  if (bins > mostBins) throw new InputError("bins", `must be at most ${mostBins}`, bins);
  const bought = purchaseDays(customers, days, amounts, asOf);
  const size = bought.customers.length;
  const recency = new Float64Array(size);
  const frequency = new Float64Array(size);
  const monetary = new Float64Array(size);
  for (let c = 0; c < size; c++) {
    const end = bought.starts[c + 1];
    recency[c] = asOf - bought.days[end - 1];
    for (let k = bought.starts[c]; k < end; k++) {
      frequency[c] += bought.orders[k];
      monetary[c] += bought.amounts[k];
    }
  }
  const scoreOfRecency = scorer(recency, bins);
  const scoreOfFrequency = scorer(frequency, bins);
  const scoreOfMoney = scorer(monetary, bins);
  return bought.customers.map((customer, i) => {
    const r = bins + 1 - scoreOfRecency(recency[i]);
    const f = scoreOfFrequency(frequency[i]);
    const m = scoreOfMoney(monetary[i]);
    const fifth = (score: number) => Math.ceil((5 * score) / bins) - 1;
    const segment = segments[fifth(r)][fifth(f)];
    return {
      customer,
      recencyDays: recency[i],
      frequency: frequency[i],
      monetary: monetary[i],
      r,
      f,
      m,
      segment,
    };
  });
}

function scorer(values: Float64Array, bins: number): (value: number) => number {
  const sorted = sortedCopy(values);
  const cuts = Array.from({ length: bins - 1 }, (_, k) => quantile(sorted, (k + 1) / bins));
  return (value) => 1 + cuts.filter((cut) => cut < value).length;
}
