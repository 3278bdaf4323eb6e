export interface LeastSquaresFit {
  /** One per column, in their order. */
  readonly coefficients: Float64Array;
  /** Standard error of each coefficient; NaN where no degree of freedom is left. */
  readonly standardErrors: Float64Array;
  /** Standard deviation of the residuals; NaN where no degree of freedom is left. */
  readonly residualSd: number;
  /** Observations less columns. */
  readonly degreesOfFreedom: number;
}

/** A column that is a combination of those before it, so that it has no coefficient. */
export class DependentColumn extends RangeError {
  /** @param column its index, from 0 */
  constructor(readonly column: number) {
    super(`Column ${column} is a combination of the columns before it, so it has no coefficient.`);
  }
}

/** A column whose part beside the columns before it is smaller than this share of it counts as theirs. */
const singularShare = 1e-10;

/**
 * Multiple linear regression y ≈ Σ b_j·x_j by Householder's orthogonal triangularization. A constant term
 * is a column of ones, which the caller adds.
 *
 * @param columns the x_j, each as long as `y`
 * @throws {RangeError} if lengths differ or there are fewer observations than columns
 * @throws {DependentColumn} if a column is a combination of those before it
 * @see Golub & Van Loan, Matrix Computations, 4th ed., algorithm 5.3.2
 */
export function leastSquares(columns: readonly Float64Array[], y: Float64Array): LeastSquaresFit {
  const rows = y.length;
  const count = columns.length;
  columns.forEach((column, j) => {
    if (column.length !== rows) {
      throw new RangeError(`Column ${j} has ${column.length} values where y has ${rows}.`);
    }
  });
  if (rows < count)
    throw new RangeError(`${count} coefficients need at least ${count} rows; there are ${rows}.`);

  // Each column becomes its column of R above the diagonal and its Householder vector from there on.
  const work = columns.map((column) => Float64Array.from(column));
  const diagonal = new Float64Array(count);
  const target = Float64Array.from(y);
  for (let j = 0; j < count; j++) {
    const vector = work[j];
    const size = norm(vector, j);
    if (!(size > singularShare * norm(columns[j], 0))) throw new DependentColumn(j);
    diagonal[j] = vector[j] > 0 ? -size : size;
    vector[j] = vector[j] - diagonal[j];
    for (let k = j + 1; k < count; k++) reflect(vector, work[k], j);
    reflect(vector, target, j);
  }

  const upper = (i: number, j: number) => (i === j ? diagonal[i] : work[j][i]);
  const coefficients = solveUpper(upper, target.subarray(0, count));
  const degreesOfFreedom = rows - count;
  const residualSd = degreesOfFreedom > 0 ? norm(target, count) / Math.sqrt(degreesOfFreedom) : Number.NaN;
  // (XᵀX)⁻¹ = R⁻¹R⁻ᵀ: the variances are the squared row lengths of R⁻¹.
  const squares = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    const unit = new Float64Array(count);
    unit[j] = 1;
    solveUpper(upper, unit).forEach((value, i) => {
      squares[i] = squares[i] + value * value;
    });
  }
  const standardErrors = squares.map((square) => residualSd * Math.sqrt(square));
  return { coefficients, standardErrors, residualSd, degreesOfFreedom };
}

/** Length of a vector from an index on. */
function norm(vector: Float64Array, from: number): number {
  let sum = 0;
  for (let i = from; i < vector.length; i++) sum += vector[i] * vector[i];
  return Math.sqrt(sum);
}

/** Reflects `target` across the plane that stands upright on `vector`, both from an index on. */
function reflect(vector: Float64Array, target: Float64Array, from: number): void {
  let product = 0;
  let square = 0;
  for (let i = from; i < vector.length; i++) {
    product += vector[i] * target[i];
    square += vector[i] * vector[i];
  }
  const factor = (2 * product) / square;
  for (let i = from; i < vector.length; i++) target[i] = target[i] - factor * vector[i];
}

/** Solves R·x = b for an upper triangular R. */
function solveUpper(upper: (i: number, j: number) => number, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < x.length; j++) x[i] = x[i] - upper(i, j) * x[j];
    x[i] = x[i] / upper(i, i);
  }
  return x;
}
