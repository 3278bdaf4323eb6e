import { mustAscend } from "./check.js";
import type { Distribution } from "./distribution.js";

/** Every number between two ends as likely as any other. */
export function uniform(low: number, high: number): Distribution {
  mustAscend("uniform", { low, high });
  const width = high - low;
  return {
    kind: "uniform",
    mean: low + width / 2,
    sd: width / Math.sqrt(12),
    quantile: (p) => low + p * width,
    quantilesInPlace(shares) {
      for (let i = 0; i < shares.length; i++) shares[i] = low + shares[i] * width;
    },
    cdf: (x) => Math.min(1, Math.max(0, (x - low) / width)),
  };
}
