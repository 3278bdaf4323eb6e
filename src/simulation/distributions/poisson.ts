import { mustBePositive } from "./check.js";
import { countAtoms } from "./countAtoms.js";
import type { Distribution } from "./distribution.js";

/** Number of events that come one by one at a steady rate. */
export function poisson(mean: number): Distribution {
  mustBePositive("poisson", "mean", mean);
  return countAtoms("poisson", Math.floor(mean), (k) => mean / (k + 1), { mean, sd: Math.sqrt(mean) });
}
