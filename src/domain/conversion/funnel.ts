import { InputError, mustBeAsLong, mustBePositive, mustNotBeNegative } from "../check.js";

export interface FunnelStage {
  stage: string;
  count: number;
  /** Share of the stage before that went on; null where nobody came so far. */
  stepRate: number | null;
  /** Share of the first stage that came so far. */
  overallRate: number;
  /** How many of the stage before did not come. */
  lost: number;
  biggestLeak: boolean;
}

/**
 * A funnel's rates from stage to stage. The biggest leak is the step with the lowest rate, the first of equal
 * ones; there is none where nobody is lost.
 *
 *   step rate = count / count of the stage before,   overall rate = count / first count
 *
 * @param stages names, in the order in which people pass them
 * @param counts people at each stage, none more than at the stage before, the first above 0
 * @returns a row per stage; the first step rate is 1
 * @throws {InputError} if a count is negative or above the one before, or the first is 0
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 3rd ed. (conversion rates, the sales funnel)
 */
export function funnel(stages: readonly string[], counts: readonly number[]): FunnelStage[] {
  mustBeAsLong("counts", counts.length, "stages", stages.length);
  counts.forEach((count, index) => {
    if (index === 0) mustBePositive("counts", count, index);
    mustNotBeNegative("counts", count, index);
    if (index > 0 && count > counts[index - 1]) {
      throw new InputError(
        "counts",
        `must be at most that of the stage before, ${counts[index - 1]}`,
        count,
        index,
      );
    }
  });
  const stepRates = counts.map((count, index) => {
    if (index === 0) return 1;
    return counts[index - 1] > 0 ? count / counts[index - 1] : null;
  });
  const lowest = Math.min(...stepRates.map((rate) => rate ?? 1));
  const leak = lowest < 1 ? stepRates.indexOf(lowest) : -1;
  return stages.map((stage, index) => ({
    stage,
    count: counts[index],
    stepRate: stepRates[index],
    overallRate: counts[index] / counts[0],
    lost: index === 0 ? 0 : counts[index - 1] - counts[index],
    biggestLeak: index === leak,
  }));
}
