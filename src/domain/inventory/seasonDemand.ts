import { normalCdf } from "../../math/normalCdf.js";
import { normalQuantile } from "../../math/normalQuantile.js";
import { poissonQuantile, poissonTail } from "../../math/poisson.js";
import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";
import { normalShortage } from "./normalShortage.js";

export type DemandDistribution = "normal" | "poisson" | "lognormal";

/** Demand of one selling season. */
export interface SeasonDemand {
  /** The smallest quantity that covers demand with chance p, above 0 and below 1. */
  readonly quantile: (p: number) => number;
  /** Units of demand that a quantity leaves unserved on average: E[(D − Q)⁺]. */
  readonly shortage: (quantity: number) => number;
}

/** Counts above are as good as normal, and their exact chances take too long. */
const mostPoisson = 1e7;

/**
 * @param mean         units, 0 or more; above 0 if lognormal
 * @param sd           units, 0 or more; of demand itself, not of its logarithm; a Poisson count needs none
 * @param distribution of demand
 * @throws {InputError} if an argument is out of its range
 */
export function seasonDemand(
  mean: number,
  sd: number | undefined,
  distribution: DemandDistribution,
): SeasonDemand {
  if (distribution === "poisson") {
    mustNotBeNegative("demand_mean", mean);
    if (mean > mostPoisson) {
      const rule = 'must be at most 10000000 if the demand is "poisson" ("normal" is as good beyond)';
      throw new InputError("demand_mean", rule, mean);
    }
    return poissonDemand(mean);
  }
  if (sd === undefined) throw new InputError("demand_sd", `is needed if the demand is "${distribution}"`, "");
  mustNotBeNegative("demand_sd", sd);
  if (distribution === "lognormal") mustBePositive("demand_mean", mean);
  else mustNotBeNegative("demand_mean", mean);
  return distribution === "normal" || sd === 0 ? normalDemand(mean, sd) : lognormalDemand(mean, sd);
}

function normalDemand(mean: number, sd: number): SeasonDemand {
  return {
    quantile: (p) => mean + sd * normalQuantile(p),
    shortage: (quantity) => normalShortage(mean, sd, quantity),
  };
}

/** log D is normal with variance s² = log(1 + (sd/mean)²) and mean m = log(mean) − s²/2. */
function lognormalDemand(mean: number, sd: number): SeasonDemand {
  const s = Math.sqrt(Math.log1p((sd / mean) ** 2));
  const m = Math.log(mean) - (s * s) / 2;
  return {
    quantile: (p) => Math.exp(m + s * normalQuantile(p)),
    shortage: (quantity) => {
      const above = (m - Math.log(quantity)) / s;
      return mean * normalCdf(above + s) - quantity * normalCdf(above);
    },
  };
}

function poissonDemand(mean: number): SeasonDemand {
  return {
    quantile: (p) => (mean === 0 ? 0 : poissonQuantile(p, mean)),
    shortage: (quantity) => {
      const whole = Math.floor(quantity);
      return mean * poissonTail(whole, mean) - quantity * poissonTail(whole + 1, mean);
    },
  };
}
