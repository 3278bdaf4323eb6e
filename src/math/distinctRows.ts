/** Rows that hold the same numbers share a group; groups are numbered from 0 by first appearance. */
export interface DistinctRows {
  /** Group of each row. */
  readonly group: Int32Array;
  /** First row of each group. */
  readonly first: Int32Array;
}

/**
 * Finds equal rows by an open hash table over the bits of their numbers: for rows of several numbers faster
 * than Maps, for one not slower.
 *
 * @param columns finite numbers, element i of each belongs to row i; at least one column, all of one length
 * @returns arrays as long as the columns (group) and as there are different rows (first)
 * @see Knuth, The Art of Computer Programming, vol. 3, section 6.4 (linear probing)
 */
export function distinctRows(columns: readonly ArrayLike<number>[]): DistinctRows {
  const width = columns.length;
  const count = columns[0].length;
  const values = rowsOf(columns);
  const words = new Int32Array(values.buffer);
  let size = 4;
  while (size < 2 * count) size *= 2;
  const groupAt = new Int32Array(size); // one more than the group; 0 is a free place
  const group = new Int32Array(count);
  const first = new Int32Array(count);
  let groups = 0;
  for (let row = 0; row < count; row++) {
    let place = hashOf(words, 2 * row * width, 2 * (row + 1) * width) & (size - 1);
    for (;;) {
      const known = groupAt[place] - 1;
      if (known < 0) {
        first[groups] = row;
        group[row] = groups;
        groupAt[place] = ++groups;
        break;
      }
      if (isSame(values, row * width, first[known] * width, width)) {
        group[row] = known;
        break;
      }
      place = (place + 1) & (size - 1);
    }
  }
  return { group, first: first.slice(0, groups) };
}

/** The numbers row by row, 0 for −0, which is the same number in other bits. */
function rowsOf(columns: readonly ArrayLike<number>[]): Float64Array {
  const width = columns.length;
  const numbers = new Float64Array(columns[0].length); // one kind of array: the loop stays fast
  const values = new Float64Array(numbers.length * width);
  columns.forEach((column, k) => {
    numbers.set(column);
    for (let i = 0; i < numbers.length; i++) values[i * width + k] = numbers[i] + 0;
  });
  return values;
}

function hashOf(words: Int32Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ words[i], 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function isSame(values: Float64Array, start: number, otherStart: number, width: number): boolean {
  for (let k = 0; k < width; k++) if (values[start + k] !== values[otherStart + k]) return false;
  return true;
}
