/**
 * The inverse of a square matrix, by Gauss and Jordan's elimination with partial pivoting.
 *
 * @param matrix rows, each as long as there are rows
 * @throws {RangeError} if the matrix is singular
 * @see Golub & Van Loan, Matrix Computations, 4th ed., section 3.4
 */
export function inverse(matrix: readonly Float64Array[]): Float64Array[] {
  const n = matrix.length;
  const work = matrix.map((row, i) => {
    const wide = new Float64Array(2 * n);
    wide.set(row);
    wide[n + i] = 1;
    return wide;
  });
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(work[i]![k]!) > Math.abs(work[pivot]![k]!)) pivot = i;
    const row = work[pivot]!;
    work[pivot] = work[k]!;
    work[k] = row;
    const factor = 1 / row[k]!;
    if (!Number.isFinite(factor)) throw new RangeError("A singular matrix has no inverse.");
    for (let j = k; j < 2 * n; j++) row[j] = row[j]! * factor;
    for (let i = 0; i < n; i++) {
      const other = work[i]!;
      const times = other[k]!;
      if (i === k || times === 0) continue;
      for (let j = k; j < 2 * n; j++) other[j] = other[j]! - times * row[j]!;
    }
  }
  return work.map((row) => row.slice(n));
}
