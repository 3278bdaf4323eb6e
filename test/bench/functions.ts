import vm from "node:vm";
import { readFunctionSpecs } from "../../scripts/functionSpecs.mjs";
import { root } from "../../scripts/root.mjs";
import { loadBare } from "../built/addOn.js";
import { argumentsOf } from "../built/exampleCells.js";

const rows = 10_000;

/** Calls each function of the built bundle, in a bare V8 context, with its example stretched to 10,000 rows. */
export function benchFunctions(): void {
  const context = loadBare();
  const measured: { name: string; milliseconds: number }[] = [];
  const others: string[] = [];
  for (const { name, examples } of readFunctionSpecs(root)) {
    const times = stretched(argumentsOf(examples[0].formula)).flatMap((args) => timeOf(context, name, args));
    if (times.length > 0) measured.push({ name, milliseconds: Math.max(...times) });
    else others.push(name);
  }
  measured.sort((a, b) => b.milliseconds - a.milliseconds);
  for (const { name, milliseconds } of measured.slice(0, 15)) {
    console.log(`${name.padEnd(24)} ${milliseconds.toFixed(0).padStart(7)} ms for ${rows} rows`);
  }
  const median = measured[Math.floor(measured.length / 2)].milliseconds;
  console.log(`${measured.length} functions measured, median ${median.toFixed(0)} ms.`);
  console.log(`Not of 10,000 rows by nature (a matrix, parameters): ${others.join(", ")}.`);
}

/** Ranges made longer as they are; without ranges, every number as a column. */
function stretched(args: readonly unknown[]): unknown[][] {
  const column = (arg: unknown) => (typeof arg === "number" ? repeat([[arg]]) : arg);
  if (!args.some(Array.isArray)) return [args.map(column)];
  return [args.map((arg) => (Array.isArray(arg) ? repeat(arg) : arg)), args.map(column)];
}

function repeat<T>(list: readonly T[]): T[] {
  return Array.from({ length: rows }, (_, k) => list[k % list.length]);
}

/** Milliseconds of a call; none where the function refuses such arguments. */
function timeOf(context: vm.Context, name: string, args: readonly unknown[]): number[] {
  context.args = vm.runInContext(`(${JSON.stringify(args)})`, context);
  const start = performance.now();
  try {
    vm.runInContext(`${name}(...args)`, context, { timeout: 60_000 });
    return [performance.now() - start];
  } catch {
    return [];
  }
}
