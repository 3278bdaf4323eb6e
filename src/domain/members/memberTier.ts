import { InputError, mustBeAsLong } from "../check.js";

/**
 * The tier that a member has reached: the last one whose threshold is not above the spend.
 *
 *   tier = names_k,   k = max { i : thresholds_i ≤ spend }
 *
 * @param spend      money spent; negative where refunds outweigh it
 * @param thresholds money from which each tier begins, rising
 * @param names      of the tiers
 * @returns name of the tier; null below the first threshold
 * @throws {InputError} if the thresholds do not rise or there are not as many names
 * @see a step function: the definition above
 */
export function memberTier(
  spend: number,
  thresholds: readonly number[],
  names: readonly string[],
): string | null {
  mustBeAsLong("names", names.length, "thresholds", thresholds.length);
  for (let i = 1; i < thresholds.length; i++) {
    if (!(thresholds[i] > thresholds[i - 1])) {
      throw new InputError(
        "thresholds",
        `must be above the one before, ${thresholds[i - 1]}`,
        thresholds[i],
        i,
      );
    }
  }
  const above = thresholds.findIndex((threshold) => threshold > spend);
  const reached = above === -1 ? thresholds.length : above;
  return reached === 0 ? null : names[reached - 1];
}
