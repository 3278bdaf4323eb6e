import { exp } from "../../math/exp.js";
import { expm1 } from "../../math/expm1.js";
import { DependentColumn } from "../../math/leastSquares.js";
import { studentTQuantile } from "../../math/studentT.js";
import { InputError, mustBeWhole, mustHaveValues, mustNotBeNegative } from "../check.js";
import { pooledError, robustError } from "./effectError.js";
import { type FactorFit, factorRegression } from "./factorRegression.js";

/** Fewer periods with, or without, a promotion say too little of their own scatter. */
const fewestForRobust = 5;

export interface PromotionUplift {
  /** Mean units per promoted period that would have been sold without the promotion. */
  baseline: number;
  /** Additional units as a share of the baseline, and the bounds of its 95% interval. */
  uplift: number;
  low: number;
  high: number;
  /** Additional units of all promoted periods: baseline × uplift × promoted periods. */
  incrementalUnits: number;
}

/**
 * Uplift of promotions, from a history of units with and without: a regression with trend, season and
 * promotion as factors,
 *
 *   E[y_t] = exp(a + b·t + s_{t mod m} + β·z_t),   uplift = e^β − 1,   interval e^(β ± t·se) − 1
 *
 * fitted by quasi-likelihood with a standard deviation in proportion to the mean, Σ x_t·(y_t − μ_t)/μ_t = 0.
 * Periods without sales may occur, unlike in a regression of logarithms, and the baseline is a mean. The
 * interval holds for independent noise whose scatter may differ with promotion and without (see effectError);
 * with fewer than 5 promoted periods, or others, for noise in proportion to the mean.
 *
 * @param units        y, one per period in the order of time, each 0 or more, at least seasonLength + 3
 * @param promoFlags   z, whether each period was promoted; undefined is not
 * @param seasonLength m, periods of a season; 1 is no season
 * @throws {InputError} if an argument is out of its range, there is no period with or none without a promotion, or promotions cannot be told from the season
 * @see McCullagh & Nelder, Generalized Linear Models, 2nd ed., ch. 8 (constant coefficient of variation) and 9; Wittink et al. (1988), SCAN*PRO, for the multiplicative model
 */
export function promotionUplift(
  units: readonly number[],
  promoFlags: readonly (boolean | undefined)[] = [],
  seasonLength = 1,
): PromotionUplift {
  mustBeWhole("season_length", seasonLength, 1);
  mustHaveValues("units", units.length, seasonLength + 3);
  units.forEach((value, index) => {
    mustNotBeNegative("units", value, index);
  });
  const promoted = Float64Array.from(units, (_, t) => (promoFlags[t] ? 1 : 0));
  const promotedCount = promoted.reduce((sum, flag) => sum + flag, 0);
  if (promotedCount === 0 || promotedCount === units.length) {
    const rule = "must mark at least one period with a promotion and leave one without";
    throw new InputError("promo_flags", rule, `${promotedCount} of ${units.length} periods`);
  }
  const season = Array.from({ length: seasonLength - 1 }, (_, position) =>
    promoted.map((_flag, t) => (t % seasonLength === position ? 1 : 0)),
  );
  const trend = promoted.map((_, t) => t / units.length - 0.5);
  const columns = [promoted.map(() => 1), ...season, trend, promoted];
  const fit = fitted(columns, units);

  const fewest = Math.min(promotedCount, units.length - promotedCount);
  const { standardError, degreesOfFreedom } = fewest < fewestForRobust ? pooledError(fit) : robustError(fit);
  const reach = studentTQuantile(0.975, degreesOfFreedom) * standardError;
  const { effect } = fit;
  const promotedUnits = fit.means.reduce((sum, mean, t) => sum + mean * promoted[t], 0);
  const baseUnits = promotedUnits * exp(-effect);
  return {
    baseline: baseUnits / promotedCount,
    uplift: expm1(effect),
    low: expm1(effect - reach),
    high: expm1(effect + reach),
    incrementalUnits: promotedUnits - baseUnits,
  };
}

/** Constant, season and trend never depend on each other; the promotion comes last and may follow from them. */
function fitted(columns: readonly Float64Array[], units: readonly number[]): FactorFit {
  let fit: FactorFit | null;
  try {
    fit = factorRegression(columns, units);
  } catch (error) {
    if (!(error instanceof DependentColumn)) throw error;
    const rule = "must not mark the same places of every season only, where promotion and season are one";
    const marked = columns[columns.length - 1].reduce((sum, flag) => sum + flag, 0);
    throw new InputError("promo_flags", rule, `${marked} of ${units.length} periods`);
  }
  if (fit) return fit;
  const zeros = units.filter((value) => value === 0).length;
  const rule = "must be above 0 in more periods, with promotion and without";
  throw new InputError("units", rule, `0 in ${zeros} of ${units.length} periods`);
}
