import { mustBeFinite } from "./check.js";
import type { Distribution } from "./distribution.js";
import { fromAtoms } from "./fromAtoms.js";

/** A number that is known. */
export function constant(value: number): Distribution {
  mustBeFinite("constant", "value", value);
  return fromAtoms("constant", Float64Array.of(value), Float64Array.of(1));
}
