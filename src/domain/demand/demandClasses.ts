import { mean } from "../../math/mean.js";
import { mustNotBeNegative } from "../check.js";
import { isIntermittent } from "./isIntermittent.js";

export type DemandClass = "smooth" | "intermittent" | "erratic" | "lumpy";

/** Squared coefficient of variation from which sizes count as very different. */
const variationCutoff = 0.49;

/**
 * The kind of each item's demand by how often there is any and by how much its sizes vary: smooth,
 * intermittent (not in every period), erratic (of very different sizes) or lumpy (both).
 *
 *   ADI = periods / periods with demand,   CV² = (sd/mean)² of the demands above 0
 *
 * From ADI 1.32 on demand is intermittent or lumpy, from CV² 0.49 on erratic or lumpy. The standard
 * deviation is that of a sample (n − 1), 0 for a single demand. A history without demand is intermittent.
 *
 * @param histories per item, demand per period, 0 or more
 * @returns a class per item
 * @throws {InputError} if a demand is negative
 * @see Syntetos, Boylan & Croston (2005), On the categorization of demand patterns, J. Oper. Res. Society 56:495
 */
export function demandClasses(histories: readonly (readonly number[])[]): DemandClass[] {
  return histories.map((history, item) => {
    history.forEach((demand, period) => {
      mustNotBeNegative("history", demand, item, period);
    });
    const isVaried = sizeVariation(history) >= variationCutoff;
    if (isIntermittent(history)) return isVaried ? "lumpy" : "intermittent";
    return isVaried ? "erratic" : "smooth";
  });
}

function sizeVariation(history: readonly number[]): number {
  const sizes = history.filter((demand) => demand > 0);
  const center = mean(sizes);
  const squares = sizes.reduce((sum, size) => sum + (size / center - 1) ** 2, 0);
  return squares / Math.max(1, sizes.length - 1);
}
