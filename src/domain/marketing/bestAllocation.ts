import { type Channel, type Envelope, envelopeOf, envelopeResponse } from "./channelEnvelope.js";
import { envelopeAllocation } from "./envelopeAllocation.js";
import { gridAllocation } from "./gridAllocation.js";
import { hillResponse } from "./hillCurve.js";

export interface Allocation {
  readonly spends: number[];
  /** Total response of the spends. */
  readonly response: number;
}

/** Envelopes that share out the budget with the largest total of envelopes, which bounds every response. */
interface Node {
  readonly envelopes: readonly Envelope[];
  readonly spends: number[];
  readonly bound: number;
}

/** Share of the response that is not searched for any further. */
const negligible = 1e-9;
/**
 * Nodes times channels: a dozen and more S-shaped channels that differ a little would take too long to be
 * told apart.
 */
const mostWork = 4000;
/** With more channels the steps of the grid are too large, and what any one of them is worth is small. */
const mostOnGrid = 100;

/**
 * Spends that add up to the budget with the largest total response, by branch and bound. The curves'
 * concave envelopes have an optimum that is easy to find, where all but one of the channels lie on their
 * curves; its total is a bound. Where that one lies below its envelope, its limits are split at its spend,
 * and both halves, with closer envelopes, are searched unless their bound is no better than what was found.
 * Of channels that are equal in everything, earlier ones get no less.
 *
 * Where the search does not come to an end, the best split in steps of a thousandth of the budget says on
 * which stretch of its curve each channel lies, and the search goes on there.
 *
 * @param channels their limits such that the budget can be spent
 * @see Udell & Boyd (2013), Maximizing a sum of sigmoids; Falk & Soland (1969), Management Science 15:550
 */
export function bestAllocation(channels: readonly Channel[], budget: number): Allocation {
  const { best, isProved } = search(channels, budget);
  if (isProved || channels.length > mostOnGrid) return best;
  const { spends, step } = gridAllocation(channels, budget);
  const nearby = channels.map(({ curve, low, high }, i) => {
    return { curve, low: Math.max(low, spends[i] - 2 * step), high: Math.min(high, spends[i] + 2 * step) };
  });
  if (!canSpend(nearby, budget)) return best;
  const refined = search(nearby, budget).best;
  return refined.response > best.response ? refined : best;
}

function search(channels: readonly Channel[], budget: number): { best: Allocation; isProved: boolean } {
  const free = Math.max(0, budget - sum(channels.map(({ low }) => low)));
  const envelopes = channels.map(({ curve, low, high }) => {
    return envelopeOf({ curve, low, high: Math.min(high, low + free) });
  });
  const equals = equalChannels(channels);
  const start = relax(envelopes, budget);
  let best: Allocation = { spends: start.spends, response: -1 };
  const isSettled = ({ bound }: Node) => bound <= best.response * (1 + negligible);
  const open = [start];
  for (let work = 0; work < mostWork; work += channels.length) {
    const node = open.pop();
    if (!node) return { best, isProved: true };
    if (isSettled(node)) continue;
    const response = sum(node.envelopes.map(({ curve }, i) => hillResponse(curve, node.spends[i])));
    if (response > best.response) best = { spends: node.spends, response };
    if (isSettled(node)) continue;
    const halves = (["high", "low"] as const)
      .map((side) => withLimit(side, node, equals))
      .filter((half) => canSpend(half, budget))
      .map((half) => relax(half, budget));
    open.push(...halves.sort((a, b) => a.bound - b.bound));
  }
  return { best, isProved: false };
}

/** For each channel those that are equal to it, itself included, in their order. */
function equalChannels(channels: readonly Channel[]): number[][] {
  const groups = new Map<string, number[]>();
  return channels.map(({ curve, low, high }, i) => {
    const key = [curve.maxResponse, curve.halfSaturation, curve.shape, low, high].join();
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(i);
    return group;
  });
}

function relax(envelopes: readonly Envelope[], budget: number): Node {
  const spends = envelopeAllocation(envelopes, budget);
  return { envelopes, spends, bound: sum(envelopes.map((each, i) => envelopeResponse(each, spends[i]))) };
}

/**
 * Splits at the spend of the channel whose curve lies farthest below its envelope: there its limit, lower or
 * upper, is now. Equal channels before it, or behind it, get the limit too.
 */
function withLimit(
  side: "low" | "high",
  { envelopes, spends }: Node,
  equals: readonly number[][],
): Envelope[] {
  const gaps = envelopes.map((each, i) => {
    return envelopeResponse(each, spends[i]) - hillResponse(each.curve, spends[i]);
  });
  const widest = gaps.indexOf(Math.max(...gaps));
  const spend = spends[widest];
  const limited = [...envelopes];
  for (const i of equals[widest]) {
    const { low, high } = envelopes[i];
    if (side === "high" && i >= widest && high > spend)
      limited[i] = envelopeOf({ ...envelopes[i], high: spend });
    if (side === "low" && i <= widest && low < spend)
      limited[i] = envelopeOf({ ...envelopes[i], low: spend });
  }
  return limited;
}

function canSpend(channels: readonly Channel[], budget: number): boolean {
  return sum(channels.map(({ low }) => low)) <= budget && sum(channels.map(({ high }) => high)) >= budget;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
