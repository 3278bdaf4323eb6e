import { cholesky } from "../../math/cholesky.js";
import { log } from "../../math/log.js";

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** aᵀ·matrix·b */
export function quadratic(
  a: ArrayLike<number>,
  matrix: readonly Float64Array[],
  b: ArrayLike<number>,
): number {
  let sum = 0;
  for (let i = 0; i < matrix.length; i++) sum += a[i] * dot(matrix[i], b);
  return sum;
}

/** Solution of a positive definite system, with the log of its determinant. */
export function solvePositive(matrix: readonly Float64Array[], target: Float64Array) {
  const lower = cholesky(matrix);
  if (!lower) throw new RangeError("The matrix is not positive definite.");
  const solution = Float64Array.from(target);
  let logDeterminant = 0;
  for (let i = 0; i < solution.length; i++) {
    for (let j = 0; j < i; j++) solution[i] = solution[i] - lower[i][j] * solution[j];
    solution[i] = solution[i] / lower[i][i];
    logDeterminant += 2 * log(lower[i][i]);
  }
  for (let i = solution.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < solution.length; j++) solution[i] = solution[i] - lower[j][i] * solution[j];
    solution[i] = solution[i] / lower[i][i];
  }
  return { solution, logDeterminant };
}
