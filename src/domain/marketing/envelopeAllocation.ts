import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { solveMonotone } from "../../math/solveMonotone.js";
import { type Envelope, spendAbove } from "./channelEnvelope.js";
import { hillElasticity } from "./hillCurve.js";

/** Powers of e beyond which a number is no number any more. */
const lastExponent = 700;

/**
 * Spends that add up to the budget with the largest total of envelopes: those at the price of money, response
 * per unit, at which the budget is just used up. Channels whose line is as steep as that price take what is
 * left one after the other, so that at most one stops on its line.
 *
 * @param envelopes their limits such that the budget can be spent
 * @see Luss & Gupta (1975), Operations Research 23:360 (equal marginal returns)
 */
export function envelopeAllocation(envelopes: readonly Envelope[], budget: number): number[] {
  const spendsAt = (price: number) => envelopes.map((each) => spendAbove(each, price));
  const spentAt = (price: number) => total(spendsAt(price));
  // Spends jump at the slopes of lines, from the lower limit to the knee; between them they are smooth.
  const prices = [...new Set(envelopes.map(({ steepest }) => steepest))].sort((a, b) => a - b);
  let first = 0;
  for (let last = prices.length - 1; first < last; ) {
    const middle = (first + last) >> 1;
    if (spentAt(prices[middle]) <= budget) last = middle;
    else first = middle + 1;
  }
  const price = prices[first];
  const spends = spendsAt(price);
  const jumps = envelopes.map(({ steepest, knee, low }) => (steepest === price ? knee - low : 0));
  const left = budget - total(spends);
  if (left <= total(jumps)) return settled(spends, envelopes, jumps, left);

  const cheapest = first === 0 ? -lastExponent : log(prices[first - 1]);
  const dearest = Math.min(log(price), lastExponent);
  const logPrice = -solveMonotone(
    (minusLogPrice) => {
      const at = spendsAt(exp(-minusLogPrice));
      return {
        value: total(at) - budget,
        slope: total(at.map((spend, i) => responsiveness(envelopes[i], spend))),
      };
    },
    -dearest,
    -cheapest,
    -dearest,
  );
  const smooth = spendsAt(exp(logPrice));
  const room = envelopes.map(({ low, high }) => high - low);
  return settled(smooth, envelopes, room, budget - total(smooth));
}

/** Spend gained by a price that is lower by a small share: 0 where the spend stands at a limit or the knee. */
function responsiveness({ curve, knee, high }: Envelope, spend: number): number {
  return spend > knee && spend < high ? -spend / hillElasticity(curve, spend) : 0;
}

/** Adds what is left, or takes what is too much, channel by channel, each by its room at most. */
function settled(
  spends: readonly number[],
  envelopes: readonly Envelope[],
  room: readonly number[],
  left: number,
): number[] {
  let rest = left;
  return spends.map((spend, i) => {
    const change = Math.min(Math.max(rest, -room[i]), room[i]);
    const moved = Math.min(Math.max(spend + change, envelopes[i].low), envelopes[i].high);
    rest -= moved - spend;
    return moved;
  });
}

function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
