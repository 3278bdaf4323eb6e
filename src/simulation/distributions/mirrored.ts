import type { Distribution } from "./distribution.js";

/** The distribution of −X, for a continuous X. */
export function mirrored(distribution: Distribution): Distribution {
  return {
    kind: distribution.kind,
    mean: -distribution.mean,
    sd: distribution.sd,
    quantile: (p) => -distribution.quantile(1 - p),
    cdf: (x) => 1 - distribution.cdf(-x),
  };
}
