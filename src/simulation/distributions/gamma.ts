import { gammaQuantile } from "../../math/gammaQuantile.js";
import { regularizedGamma } from "../../math/regularizedGamma.js";
import { mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";

/** Gamma by shape and scale, both above 0; mean shape·scale. */
export function gamma(shape: number, scale: number): Distribution {
  mustBePositive("gamma", "shape", shape);
  mustBePositive("gamma", "scale", scale);
  return {
    kind: "gamma",
    mean: shape * scale,
    sd: Math.sqrt(shape) * scale,
    quantile: (p) => scale * gammaQuantile(p, shape),
    cdf: (x) => (x > 0 ? regularizedGamma(shape, x / scale).lower : 0),
  };
}
