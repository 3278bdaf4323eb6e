/**
 * The nearest number that is written with so many significant digits, as decimal text says it.
 *
 * @param digits 1 to 17
 */
export function roundSignificant(value: number, digits: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
}
