const digitBits = 11;
const digits = 1 << digitBits;
/** Three digits of a word of 32 bits, and two words to a number. */
const passes = 6;
const signBit = 0x80000000;
/** Where the machine keeps the half of a double that holds the exponent. */
const highHalf = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;

/**
 * The places of a sample's values in ascending order of the values, equal ones in the order they stand in:
 * a radix sort on the bits, several times as fast as `sort` from a thousand values on.
 *
 * @param sample any values but NaN
 */
export function sortedOrder(sample: Float64Array): Uint32Array {
  const n = sample.length;
  const [low, high] = ascendingBits(sample);
  const wordOf = (pass: number) => (pass < 3 ? low : high);
  const shiftOf = (pass: number) => digitBits * (pass % 3);
  let order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  let next = new Uint32Array(n);
  const starts = new Uint32Array(digits);
  for (let pass = 0; pass < passes; pass++) {
    const word = wordOf(pass);
    const shift = shiftOf(pass);
    if (!countDigits(word, shift, starts)) continue;
    for (let i = 0; i < n; i++) {
      const place = order[i];
      next[starts[(word[place] >>> shift) & (digits - 1)]++] = place;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** The values as whole numbers of 64 bits that ascend as the values do, by their low and high halves. */
function ascendingBits(sample: Float64Array): readonly [low: Uint32Array, high: Uint32Array] {
  const n = sample.length;
  const [low, high] = [new Uint32Array(n), new Uint32Array(n)];
  const bits = new Uint32Array(sample.slice().buffer);
  for (let i = 0; i < n; i++) {
    const lower = bits[2 * i + 1 - highHalf];
    let upper = bits[2 * i + highHalf];
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
