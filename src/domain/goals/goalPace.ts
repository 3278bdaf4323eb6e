import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";

export interface Pace {
  readonly done: number;
  readonly expectedByNow: number;
  /** Done per expected; null, and so what follows from it, while nothing is expected yet. */
  readonly pace: number | null;
  readonly projected: number | null;
  /** Projected less target. */
  readonly gap: number | null;
  /** Mean of the periods to come in which anything is expected; null where there is none. */
  readonly neededPerPeriod: number | null;
}

/**
 * How far a target is reached after the first periods, and where this pace leads.
 *
 *   expected = T·Σ_{i≤k} w_i/Σw,   pace = Σx/expected,   projected = T·pace,   gap = projected − T
 *   needed = (T − Σx)/(number of periods to come with w_i > 0)
 *
 * @param target  T, above 0
 * @param actuals x, one per period, any numbers; null in those to come, which are the last
 * @param weights w, relative share of the target in each period, as many or more than the actuals that are
 *                numbers, 0 or more and not all 0; absent: equal shares, in as many periods as there are actuals
 * @returns amounts in the unit of the target; `neededPerPeriod` is below 0 once the target is passed
 * @throws {InputError} if the target is not above 0, a weight is negative, all are 0 or there are too few
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 3rd ed. (sales goals, year-to-date against plan)
 */
export function goalPace(
  target: number,
  actuals: readonly (number | null)[],
  weights: readonly number[] = actuals.map(() => 1),
): Pace {
  mustBePositive("target", target);
  weights.forEach((weight, index) => {
    mustNotBeNegative("weights", weight, index);
  });
  const past = actuals.filter((actual) => actual !== null);
  if (weights.length < past.length) {
    throw new InputError(
      "weights",
      `must be at least as long as actuals, ${past.length} values`,
      weights.length,
    );
  }
  const all = sum(weights);
  if (all === 0) throw new InputError("weights", "must add up to more than 0", 0);
  const done = sum(past);
  const expectedByNow = target * (sum(weights.slice(0, past.length)) / all);
  const pace = expectedByNow === 0 ? null : done / expectedByNow;
  const projected = pace === null ? null : target * pace;
  const toCome = weights.slice(past.length).filter((weight) => weight > 0).length;
  return {
    done,
    expectedByNow,
    pace,
    projected,
    gap: projected === null ? null : projected - target,
    neededPerPeriod: toCome === 0 ? null : (target - done) / toCome,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
