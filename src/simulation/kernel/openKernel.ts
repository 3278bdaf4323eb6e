import { interpretKernel } from "./interpretKernel.js";
import type { Kernel } from "./kernel.js";
import { type Layout, layOut, type Sizes } from "./layout.js";
import { javaScriptKernel } from "./toJavaScript.js";
import { toWasm } from "./toWasm.js";

/** The ways to run a kernel, the fastest first. All give the same bits. */
export const kernelEngines = ["wasm", "javascript", "interpreter"] as const;
export type KernelEngine = (typeof kernelEngines)[number];

/** A kernel with its arrays, ready to run. */
export interface OpenKernel {
  readonly engine: KernelEngine;
  /**
   * The array of this name, to be filled, read or changed in place; it begins with zeros and stays the same
   * from run to run.
   *
   * @throws {RangeError} if the kernel has none of that name
   */
  array(name: string): Float64Array<ArrayBuffer>;
  /** Copies numbers into an array. @throws {RangeError} if they are not as many as it holds */
  write(name: string, values: ArrayLike<number>): void;
  /** Computes all trials. */
  run(): void;
}

/**
 * Prepares a kernel for arrays of given sizes.
 *
 * @param sizes  length of each dimension; `trials` must be even
 * @param engine absent: the fastest that the page allows
 * @throws {RangeError} with a sentence, for impossible sizes
 */
export function openKernel(kernel: Kernel, sizes: Sizes, engine?: KernelEngine): OpenKernel {
  const layout = layOut(kernel, sizes);
  if (engine) return openWith(engine, kernel, layout);
  for (const fast of ["wasm", "javascript"] as const) {
    try {
      return openWith(fast, kernel, layout);
    } catch {
      // The page forbids it, or the browser is too old for it.
    }
  }
  return openWith("interpreter", kernel, layout);
}

function openWith(engine: KernelEngine, kernel: Kernel, layout: Layout): OpenKernel {
  const { arrays, run } = engine === "wasm" ? inWasm(kernel, layout) : inArrays(engine, kernel, layout);
  const array = (name: string) => {
    const found = arrays.get(name);
    if (found) return found;
    throw new RangeError(`The kernel has no array "${name}"; it has ${[...arrays.keys()].join(", ")}.`);
  };
  return {
    engine,
    array,
    run,
    write(name, values) {
      const target = array(name);
      if (values.length !== target.length) {
        throw new RangeError(
          `The kernel's array "${name}" holds ${target.length} numbers; it is given ${values.length}.`,
        );
      }
      target.set(values);
    },
  };
}

function inWasm(kernel: Kernel, layout: Layout) {
  const { module, tables } = toWasm(kernel, layout);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module));
  const { buffer } = instance.exports.memory as WebAssembly.Memory;
  for (const [table, place] of tables) new Float64Array(buffer, place).set(table);
  const arrays = arraysIn(layout, buffer);
  return { arrays, run: instance.exports.run as () => void };
}

function inArrays(engine: "javascript" | "interpreter", kernel: Kernel, layout: Layout) {
  const arrays = arraysIn(layout, new ArrayBuffer(layout.total * 8));
  if (engine === "interpreter") return { arrays, run: interpretKernel(kernel, layout, arrays) };
  const run = javaScriptKernel(kernel, layout);
  const inOrder = [...arrays.values()];
  return { arrays, run: () => run(...inOrder) };
}

function arraysIn(layout: Layout, buffer: ArrayBuffer): Map<string, Float64Array<ArrayBuffer>> {
  return new Map(
    [...layout.lengths].map(([name, length]) => [
      name,
      new Float64Array(buffer, layout.offsets.get(name)! * 8, length),
    ]),
  );
}
