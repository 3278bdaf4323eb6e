import { InputError } from "../domain/check.js";
import { show } from "./cells.js";
import type { Place } from "./places.js";
import { CellError, type RangeValue, Refusal } from "./readers.js";

/** Runs a method and says its objection with the cell that it met. `row` is that of row-by-row work. */
export function objecting<T>(
  places: readonly Place[],
  row: number | undefined,
  ranges: ReadonlyMap<string, RangeValue>,
  method: () => T,
): T {
  try {
    return method();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { argument, rule, value, index, column } = error;
    const [name] = argument.split(":");
    const range = ranges.get(name);
    if (range || row === undefined) {
      const upright = column === undefined ? undefined : range?.upright?.[column];
      if (upright !== undefined) throw new CellError(argument, rule, value, upright);
      const at = index === undefined ? undefined : range?.rows[index];
      throw new CellError(argument, rule, value, at, column);
    }
    if (places.some((place) => place.argument === argument && place.isRange)) {
      throw new CellError(argument, rule, value, row);
    }
    const elsewhere = row > 0 ? `, in row ${row + 1}` : "";
    throw new Refusal(`${argument} ${rule}; it is ${show(value)}${elsewhere}.`);
  }
}

/** Puts the function's name in front of what is said about its arguments. A defect of ours passes as it is. */
export function named<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new Error(`${name}: ${error.message}`);
    throw error;
  }
}
