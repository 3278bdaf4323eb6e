/** @throws {RangeError} unless the parameter is a finite number */
export function mustBeFinite(distribution: string, name: string, value: number): void {
  if (!Number.isFinite(value))
    throw new RangeError(`${distribution}: ${name} must be a number; it is ${value}.`);
}

/** @throws {RangeError} unless the parameter is a finite number above 0 */
export function mustBePositive(distribution: string, name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${distribution}: ${name} must be above 0; it is ${value}.`);
  }
}

/** @throws {RangeError} unless both are finite and the first is below the second */
export function mustAscend(
  distribution: string,
  lowName: string,
  low: number,
  highName: string,
  high: number,
): void {
  mustBeFinite(distribution, lowName, low);
  mustBeFinite(distribution, highName, high);
  if (!(low < high)) {
    throw new RangeError(
      `${distribution}: ${lowName} must be below ${highName}; they are ${low} and ${high}.`,
    );
  }
}
