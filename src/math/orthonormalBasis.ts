import { DependentColumn } from "./leastSquares.js";

/** A column whose part beside the columns before it is smaller than this share of it counts as theirs. */
const singularShare = 1e-10;

export interface OrthonormalBasis {
  /** q_j, of length 1 and at right angles to all others. */
  readonly vectors: Float64Array[];
  /** Length of each column's part beside the columns before it. */
  readonly lengths: Float64Array;
}

/**
 * Orthonormal vectors that span, from the first to each in turn, the same as the columns, by Gram and
 * Schmidt's method, done twice so that no rounding is left.
 *
 * @throws {DependentColumn} if a column is a combination of those before it
 * @see Golub & Van Loan, Matrix Computations, 4th ed., sections 5.2.7 and 5.2.8
 */
export function orthonormalBasis(columns: readonly Float64Array[]): OrthonormalBasis {
  const vectors: Float64Array[] = [];
  const lengths = new Float64Array(columns.length);
  columns.forEach((column, j) => {
    const rest = Float64Array.from(column);
    for (let pass = 0; pass < 2; pass++) {
      for (const vector of vectors) {
        const part = dot(vector, rest);
        for (let i = 0; i < rest.length; i++) rest[i] = rest[i] - part * vector[i];
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > singularShare * Math.sqrt(dot(column, column)))) throw new DependentColumn(j);
    lengths[j] = length;
    vectors.push(rest.map((value) => value / length));
  });
  return { vectors, lengths };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
