import { joeKuoNumbers } from "./joeKuoNumbers.js";

/** Digits of a point, and so the longest sequence: 2³² points. */
const digits = 32;

const numbers = joeKuoNumbers.split("/").map((entry) => entry.split(" ").map(Number));

/** Dimensions that a Sobol sequence can have here. */
export const sobolDimensions = numbers.length + 1;

/**
 * Direction numbers of one dimension, from 0, as 32-bit fractions.
 *
 * @see Joe & Kuo (2003), Remark on algorithm 659: implementing Sobol's quasirandom sequence generator
 */
export function sobolDirections(dimension: number): Int32Array {
  const directions = new Int32Array(digits);
  const [inner, ...rest] = dimension === 0 ? [0] : numbers[dimension - 1];
  const first = [1, ...rest];
  const degree = dimension === 0 ? digits : first.length;
  for (let j = 0; j < digits; j++) {
    if (j < degree) {
      directions[j] = (first[j] ?? 1) << (digits - 1 - j);
      continue;
    }
    let next = directions[j - degree] ^ (directions[j - degree] >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((inner >>> (degree - 1 - k)) & 1) next ^= directions[j - k];
    }
    directions[j] = next;
  }
  return directions;
}

/**
 * Point `index` of the sequence with these directions, as a 32-bit fraction: the exclusive or of those that
 * stand at the 1-bits of the index's Gray code. So the point of m exclusive-or n is that of the points.
 *
 * @see Antonov & Saleev (1979), An economic method of computing LPτ-sequences
 */
export function sobolPoint(directions: Int32Array, index: number): number {
  let point = 0;
  for (let j = 0, rest = index ^ (index >>> 1); rest !== 0; j++, rest >>>= 1) {
    if (rest & 1) point ^= directions[j];
  }
  return point;
}
