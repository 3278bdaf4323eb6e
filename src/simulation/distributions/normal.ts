import { normalCdf } from "../../math/normalCdf.js";
import { normalQuantile } from "../../math/normalQuantile.js";
import { add, multiply, normalQuantile as normalQuantileOf } from "../kernel/expression.js";
import { mustBeFinite, mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";
import { quantilesByKernel } from "./quantilesByKernel.js";

const quantilesInPlace = /* @__PURE__ */ quantilesByKernel(2, (p, mean, sd) =>
  add(mean, multiply(sd, normalQuantileOf(p))),
);

/** The bell curve. `sd` above 0. */
export function normal(mean: number, sd: number): Distribution {
  mustBeFinite("normal", "mean", mean);
  mustBePositive("normal", "sd", sd);
  return {
    kind: "normal",
    mean,
    sd,
    quantile: (p) => mean + sd * normalQuantile(p),
    quantilesInPlace: (shares) => quantilesInPlace(shares, mean, sd),
    cdf: (x) => normalCdf((x - mean) / sd),
  };
}
