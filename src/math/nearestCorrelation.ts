import { symmetricEigen } from "./symmetricEigen.js";

/** Smallest eigenvalue that is left, so that the result can be decomposed. */
const leastEigenvalue = 1e-8;
const enough = 1e-10;

/**
 * The correlation matrix that is nearest to a symmetric matrix with ones on its diagonal, by the sum of
 * squared differences: projections onto the positive definite matrices and onto those with unit diagonal,
 * in turn, with Dykstra's correction.
 *
 * @param matrix rows of the matrix; left as it is
 * @see Higham (2002), Computing the nearest correlation matrix, algorithm 3.3
 */
export function nearestCorrelation(matrix: readonly Float64Array[]): Float64Array[] {
  const n = matrix.length;
  let current = matrix.map((row) => Float64Array.from(row));
  let correction = matrix.map(() => new Float64Array(n));
  for (let round = 0; round < 1000; round++) {
    const shifted = current.map((row, i) => row.map((value, j) => value - correction[i][j]));
    const definite = makeDefinite(shifted);
    correction = definite.map((row, i) => row.map((value, j) => value - shifted[i][j]));
    const next = definite.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
    const change = Math.max(
      ...next.flatMap((row, i) => Array.from(row, (value, j) => Math.abs(value - current[i][j]))),
    );
    current = next;
    if (change < enough) break;
  }
  return withUnitDiagonal(makeDefinite(current));
}

/** The nearest matrix whose eigenvalues are all above 0. */
function makeDefinite(matrix: readonly Float64Array[]): Float64Array[] {
  const { values, vectors } = symmetricEigen(matrix);
  return vectors.map((left) =>
    Float64Array.from(vectors, (right) => {
      let sum = 0;
      for (let k = 0; k < values.length; k++)
        sum += left[k] * Math.max(values[k], leastEigenvalue) * right[k];
      return sum;
    }),
  );
}

function withUnitDiagonal(matrix: readonly Float64Array[]): Float64Array[] {
  return matrix.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / Math.sqrt(matrix[i][i] * matrix[j][j]))),
  );
}
