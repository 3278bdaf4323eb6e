import { exp } from "../../math/exp.js";
import { expm1 } from "../../math/expm1.js";
import { log } from "../../math/log.js";
import { log1p } from "../../math/log1p.js";
import { mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";

/** A lowest value and a power-law tail, both parameters above 0; no finite mean for a shape of 1 or less. */
export function pareto(minimum: number, shape: number): Distribution {
  mustBePositive("pareto", "minimum", minimum);
  mustBePositive("pareto", "shape", shape);
  return {
    kind: "pareto",
    mean: shape > 1 ? (shape * minimum) / (shape - 1) : Infinity,
    sd: shape > 2 ? (minimum / (shape - 1)) * Math.sqrt(shape / (shape - 2)) : Infinity,
    quantile: (p) => minimum * exp(-log1p(-p) / shape),
    cdf: (x) => (x > minimum ? -expm1(shape * log(minimum / x)) : 0),
  };
}
