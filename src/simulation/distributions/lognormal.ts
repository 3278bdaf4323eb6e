import { exp } from "../../math/exp.js";
import { expm1 } from "../../math/expm1.js";
import { fastNormalQuantile } from "../../math/fastNormalQuantile.js";
import { log } from "../../math/log.js";
import { log1p } from "../../math/log1p.js";
import { normalCdf } from "../../math/normalCdf.js";
import { normalQuantile } from "../../math/normalQuantile.js";
import * as form from "../kernel/expression.js";
import { mustAscend, mustBeFinite, mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";
import { quantilesByKernel } from "./quantilesByKernel.js";

const quantilesInPlace = /* @__PURE__ */ quantilesByKernel(2, (p, logMean, logSd) =>
  form.exp(form.add(logMean, form.multiply(logSd, form.normalQuantile(p)))),
);

/** Lognormal by mean and standard deviation of the logarithm. */
export function lognormal(logMean: number, logSd: number): Distribution {
  mustBeFinite("lognormal", "logMean", logMean);
  mustBePositive("lognormal", "logSd", logSd);
  const variance = logSd * logSd;
  const mean = exp(logMean + variance / 2);
  return {
    kind: "lognormal",
    mean,
    sd: mean * Math.sqrt(expm1(variance)),
    quantile: (p) => exp(logMean + logSd * fastNormalQuantile(p)),
    quantilesInPlace: (shares) => quantilesInPlace(shares, logMean, logSd),
    cdf: (x) => (x > 0 ? normalCdf((log(x) - logMean) / logSd) : 0),
  };
}

/** Lognormal by its own mean and standard deviation, both above 0. */
export function lognormalByMean(mean: number, sd: number): Distribution {
  mustBePositive("lognormal", "mean", mean);
  mustBePositive("lognormal", "sd", sd);
  const ratio = sd / mean;
  const variance = log1p(ratio * ratio);
  return lognormal(log(mean) - variance / 2, Math.sqrt(variance));
}

const z90 = normalQuantile(0.9);

/** Lognormal by the numbers that 1 in 10 draws is below and 1 in 10 above; 0 < p10 < p90. */
export function lognormalByP10P90(p10: number, p90: number): Distribution {
  mustBePositive("lognormal", "p10", p10);
  mustAscend("lognormal", { p10, p90 });
  const width = log1p((p90 - p10) / p10); // log p90 − log p10, above 0 however near they are
  return lognormal(log(p10) + width / 2, width / (2 * z90));
}
