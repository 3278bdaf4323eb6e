/**
 * Nested uniform scrambling of a 32-bit fraction: each binary digit is flipped or not, at random by the
 * digits before it. Points that lie evenly lie as evenly afterwards, and each by itself is uniform.
 *
 * @param reversed the fraction's binary digits in reverse order, as those of the result are
 * @param seed any whole number of 32 bits; other seeds scramble independently
 * @see Owen (1995), Randomly permuted (t, m, s)-nets; Laine & Karras (2011) and Burley (2020), Practical
 *      hash-based Owen scrambling, for the hash whose bits depend on lower ones only; Vegdahl's constants
 */
export function owenScramble(reversed: number, seed: number): number {
  let x = reversed;
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x;
}

export function reverseBits(word: number): number {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}

/** An odd number: multiplied by it, a word has high digits that hang on all of its digits. */
export const lowDigitsFactor = 0x2c1b3c6d;
