import { exp } from "../../math/exp.js";
import { expm1 } from "../../math/expm1.js";
import { log1p } from "../../math/log1p.js";
import { logGamma } from "../../math/logGamma.js";
import { power } from "../../math/power.js";
import { mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";

/** Lifetimes: shape below 1 fails early, above 1 wears out. Shape and scale above 0. */
export function weibull(shape: number, scale: number): Distribution {
  mustBePositive("weibull", "shape", shape);
  mustBePositive("weibull", "scale", scale);
  const first = exp(logGamma(1 + 1 / shape));
  const second = exp(logGamma(1 + 2 / shape));
  return {
    kind: "weibull",
    mean: scale * first,
    sd: scale * Math.sqrt(second - first * first),
    quantile: (p) => scale * power(-log1p(-p), 1 / shape),
    cdf: (x) => (x > 0 ? -expm1(-power(x / scale, shape)) : 0),
  };
}
