/** A line through points by least squares, level where it would fall. */
export interface StraightLine {
  readonly intercept: number;
  /** 0 or more. */
  readonly slope: number;
  /** Sum of the squared residuals. */
  readonly squares: number;
}

/** @param x as many as `y` */
export function straightLine(x: ArrayLike<number>, y: ArrayLike<number>): StraightLine {
  const meanX = mean(x);
  const meanY = mean(y);
  let squareX = 0;
  let product = 0;
  for (let t = 0; t < x.length; t++) {
    squareX += (x[t] - meanX) * (x[t] - meanX);
    product += (x[t] - meanX) * (y[t] - meanY);
  }
  const slope = product > 0 ? product / squareX : 0;
  const intercept = meanY - slope * meanX;
  let squares = 0;
  for (let t = 0; t < x.length; t++) {
    const residual = y[t] - intercept - slope * x[t];
    squares += residual * residual;
  }
  return { intercept, slope, squares };
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < values.length; t++) sum += values[t] / values.length;
  return sum;
}
