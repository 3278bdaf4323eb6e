import type { Kernel } from "../../simulation/kernel/kernel.js";
import { type KernelEngine, type OpenKernel, openKernel } from "../../simulation/kernel/openKernel.js";
import type { Steps } from "../../simulation/steps.js";
import { cellKernel } from "./cellKernel.js";
import { type CellShape, followsStock } from "./cellShape.js";
import { channelKernel } from "./channelPull.js";
import { closingKernel, type Delays } from "./closingKernel.js";
import { levelKernel } from "./levels.js";
import { moneyKernel } from "./moneyKernel.js";
import type { Side } from "./side.js";
import { tileTrials } from "./tile.js";

/** A plan's kernels, ready to run; what their arrays hold is from whoever had them before. */
export interface Kernels {
  channels(weeks: number): OpenKernel;
  levels(weeks: number): OpenKernel;
  cells(shape: CellShape): OpenKernel;
  money(side: Side, weeks: number): OpenKernel;
  closing(weeks: number, delays: Delays): OpenKernel;
}

/** Kernels that were made, and for how many weeks. */
interface Shelf {
  readonly opened: Map<string, OpenKernel>;
  weeks: number;
}

/** Those that nobody works with now. */
const idle: Shelf[] = [];

/**
 * Does work in steps with kernels that nobody else touches meanwhile: of two runs that take turns on one thread,
 * each has its own. Kernels are made once and kept for the plans that follow, as long as these have as many weeks.
 *
 * @param engine absent: the fastest that the page allows
 */
export function* withKernels<Result>(
  engine: KernelEngine | undefined,
  work: (kernels: Kernels) => Steps<Result>,
): Steps<Result> {
  const shelf = idle.pop() ?? { opened: new Map(), weeks: 0 };
  try {
    return yield* work(kernelsOn(shelf, engine));
  } finally {
    idle.push(shelf);
  }
}

function kernelsOn(shelf: Shelf, engine: KernelEngine | undefined): Kernels {
  const keep = (what: unknown, weeks: number, describe: () => Kernel, sizes = {}) => {
    if (weeks !== shelf.weeks) shelf.opened.clear();
    shelf.weeks = weeks;
    const key = JSON.stringify([what, engine]);
    const kernel =
      shelf.opened.get(key) ?? openKernel(describe(), { trials: tileTrials, weeks, ...sizes }, engine);
    shelf.opened.set(key, kernel);
    return kernel;
  };
  return {
    channels: (weeks) => keep("channels", weeks, () => channelKernel),
    levels: (weeks) => keep("levels", weeks, () => levelKernel),
    money: (side, weeks) => keep(`money of ${side}`, weeks, () => moneyKernel(side)),
    closing: (weeks, delays) =>
      keep({ closing: delays }, weeks, () => closingKernel(delays), {
        "weeks and payout delay": weeks + delays.payout,
        "weeks and supplier terms": weeks + delays.terms,
      }),
    cells: (shape) => {
      const { weeks, leadTimeWeeks } = shape;
      const sizes = followsStock(shape) ? { "weeks and lead time": weeks + leadTimeWeeks } : {};
      return keep(shape, weeks, () => cellKernel(shape), sizes);
    },
  };
}
