import { mustBeFinite } from "./check.js";
import type { Distribution } from "./distribution.js";

/** A number that is known. */
export function constant(value: number): Distribution {
  mustBeFinite("constant", "value", value);
  return { kind: "constant", mean: value, sd: 0, quantile: () => value };
}
