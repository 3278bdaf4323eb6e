import { exp } from "./exp.js";
import { log } from "./log.js";

/**
 * base^exponent for a base of 0 or more, with the same bits on every machine. The relative error is about
 * |exponent·log(base)|·2⁻⁵³: no more than a few ulps where the result is between e⁻⁴ and e⁴.
 *
 * @returns NaN for a base below 0
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return exp(exponent * log(base));
}
