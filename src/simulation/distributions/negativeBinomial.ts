import { mustBeChance, mustBePositive } from "./check.js";
import { countAtoms } from "./countAtoms.js";
import type { Distribution } from "./distribution.js";

/**
 * Failures before so many successes; with fractional `successes` (above 0) a Poisson count whose mean is
 * itself uncertain, which fits the sales of slow products.
 */
export function negativeBinomial(successes: number, chance: number): Distribution {
  mustBePositive("negative binomial", "successes", successes);
  mustBeChance("negative binomial", "chance", chance, "below 1");
  const failure = 1 - chance;
  return countAtoms(
    "negative binomial",
    Math.max(0, Math.floor(((successes - 1) * failure) / chance)),
    (k) => (failure * (k + successes)) / (k + 1),
    { mean: (successes * failure) / chance, sd: Math.sqrt(successes * failure) / chance },
  );
}
