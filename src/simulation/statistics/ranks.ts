import { sortedOrder } from "./sortedOrder.js";

/** Ranks from 1, equal values sharing the mean of theirs. */
export function ranks(sample: Float64Array): Float64Array {
  const order = sortedOrder(sample);
  const result = new Float64Array(sample.length);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && sample[order[end]] === sample[order[first]]) end++;
    for (let i = first; i < end; i++) result[order[i]] = (first + 1 + end) / 2;
    first = end;
  }
  return result;
}
