import { mustBeChance, mustBeCount } from "./check.js";
import { countAtoms } from "./countAtoms.js";
import type { Distribution } from "./distribution.js";

/** Successes in so many independent attempts of equal chance. */
export function binomial(attempts: number, chance: number): Distribution {
  mustBeCount("binomial", "attempts", attempts);
  mustBeChance("binomial", "chance", chance, "below 1");
  const odds = chance / (1 - chance);
  return countAtoms(
    "binomial",
    Math.min(attempts, Math.floor((attempts + 1) * chance)),
    (k) => (odds * (attempts - k)) / (k + 1),
    { mean: attempts * chance, sd: Math.sqrt(attempts * chance * (1 - chance)) },
  );
}
