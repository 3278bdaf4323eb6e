import { mustBePositive, mustNotBeNegative } from "../check.js";

/**
 * Compound growth per period: the constant rate that leads from the first value to the last.
 *
 *   g = (x_n/x_0)^(1/n) − 1
 *
 * @param first   x_0, above 0
 * @param last    x_n, 0 or more
 * @param periods n, between the two, above 0, parts of a period included
 * @returns a fraction, −1 or more: 10% is 0.1
 * @throws {InputError} if an argument is out of its range
 * @see Brealey, Myers & Allen, Principles of Corporate Finance (compound interest)
 */
export function growthRate(first: number, last: number, periods: number): number {
  mustBePositive("first", first);
  mustNotBeNegative("last", last);
  mustBePositive("periods", periods);
  const added = last - first;
  // By logarithms a small rate keeps its digits: from the difference where it is small, and where it is
  // large without the quotient, which could overflow.
  const growth = Math.abs(added) < first / 2 ? Math.log1p(added / first) : Math.log(last) - Math.log(first);
  return Math.expm1(growth / periods);
}
