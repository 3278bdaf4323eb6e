import { type Adjustment, adjusted } from "./adjusted.js";
import { bernoulli } from "./bernoulli.js";
import { beta } from "./beta.js";
import { binomial } from "./binomial.js";
import { constant } from "./constant.js";
import { discrete, empirical } from "./discrete.js";
import type { Distribution } from "./distribution.js";
import { exponential } from "./exponential.js";
import { gamma } from "./gamma.js";
import { geometric } from "./geometric.js";
import { logistic } from "./logistic.js";
import { lognormalByMean, lognormalByP10P90 } from "./lognormal.js";
import { negativeBinomial } from "./negativeBinomial.js";
import { normal } from "./normal.js";
import { pareto } from "./pareto.js";
import { pert } from "./pert.js";
import { poisson } from "./poisson.js";
import { type RangeShape, range } from "./range.js";
import { studentT } from "./studentT.js";
import { triangular } from "./triangular.js";
import { uniform } from "./uniform.js";
import { weibull } from "./weibull.js";

/** A distribution as plain JSON, to be kept in a sheet or sent to a worker. */
export type DistributionSpec = Shape & Adjustment;

type Shape =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "uniform"; readonly from: number; readonly to: number }
  | { readonly kind: "range"; readonly p10: number; readonly p90: number; readonly shape: RangeShape }
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "lognormal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "lognormal"; readonly p10: number; readonly p90: number }
  | {
      readonly kind: "triangular" | "pert";
      readonly lowest: number;
      readonly likeliest: number;
      readonly highest: number;
    }
  | { readonly kind: "beta"; readonly alpha: number; readonly beta: number }
  | { readonly kind: "gamma" | "weibull"; readonly shape: number; readonly scale: number }
  | { readonly kind: "exponential" | "poisson"; readonly mean: number }
  | { readonly kind: "logistic"; readonly mean: number; readonly scale: number }
  | {
      readonly kind: "student t";
      readonly degreesOfFreedom: number;
      readonly place: number;
      readonly scale: number;
    }
  | { readonly kind: "pareto"; readonly minimum: number; readonly shape: number }
  | { readonly kind: "bernoulli" | "geometric"; readonly chance: number }
  | { readonly kind: "binomial"; readonly attempts: number; readonly chance: number }
  | { readonly kind: "negative binomial"; readonly successes: number; readonly chance: number }
  | { readonly kind: "discrete"; readonly values: readonly number[]; readonly weights: readonly number[] }
  | { readonly kind: "empirical"; readonly values: readonly number[] };

/**
 * The distribution that a specification describes: its shape, then truncated, then shifted.
 *
 * @throws {RangeError} with a sentence, if the parameters are impossible
 */
export function distributionFrom(spec: DistributionSpec): Distribution {
  return adjusted(shapeFrom(spec), spec);
}

function shapeFrom(spec: Shape): Distribution {
  switch (spec.kind) {
    case "constant":
      return constant(spec.value);
    case "uniform":
      return uniform(spec.from, spec.to);
    case "range":
      return range(spec.p10, spec.p90, spec.shape);
    case "normal":
      return normal(spec.mean, spec.sd);
    case "lognormal":
      return "mean" in spec ? lognormalByMean(spec.mean, spec.sd) : lognormalByP10P90(spec.p10, spec.p90);
    case "triangular":
      return triangular(spec.lowest, spec.likeliest, spec.highest);
    case "pert":
      return pert(spec.lowest, spec.likeliest, spec.highest);
    case "beta":
      return beta(spec.alpha, spec.beta);
    case "gamma":
      return gamma(spec.shape, spec.scale);
    case "weibull":
      return weibull(spec.shape, spec.scale);
    case "exponential":
      return exponential(spec.mean);
    case "poisson":
      return poisson(spec.mean);
    case "logistic":
      return logistic(spec.mean, spec.scale);
    case "student t":
      return studentT(spec.degreesOfFreedom, spec.place, spec.scale);
    case "pareto":
      return pareto(spec.minimum, spec.shape);
    case "bernoulli":
      return bernoulli(spec.chance);
    case "geometric":
      return geometric(spec.chance);
    case "binomial":
      return binomial(spec.attempts, spec.chance);
    case "negative binomial":
      return negativeBinomial(spec.successes, spec.chance);
    case "discrete":
      return discrete(spec.values, spec.weights);
    case "empirical":
      return empirical(spec.values);
    default:
      throw new RangeError(`There is no distribution called "${(spec as { kind: string }).kind}".`);
  }
}
