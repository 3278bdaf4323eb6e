import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";

/** Up to here whole numbers of units are split without the rounding of numbers having a say. */
const mostUnits = 1e14;
/** A figure may miss a whole number of units by what decimals miss in binary, relative to the figure. */
const slack = 1e-12;

/**
 * An amount as a whole number of units: 33.34 is 3334 units of 0.01. Whole numbers add up exactly, while
 * amounts such as 33.34 need not.
 *
 * @param argument name of the amount, for messages
 * @param amount   0 or more, a multiple of the unit
 * @param unit     above 0, for example 0.01 or 1000
 * @throws {InputError} if the unit is not above 0, or the amount is negative, no multiple of it or above 10¹⁴ units
 */
export function wholeUnits(argument: string, amount: number, unit: number): number {
  mustBePositive("unit", unit);
  mustNotBeNegative(argument, amount);
  const exact = amount / unit;
  if (exact > mostUnits) {
    throw new InputError(argument, `must be at most 100 trillion times unit, ${unit}`, amount);
  }
  const units = Math.round(exact);
  if (Math.abs(exact - units) > slack * Math.max(1, exact)) {
    throw new InputError(
      argument,
      `must be a multiple of unit, ${unit} (round it, or use a smaller unit)`,
      amount,
    );
  }
  return units;
}

/**
 * The amount that a whole number of units is: the number nearest to it, so that 57 units of 0.01 are 0.57
 * and not 0.5700000000000001.
 *
 * @param unit above 0
 */
export function amountOf(units: number, unit: number): number {
  for (let scale = 1; scale <= 1e12; scale *= 10) {
    const scaled = Math.round(unit * scale);
    if (scaled / scale === unit) return (units * scaled) / scale;
  }
  return units * unit;
}
