import { normalCdf } from "../../math/normalCdf.js";
import { normalQuantile } from "../../math/normalQuantile.js";
import { mustBeFinite, mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";
import { normalQuantilesInPlace } from "./normalQuantilesInPlace.js";

/** The bell curve. `sd` above 0. */
export function normal(mean: number, sd: number): Distribution {
  mustBeFinite("normal", "mean", mean);
  mustBePositive("normal", "sd", sd);
  return {
    kind: "normal",
    mean,
    sd,
    quantile: (p) => mean + sd * normalQuantile(p),
    quantilesInPlace: (shares) => normalQuantilesInPlace(mean, sd, shares),
    cdf: (x) => normalCdf((x - mean) / sd),
  };
}
