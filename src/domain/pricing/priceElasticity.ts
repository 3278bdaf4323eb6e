import { exp } from "../../math/exp.js";
import { DependentColumn, type LeastSquaresFit, leastSquares } from "../../math/leastSquares.js";
import { log } from "../../math/log.js";
import { studentTQuantile } from "../../math/studentT.js";
import { InputError, mustBeAsLong, mustBePositive } from "../check.js";

export interface Elasticity {
  elasticity: number;
  stdError: number;
  /** Bounds of the 95% interval. */
  low: number;
  high: number;
  /** Share of the variance of the log of quantity explained; null where the quantity never varies. */
  rSquared: number | null;
  n: number;
}

/**
 * Price elasticity of demand: by how many percent the quantity changes where the price rises by 1%, other
 * things equal. Least squares in logarithms, with Student's interval.
 *
 *   log q = a + ε·log p + Σ b_j·z_j + noise;   ε̂ ± t(0.975, n − 2 − k)·se(ε̂)
 *
 * What moves with the price and sells by itself, such as a display or a holiday, belongs into the controls:
 * left out, its effect is counted as the price's. The interval holds for independent noise.
 *
 * @param prices     p, money per unit, one per observation, each above 0, not all the same
 * @param quantities q, units, one per observation, each above 0
 * @param controls   z, k values per observation, as they are
 * @throws {InputError} if a price or quantity is not above 0, there are too few observations, or the price does not move by itself
 * @see Greene, Econometric Analysis, 8th ed., ch. 4 (least squares; loglinear model)
 */
export function priceElasticity(
  prices: readonly number[],
  quantities: readonly number[],
  controls: readonly (readonly number[])[] = prices.map(() => []),
): Elasticity {
  mustBeAsLong("quantities", quantities.length, "prices", prices.length);
  mustBeAsLong("controls", controls.length, "prices", prices.length);
  prices.forEach((price, index) => {
    mustBePositive("prices", price, index);
    mustBePositive("quantities", quantities[index], index);
  });
  const n = prices.length;
  const controlCount = controls[0]?.length ?? 0;
  if (n < controlCount + 3) {
    const rule = `must be at least ${controlCount + 3} values long, 3 more than there are controls`;
    throw new InputError("prices", rule, n);
  }
  const logPrice = Float64Array.from(prices, log);
  const logQuantity = Float64Array.from(quantities, log);
  const controlColumns = Array.from({ length: controlCount }, (_, j) =>
    Float64Array.from(controls, (row) => row[j]),
  );
  const columns = [new Float64Array(n).fill(1), ...controlColumns, logPrice];

  const fit = regress(columns, logQuantity);
  const elasticity = fit.coefficients[controlCount + 1];
  const stdError = fit.standardErrors[controlCount + 1];
  const reach = studentTQuantile(0.975, fit.degreesOfFreedom) * stdError;
  const mean = logQuantity.reduce((sum, value) => sum + value / n, 0);
  const total = logQuantity.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const left = fit.residualSd * fit.residualSd * fit.degreesOfFreedom;
  return {
    elasticity,
    stdError,
    low: elasticity - reach,
    high: elasticity + reach,
    rSquared: quantities.some((quantity) => quantity !== quantities[0]) ? 1 - left / total : null,
    n,
  };
}

/** The price comes last among the columns: where it is a combination of the others, it is to blame. */
function regress(columns: readonly Float64Array[], logQuantity: Float64Array): LeastSquaresFit {
  try {
    return leastSquares(columns, logQuantity);
  } catch (error) {
    if (!(error instanceof DependentColumn)) throw error;
    const { column } = error;
    if (column < columns.length - 1) {
      const rule = "must vary, and not just with the columns before";
      throw new InputError("controls", rule, columns[column][0], 0, column - 1);
    }
    const first = Number(exp(columns[column][0]).toPrecision(15));
    throw new InputError(
      "prices",
      column > 1 ? "must vary by more than the controls do" : "must vary",
      first,
      0,
    );
  }
}
