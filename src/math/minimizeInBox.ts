/** The value at a point; the gradient there is written into the second argument. */
export type SmoothFunction = (point: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  /** Whether the gradient inside the box has vanished, or no step lowers the value any more. */
  readonly converged: boolean;
}

/** A point with what is known of the function there. */
interface Place {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

const mostSteps = 500;
const sufficientDecrease = 1e-4;
const flattened = 0.9;

/**
 * Minimum of a smooth function of a few variables within a box: the method of Broyden, Fletcher, Goldfarb
 * and Shanno, in which a variable rests while the function falls beyond its bound. The variables should be
 * scaled so that a step of 1 is large in each of them.
 *
 * It has converged when the gradient of the free variables, or the decrease that a full step promises, has
 * vanished beside the value, or when the value can no longer be lowered by more than its rounding.
 *
 * @param start  a point, moved into the box where it is outside
 * @param lower  least value of each variable
 * @param upper  largest value of each variable
 * @see Nocedal & Wright, Numerical Optimization, 2nd ed., algorithm 6.1, with the weak Wolfe conditions by
 *      bisection (Lewis & Overton 2013); Bertsekas (1982), Projected Newton methods, for the bounds
 */
export function minimizeInBox(
  f: SmoothFunction,
  start: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
): Minimum {
  const size = start.length;
  const inBox = (x: number, i: number) => Math.min(Math.max(x, lower[i]!), upper[i]!);
  let here = evaluate(f, Float64Array.from(start, inBox));
  let inverseHessian: Float64Array | undefined;
  let resting = "";

  for (let step = 0; step < mostSteps; step++) {
    const { point, value, gradient } = here;
    const free = Array.from(point, (x, i) => !(gradient[i]! > 0 ? x <= lower[i]! : x >= upper[i]!));
    const steepest = Math.max(...Array.from(gradient, (g, i) => (free[i] ? Math.abs(g) : 0)));
    if (steepest <= 1e-9 * Math.max(1, Math.abs(value))) return { point, value, converged: true };
    if (free.join() !== resting) inverseHessian = undefined;
    resting = free.join();

    const fresh = inverseHessian === undefined;
    inverseHessian ??= diagonalMatrix(size, Math.min(1, 1 / steepest));
    const direction = descent(inverseHessian, gradient, free);
    const promised = -dot(gradient, direction);
    if (!fresh && promised <= 1e-13 * Math.max(1, Math.abs(value))) return { point, value, converged: true };
    const next = searchLine(f, here, direction, inBox);
    if (!next) {
      if (fresh) return { point, value, converged: true };
      inverseHessian = undefined; // a stale curvature can mislead: once more along the gradient
      continue;
    }
    update(inverseHessian, here, next, fresh);
    here = next;
  }
  return { point: here.point, value: here.value, converged: false };
}

function evaluate(f: SmoothFunction, point: Float64Array): Place {
  const gradient = new Float64Array(point.length);
  return { point, value: f(point, gradient), gradient };
}

/** −H·g, in the free variables. */
function descent(
  inverseHessian: Float64Array,
  gradient: Float64Array,
  free: readonly boolean[],
): Float64Array {
  const size = gradient.length;
  return Float64Array.from(gradient, (_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) if (free[j]) sum -= inverseHessian[i * size + j]! * gradient[j]!;
    return free[i] ? sum : 0;
  });
}

/** The next place, far enough down and far enough along; undefined where no step lowers the value. */
function searchLine(
  f: SmoothFunction,
  from: Place,
  direction: Float64Array,
  inBox: (x: number, i: number) => number,
): Place | undefined {
  const slope = dot(from.gradient, direction);
  let low = 0;
  let high = Number.MAX_VALUE;
  let length = 1;
  let best: Place | undefined;
  const rounding = 1e-15 * Math.abs(from.value);
  while (-slope * length > rounding && high - low > 1e-12 * high) {
    const wanted = from.point.map((x, i) => x + length * direction[i]!);
    const to = evaluate(f, wanted.map(inBox));
    if (to.value < from.value && to.value <= from.value + sufficientDecrease * length * slope) {
      best = to;
      const stopped = to.point.some((x, i) => x !== wanted[i]);
      if (stopped || dot(to.gradient, direction) >= flattened * slope) return best;
      low = length;
    } else {
      high = length;
    }
    length = high < Number.MAX_VALUE ? (low + high) / 2 : 2 * low;
  }
  return best;
}

/** Takes in what the step says about the curvature. */
function update(inverseHessian: Float64Array, from: Place, to: Place, fresh: boolean): void {
  const size = from.point.length;
  const move = to.point.map((x, i) => x - from.point[i]!);
  const change = to.gradient.map((g, i) => g - from.gradient[i]!);
  const curvature = dot(move, change);
  if (!(curvature > 1e-12 * Math.sqrt(dot(move, move) * dot(change, change)))) return;
  if (fresh) inverseHessian.set(diagonalMatrix(size, curvature / dot(change, change)));
  const product = change.map((_, i) => dot(inverseHessian.subarray(i * size, (i + 1) * size), change));
  const factor = (1 + dot(change, product) / curvature) / curvature;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const mixed = product[i]! * move[j]! + move[i]! * product[j]!;
      inverseHessian[i * size + j] =
        inverseHessian[i * size + j]! + factor * move[i]! * move[j]! - mixed / curvature;
    }
  }
}

function diagonalMatrix(size: number, entry: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = entry;
  return matrix;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
