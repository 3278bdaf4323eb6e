import { exp } from "../../math/exp.js";
import { log } from "../../math/log.js";
import { mustBeFinite, mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";

/** Like the normal with heavier tails. `scale` above 0; sd = scale·π/√3. */
export function logistic(mean: number, scale: number): Distribution {
  mustBeFinite("logistic", "mean", mean);
  mustBePositive("logistic", "scale", scale);
  return {
    kind: "logistic",
    mean,
    sd: (scale * Math.PI) / Math.sqrt(3),
    quantile: (p) => mean + scale * log(p / (1 - p)),
    cdf: (x) => 1 / (1 + exp(-(x - mean) / scale)),
  };
}
