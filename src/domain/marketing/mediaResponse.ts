import { mustBePositive, mustNotBeNegative } from "../check.js";
import { hillResponse } from "./hillCurve.js";

/**
 * Response to a spend with saturation, by Hill's curve. Shape 1 falls in slope from the start; a shape above
 * 1 is S-shaped.
 *
 *   f(x) = V·x^s/(K^s + x^s)
 *
 * @param spend          x, money per period (or an adstock of it), 0 or more
 * @param maxResponse    V, the response that no spend exceeds, for example units or revenue per period, above 0
 * @param halfSaturation K, the spend at half of that, above 0
 * @param shape          s, above 0
 * @returns the response, in the unit of V
 * @throws {InputError} if an argument is out of its range
 * @see Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling with carryover and shape effects
 */
export function mediaResponse(spend: number, maxResponse: number, halfSaturation: number, shape = 1): number {
  mustNotBeNegative("spend", spend);
  mustBePositive("max_response", maxResponse);
  mustBePositive("half_saturation", halfSaturation);
  mustBePositive("shape", shape);
  return hillResponse({ maxResponse, halfSaturation, shape }, spend);
}
