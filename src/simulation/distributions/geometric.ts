import { mustBeChance } from "./check.js";
import { countAtoms } from "./countAtoms.js";
import type { Distribution } from "./distribution.js";

/** Failures before the first success, each attempt succeeding with the given chance. */
export function geometric(chance: number): Distribution {
  mustBeChance("geometric", "chance", chance, "at most 1");
  const failure = 1 - chance;
  return countAtoms("geometric", 0, () => failure, {
    mean: failure / chance,
    sd: Math.sqrt(failure) / chance,
  });
}
