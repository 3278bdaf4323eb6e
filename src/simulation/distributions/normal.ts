import { fastNormalQuantile } from "../../math/fastNormalQuantile.js";
import { normalCdf } from "../../math/normalCdf.js";
import { add, multiply, normalQuantile } from "../kernel/expression.js";
import { mustBeFinite, mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";
import { quantilesByKernel } from "./quantilesByKernel.js";

const quantilesInPlace = /* @__PURE__ */ quantilesByKernel(2, (p, mean, sd) =>
  add(mean, multiply(sd, normalQuantile(p))),
);

/** Puts Φ⁻¹ of each share in its place. */
export function standardNormalsInPlace(shares: Float64Array): void {
  quantilesInPlace(shares, 0, 1);
}

/** The bell curve. `sd` above 0. */
export function normal(mean: number, sd: number): Distribution {
  mustBeFinite("normal", "mean", mean);
  mustBePositive("normal", "sd", sd);
  return {
    kind: "normal",
    mean,
    sd,
    quantile: (p) => mean + sd * fastNormalQuantile(p),
    quantilesInPlace: (shares) => quantilesInPlace(shares, mean, sd),
    cdf: (x) => normalCdf((x - mean) / sd),
  };
}
