import type { Element, Loop } from "./expression.js";
import type { Kernel } from "./kernel.js";

/** How long each dimension of a kernel is; "trials" among them. */
export type Sizes = Readonly<Record<string, number>>;

/** Where the arrays of a kernel lie one behind the other, and how to find a number in them. */
export interface Layout {
  readonly trials: number;
  readonly lengths: ReadonlyMap<string, number>;
  /** Numbers before each array. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly total: number;
  bound(loop: number): number;
  /** An element's place in its array is the sum of index × stride; the fixed parts are summed already. */
  place(element: Element): { readonly fixed: number; readonly moving: readonly MovingIndex[] };
}

export interface MovingIndex {
  readonly index: "trial" | Loop;
  readonly stride: number;
}

/** 1 GB. */
const largestTotal = 134_217_728;

/** @throws {RangeError} with a sentence, for sizes that are missing, unknown, or impossible */
export function layOut(kernel: Kernel, sizes: Sizes): Layout {
  const names = new Set(["trials", ...[...kernel.arrays.values()].flat(), ...kernel.loops]);
  for (const name of Object.keys(sizes)) {
    if (!names.has(name))
      throw new RangeError(`The kernel has no dimension "${name}"; it has ${[...names].join(", ")}.`);
  }
  const sizeOf = (name: string) => {
    const size = sizes[name];
    if (size === undefined) throw new RangeError(`The kernel's dimension "${name}" is given no size.`);
    if (Number.isInteger(size) && size >= 1) return size;
    throw new RangeError(
      `The size of the kernel's dimension "${name}" must be a whole number above 0; it is ${size}.`,
    );
  };
  for (const name of names) sizeOf(name);
  const trials = sizeOf("trials");
  if (trials % 2 !== 0) {
    throw new RangeError(
      `A kernel's number of trials must be even, since two are computed at a time; it is ${trials}.`,
    );
  }
  const lengths = new Map<string, number>();
  const offsets = new Map<string, number>();
  let total = 0;
  for (const [name, dimensions] of kernel.arrays) {
    const length = dimensions.reduce((product, dimension) => product * sizeOf(dimension), 1);
    lengths.set(name, length);
    offsets.set(name, total);
    total += length + (length % 2);
  }
  if (total > largestTotal)
    throw new RangeError(`The kernel's arrays hold ${total} numbers together; ${largestTotal} fit.`);
  return {
    trials,
    lengths,
    offsets,
    total,
    bound: (loop) => sizeOf(kernel.loops[loop]),
    place({ array, at }) {
      const dimensions = kernel.arrays.get(array)!;
      let fixed = 0;
      let stride = 1;
      const moving: MovingIndex[] = [];
      for (let i = at.length - 1; i >= 0; i--) {
        const index = at[i];
        const size = sizeOf(dimensions[i]);
        const behind = (place: string) =>
          new RangeError(`The array "${array}" has ${size} ${dimensions[i]}; ${place} behind them.`);
        if (typeof index === "number") {
          if (index >= size) throw behind(`place ${index} is`);
          fixed += index * stride;
        } else if (index !== "trial" && "after" in index) {
          const over = kernel.loops[index.after.loop];
          if (sizeOf(over) + index.places > size)
            throw behind(`place ${index.places} after the last of ${sizeOf(over)} ${over} is`);
          fixed += index.places * stride;
          moving.push({ index: index.after, stride });
        } else {
          moving.push({ index, stride });
        }
        stride *= size;
      }
      return { fixed, moving };
    },
  };
}
