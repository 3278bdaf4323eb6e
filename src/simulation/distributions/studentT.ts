import { studentTCdf, studentTQuantile } from "../../math/studentT.js";
import { mustBeFinite, mustBePositive } from "./check.js";
import type { Distribution } from "./distribution.js";

/**
 * Student's t about a place, stretched by a scale; its tails are the heavier the fewer degrees of freedom.
 * Without mean at 1 degree of freedom or less, without finite sd at 2 or less.
 */
export function studentT(degreesOfFreedom: number, place = 0, scale = 1): Distribution {
  mustBePositive("student t", "degreesOfFreedom", degreesOfFreedom);
  mustBeFinite("student t", "place", place);
  mustBePositive("student t", "scale", scale);
  const nu = degreesOfFreedom;
  return {
    kind: "student t",
    mean: nu > 1 ? place : Number.NaN,
    sd: nu > 2 ? scale * Math.sqrt(nu / (nu - 2)) : nu > 1 ? Infinity : Number.NaN,
    quantile: (p) => place + scale * studentTQuantile(p, nu),
    cdf: (x) => studentTCdf((x - place) / scale, nu),
  };
}
