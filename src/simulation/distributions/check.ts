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

/** @throws {RangeError} unless the parameter is above 0 and below 1 (or 1 itself, where that is allowed) */
export function mustBeChance(
  distribution: string,
  name: string,
  value: number,
  end: "below 1" | "at most 1",
): void {
  if (!(value > 0 && (end === "below 1" ? value < 1 : value <= 1))) {
    throw new RangeError(`${distribution}: ${name} must be above 0 and ${end}; it is ${value}.`);
  }
}

/** @throws {RangeError} unless the parameter is a whole number above 0 */
export function mustBeCount(distribution: string, name: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value > 0)) {
    throw new RangeError(`${distribution}: ${name} must be a whole number above 0; it is ${value}.`);
  }
}

/** @throws {RangeError} unless the parameters are finite and each is below the next */
export function mustAscend(distribution: string, parameters: Readonly<Record<string, number>>): void {
  const entries = Object.entries(parameters);
  for (const [name, value] of entries) mustBeFinite(distribution, name, value);
  for (let i = 1; i < entries.length; i++) {
    const [lowName, low] = entries[i - 1];
    const [highName, high] = entries[i];
    if (!(low < high)) {
      throw new RangeError(
        `${distribution}: ${lowName} must be below ${highName}; they are ${low} and ${high}.`,
      );
    }
  }
}
