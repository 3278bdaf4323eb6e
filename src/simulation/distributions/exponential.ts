import { expm1 } from "../../math/expm1.js";
import { log1p } from "../../math/log1p.js";
import { mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";

/** Waiting time for what comes at a steady rate, by its mean. */
export function exponential(mean: number): Distribution {
  mustBePositive("exponential", "mean", mean);
  return {
    kind: "exponential",
    mean,
    sd: mean,
    quantile: (p) => -mean * log1p(-p),
    cdf: (x) => (x > 0 ? -expm1(-x / mean) : 0),
  };
}
