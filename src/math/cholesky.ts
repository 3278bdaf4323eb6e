/**
 * The lower triangular L with L·Lᵀ = matrix.
 *
 * @param matrix rows of a symmetric matrix
 * @returns null if the matrix is not positive definite
 * @see Golub & Van Loan, Matrix Computations, 4th ed., algorithm 4.2.1
 */
export function cholesky(matrix: readonly Float64Array[]): Float64Array[] | null {
  const n = matrix.length;
  const lower = matrix.map(() => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
      if (i > j) lower[i][j] = rest / lower[j][j];
      else if (rest > 1e-12) lower[i][i] = Math.sqrt(rest);
      else return null;
    }
  }
  return lower;
}
