import { highWord } from "../../math/highWord.js";

const digitBits = 11;
const digits = 1 << digitBits;
/** Digits of a word of 32 bits; a number is two words. */
const digitsPerWord = 3;
const signBit = 0x80000000;
/** So many values that are alike in their high halves are put in order one by one. */
const few = 32;

/**
 * The places of a sample's values in ascending order of the values, equal ones in the order they stand in: a radix
 * sort on the bits, several times as fast as `sort` from a thousand values on. The high halves of the values mostly
 * tell them apart.
 *
 * @param sample any values but NaN
 */
export function sortedOrder(sample: Float64Array): Uint32Array {
  const [low, high] = ascendingBits(sample);
  const asTheyStand = new Uint32Array(sample.length);
  for (let i = 0; i < sample.length; i++) asTheyStand[i] = i;
  const byHigh = sortedBy(high, asTheyStand);
  return settle(byHigh, low, high) ? byHigh : sortedBy(high, sortedBy(low, asTheyStand));
}

/** Places in ascending order of their words, those with equal words as they stood. */
function sortedBy(words: Uint32Array, places: Uint32Array): Uint32Array {
  const n = places.length;
  const starts = new Uint32Array(digits);
  let order = places;
  for (let pass = 0; pass < digitsPerWord; pass++) {
    const shift = digitBits * pass;
    if (!countDigits(words, shift, starts)) continue;
    const next = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      const place = order[i];
      next[starts[(words[place] >>> shift) & (digits - 1)]++] = place;
    }
    order = next;
  }
  return order;
}

/**
 * Puts places with equal high words in order of their low ones.
 *
 * @returns false where too many are alike for that
 */
function settle(order: Uint32Array, low: Uint32Array, high: Uint32Array): boolean {
  let first = 0;
  for (let i = 1; i < order.length; i++) {
    const place = order[i];
    if (high[place] !== high[order[first]]) {
      first = i;
      continue;
    }
    let at = i;
    for (; at > first && low[order[at - 1]] > low[place]; at--) order[at] = order[at - 1];
    order[at] = place;
    if (i - at > few) return false;
  }
  return true;
}

/** The values as whole numbers of 64 bits that ascend as the values do, by their low and high halves. */
function ascendingBits(sample: Float64Array): readonly [low: Uint32Array, high: Uint32Array] {
  const n = sample.length;
  const [low, high] = [new Uint32Array(n), new Uint32Array(n)];
  const bits = new Uint32Array(sample.slice().buffer);
  for (let i = 0; i < n; i++) {
    const lower = bits[2 * i + 1 - highWord];
    let upper = bits[2 * i + highWord];
    if (upper === signBit && lower === 0) upper = 0; // −0 counts as 0
    const flip = upper >> 31; // all bits of a negative number, the sign of others
    high[i] = upper ^ (flip | signBit);
    low[i] = lower ^ flip;
  }
  return [low, high];
}

/**
 * Where each digit's places begin when they are sorted by it.
 *
 * @returns false where all values have the same digit, so that nothing is to be sorted
 */
function countDigits(word: Uint32Array, shift: number, starts: Uint32Array): boolean {
  starts.fill(0);
  for (let i = 0; i < word.length; i++) starts[(word[i] >>> shift) & (digits - 1)]++;
  let sum = 0;
  for (let digit = 0; digit < digits; digit++) {
    const count = starts[digit];
    if (count === word.length) return false;
    starts[digit] = sum;
    sum += count;
  }
  return true;
}
