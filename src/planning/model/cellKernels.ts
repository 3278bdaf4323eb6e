import { type KernelEngine, type OpenKernel, openKernel } from "../../simulation/kernel/openKernel.js";
import { cellKernel } from "./cellKernel.js";
import type { CellShape } from "./cellShape.js";
import { tileTrials } from "./tile.js";

/** Gives the kernel of a shape, ready to run; what its arrays hold is from whoever had it before. */
export type CellKernels = (shape: CellShape) => OpenKernel;

const opened = new Map<string, OpenKernel>();
let openedWeeks = 0;

/**
 * Kernels are made once and kept for the plans that follow, as long as these have as many weeks.
 *
 * @param engine absent: the fastest that the page allows
 */
export function cellKernels(engine?: KernelEngine): CellKernels {
  return (shape) => {
    const { weeks, supply, leadTimeWeeks } = shape;
    if (weeks !== openedWeeks) opened.clear();
    openedWeeks = weeks;
    const key = JSON.stringify([shape, engine]);
    const known = opened.get(key);
    if (known) return known;
    const followsStock = supply === "reorder-point" || supply === "order-up-to";
    const sizes = {
      trials: tileTrials,
      weeks,
      ...(followsStock && { "weeks and lead time": weeks + leadTimeWeeks }),
    };
    const kernel = openKernel(cellKernel(shape), sizes, engine);
    opened.set(key, kernel);
    return kernel;
  };
}
