import { power } from "../../math/power.js";
import { InputError, mustBeAsLong, mustHaveValues, mustNotBeNegative } from "../check.js";
import { mustBeDecay } from "./adstock.js";
import { bestSaturation, bestStraightLine, farthestReach } from "./saturationSearch.js";
import { straightLine } from "./straightLine.js";

export interface ResponseFit {
  maxResponse: number;
  halfSaturation: number;
  shape: number;
  decay: number;
  baseline: number;
  rSquared: number;
}

/** Above this probability under a straight line, the bend of the curve may be noise. */
const significance = 0.01;

/**
 * Fits a saturating response to a history of spend and response, by least squares.
 *
 *   y_t = b + V·a_t^s/(K^s + a_t^s) + noise,   a_t = x_t + d·a_{t−1}
 *
 * For given K, s and d the best b and V are those of a straight line in the saturated adstock; these three
 * are searched for, from the best places of a grid, by the simplex method.
 *
 * A history whose spends lie on the straight part of the curve cannot say where it saturates. So the fit is
 * compared with the best straight line, y = b + c·a, by the F test with the 2 parameters K and s: with
 * residual sums of squares R and R_line and n − p degrees of freedom its p-value is (R/R_line)^((n − p)/2),
 * which must be at most 1%. And the half saturation must be at most 10 times the largest adstock.
 *
 * @param spend    x, one value per period in the order of time, each 0 or more, at least 8
 * @param response y, one value per period, for example units or revenue
 * @param decay    d, 0 or more and below 1, if it is known; else it is fitted, up to 0.99
 * @returns V and b in the unit of the response, K in that of the adstock (which starts from nothing and is not
 *   normalized), s, d, and the share of the response's variance explained
 * @throws {InputError} if an argument is out of its range, spend or response does not vary, the response does not rise with the spend, or the data cannot tell saturation from a straight line
 * @see Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling with carryover and shape effects; Golub & Pereyra (1973), SIAM J. Numer. Anal. 10:413, for b and V
 */
export function responseFit(
  spend: readonly number[],
  response: readonly number[],
  decay?: number,
): ResponseFit {
  mustBeAsLong("response", response.length, "spend", spend.length);
  mustHaveValues("spend", spend.length, 8);
  mustVary("spend", spend);
  mustVary("response", response);
  spend.forEach((value, index) => {
    mustNotBeNegative("spend", value, index);
  });
  if (decay !== undefined) mustBeDecay(decay);

  const straight = bestStraightLine(spend, response, decay);
  if (straight.slope === 0) throw new InputError("response", "must rise with spend", "level or falling");
  const { line, ...saturation } = bestSaturation(spend, response, decay);
  const parameters = decay === undefined ? 5 : 4;
  const ratio = line.squares / straight.squares;
  const pValue = ratio < 1 ? power(ratio, (spend.length - parameters) / 2) : 1;
  if (pValue > significance) {
    const rule =
      "must bend enough to tell saturation from a straight line (p-value at most 0.01; vary the spend more)";
    throw new InputError("response", rule, Number(pValue.toPrecision(2)));
  }
  if (saturation.reach > 0.99 * farthestReach) {
    const rule = "must come nearer to saturation: at the largest, the response still grows as if without end";
    throw new InputError("spend", rule, Math.max(...spend));
  }
  return {
    maxResponse: line.slope,
    halfSaturation: saturation.halfSaturation,
    shape: saturation.shape,
    decay: saturation.decay,
    baseline: line.intercept,
    rSquared: 1 - line.squares / straightLine(new Float64Array(response.length), response).squares,
  };
}

function mustVary(argument: string, values: readonly number[]): void {
  if (values.every((value) => value === values[0])) {
    throw new InputError(argument, "must not be the same in all periods", values[0]);
  }
}
