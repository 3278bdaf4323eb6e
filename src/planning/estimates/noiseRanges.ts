import { exp } from "../../math/exp.js";
import type { DemandFit } from "./demandRegression.js";
import { z90 } from "./z90.js";

export type Range = readonly [low: number, high: number];

/** 80% range of a standard deviation from its estimate: its log has an sd of about 1/√(2·df). */
function sdRange(sd: number, degreesOfFreedom: number): Range {
  const reach = exp(z90 / Math.sqrt(2 * degreesOfFreedom));
  return [sd / reach, sd * reach];
}

/** A standard deviation is never known better than this many observations would tell: shops change. */
const mostDegreesOfFreedom = 200;

/** 80% range of the sd of a product's own week. */
export function productNoiseRange({ residualSd, degreesOfFreedom }: DemandFit): Range {
  return sdRange(residualSd, Math.min(degreesOfFreedom, mostDegreesOfFreedom));
}

const fewestWeeks = 12;

/**
 * 80% range of the sd of the noise that all products share, from how much the week effects jump from one
 * week to the next: trend and season move slowly and so cancel. What the products' own noise adds to a
 * week's effect is taken off.
 *
 * @returns null with fewer than 12 weeks, and where they are all the same: such a history was made by hand
 * @see von Neumann (1941), Distribution of the ratio of the mean square successive difference: 3/2 of the
 *      variance of a plain estimate, hence ⅔ of the degrees of freedom
 */
export function weeklyNoiseRange({ weekEffects, weekCounts, residualSd }: DemandFit): Range | null {
  if (!weekEffects) return null;
  let squares = 0;
  let ownNoise = 0;
  let pairs = 0;
  for (let week = 1; week < weekEffects.length; week++) {
    const count = weekCounts[week];
    const before = weekCounts[week - 1];
    if (count === 0 || before === 0) continue;
    const jump = weekEffects[week] - weekEffects[week - 1];
    squares += jump * jump;
    ownNoise += residualSd * residualSd * (1 / count + 1 / before);
    pairs++;
  }
  if (pairs < fewestWeeks || squares === 0) return null;
  const observed = squares / (2 * pairs);
  const variance = Math.max(observed - ownNoise / (2 * pairs), observed / 10);
  // The subtraction leaves the uncertainty of the whole on a smaller rest.
  const share = variance / observed;
  return sdRange(Math.sqrt(variance), (2 / 3) * pairs * share * share);
}
