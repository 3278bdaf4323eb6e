export interface SymmetricEigen {
  /** In no particular order. */
  readonly values: Float64Array;
  /** `vectors[i][k]` is component i of the vector that belongs to value k. */
  readonly vectors: readonly Float64Array[];
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations.
 *
 * @param matrix rows of a symmetric matrix; left as it is
 * @see Golub & Van Loan, Matrix Computations, 4th ed., section 8.5
 */
export function symmetricEigen(matrix: readonly Float64Array[]): SymmetricEigen {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = matrix.map((_, i) => Float64Array.from({ length: n }, (_, k) => (i === k ? 1 : 0)));
  while (!isDiagonal(a)) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) rotate(a, vectors, p, q);
    }
  }
  return { values: Float64Array.from(a, (row, i) => row[i]), vectors };
}

function isDiagonal(a: readonly Float64Array[]): boolean {
  let off = 0;
  let all = 0;
  a.forEach((row, i) => {
    row.forEach((value, j) => {
      all += value * value;
      if (i !== j) off += value * value;
    });
  });
  return off <= 1e-30 * all;
}

/** Turns the plane of axes p and q such that a[p][q] becomes 0. */
function rotate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const off = a[p][q];
  if (off === 0) return;
  const theta = (a[q][q] - a[p][p]) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of a) turn(row, p, q, cosine, sine);
  for (const row of vectors) turn(row, p, q, cosine, sine);
  const [rowP, rowQ] = [a[p], a[q]];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k], rowQ[k]];
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  }
}

function turn(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const [x, y] = [row[p], row[q]];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}
