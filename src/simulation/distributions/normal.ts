import { normalCdf } from "../../math/normalCdf.js";
import { normalQuantile } from "../../math/normalQuantile.js";
import { mustBeFinite, mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";

/** The bell curve. `sd` above 0. */
export function normal(mean: number, sd: number): Distribution {
  mustBeFinite("normal", "mean", mean);
  mustBePositive("normal", "sd", sd);
  const quantile = (p: number) => mean + sd * normalQuantile(p);
  return {
    kind: "normal",
    mean,
    sd,
    quantile,
    quantilesInPlace(shares) {
      for (let i = 0; i < shares.length; i++) shares[i] = quantile(shares[i]);
    },
    cdf: (x) => normalCdf((x - mean) / sd),
  };
}
