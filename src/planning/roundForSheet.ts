import { roundSignificant } from "../math/roundSignificant.js";

/** Six significant digits: what is shown in a sheet is what is run. */
export function roundForSheet(value: number): number {
  return roundSignificant(value, 6);
}
