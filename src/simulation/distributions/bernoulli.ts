import { mustBeChance } from "./check.js";
import type { Distribution } from "./distribution.js";
import { fromAtoms } from "./fromAtoms.js";

/** 1 with the given chance, else 0. */
export function bernoulli(chance: number): Distribution {
  mustBeChance("bernoulli", "chance", chance, "below 1");
  return fromAtoms("bernoulli", Float64Array.of(0, 1), Float64Array.of(1 - chance, chance), {
    mean: chance,
    sd: Math.sqrt(chance * (1 - chance)),
  });
}
