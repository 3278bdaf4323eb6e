import { normalQuantile } from "../../math/normalQuantile.js";
import { mustBeFinite } from "./check.js";
import { constant } from "./constant.js";
import type { Distribution } from "./distribution.js";
import { lognormalByP10P90 } from "./lognormal.js";
import { mirrored } from "./mirrored.js";
import { normal } from "./normal.js";

export type RangeShape = "normal" | "lognormal";

const z90 = normalQuantile(0.9);

/**
 * The 80% range that a person would say: 1 in 10 below `low`, 1 in 10 above `high`. Equal ends are a number
 * that is known.
 *
 * @param shape "normal", symmetric; "lognormal", which keeps the sign: for ranges wholly above 0, and
 *              mirrored for ranges wholly below 0
 * @throws {RangeError} if low is above high, or a lognormal range touches 0
 */
export function range(low: number, high: number, shape: RangeShape): Distribution {
  mustBeFinite("range", "low", low);
  mustBeFinite("range", "high", high);
  if (low > high) throw new RangeError(`range: low must not be above high; they are ${low} and ${high}.`);
  if (low === high) return constant(low);
  if (shape === "normal") return normal((low + high) / 2, (high - low) / (2 * z90));
  if (low > 0) return lognormalByP10P90(low, high);
  if (high < 0) return mirrored(lognormalByP10P90(-high, -low));
  throw new RangeError(
    `range: a lognormal range must be wholly above or wholly below 0; it goes from ${low} to ${high}. ` +
      "Move its ends to one side of 0, or use the normal shape.",
  );
}
