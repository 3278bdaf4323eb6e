import { beta } from "./beta.js";
import type { Distribution } from "./distribution.js";
import { mustHoldMode } from "./triangular.js";

/**
 * PERT: lowest, likeliest and highest value, smooth between them; mean (low + 4·likeliest + high) / 6.
 *
 * @see Malcolm et al. (1959), Application of a technique for research and development program evaluation
 */
export function pert(low: number, likeliest: number, high: number): Distribution {
  mustHoldMode("pert", low, likeliest, high);
  const width = high - low;
  const alpha = 1 + (4 * (likeliest - low)) / width;
  const shape = beta(alpha, 6 - alpha);
  return {
    kind: "pert",
    mean: low + width * shape.mean,
    sd: width * shape.sd,
    quantile: (p) => low + width * shape.quantile(p),
    cdf: (x) => shape.cdf(Math.min(1, Math.max(0, (x - low) / width))),
  };
}
