import { normalCoefficients } from "../../math/fastNormalQuantile.js";
import { fractionalPowersOfTwo } from "../../math/fractionalPowersOfTwo.js";
import { openAssembler } from "../wasm/assembler.js";
import { type Code, wasmModule } from "../wasm/encoder.js";
import { laneExp } from "../wasm/laneExp.js";
import { laneLog } from "../wasm/laneLog.js";
import { laneNormalQuantile } from "../wasm/laneNormalQuantile.js";
import * as lanes from "../wasm/lanes.js";
import type { Comparison, Element, Expression, Operation } from "./expression.js";
import type { Kernel, Statement } from "./kernel.js";
import type { Layout } from "./layout.js";

const bytes = 8;
const trial = 0;
/** The local that counts a loop; the trials' count comes before. */
const countOf = (loop: number) => loop + 1;

/** More pairs than this at a time would not fit into the processor's registers. */
const mostPairs = 2;

const operations: Record<Exclude<Operation, "exp" | "log" | "normalQuantile">, (...of: Code[]) => Code> = {
  add: lanes.add,
  subtract: lanes.subtract,
  multiply: lanes.multiply,
  divide: lanes.divide,
  minimum: lanes.minimum,
  maximum: lanes.maximum,
  squareRoot: lanes.squareRoot,
  floor: lanes.floor,
};

const comparisons: Record<Comparison, (a: Code, b: Code) => Code> = {
  less: lanes.less,
  lessOrEqual: lanes.lessOrEqual,
  equal: lanes.equal,
};

/** A kernel's module, and where in its memory which tables are to lie before it is run, in bytes. */
export interface WasmKernel {
  readonly module: Uint8Array<ArrayBuffer>;
  readonly tables: ReadonlyMap<Float64Array, number>;
}

/**
 * A kernel as a WebAssembly module that computes a few pairs of trials at a time in one nest of loops. It
 * exports "memory", where the arrays lie as the layout says and behind them the tables, and "run".
 */
export function toWasm(kernel: Kernel, layout: Layout): WasmKernel {
  let pairCount = mostPairs;
  while (layout.trials % (2 * pairCount) !== 0) pairCount /= 2;
  const pairs = Array.from({ length: pairCount }, (_, i) => i);
  const i32Locals = 1 + kernel.loops.length;
  const assembler = openAssembler(i32Locals);
  const { constant, emit, hold, captured } = assembler;
  const variables = Array.from({ length: kernel.variables }, () => pairs.map(assembler.local));
  const tables = new Map<Float64Array, number>();
  let memoryBytes = layout.total * bytes;
  /** The place of a table, which all its uses share. */
  const placeOf = (table: Float64Array): number => {
    const place = tables.get(table) ?? memoryBytes;
    if (place === memoryBytes) memoryBytes += table.length * bytes;
    tables.set(table, place);
    return place;
  };

  /** Address and offset of the first element of each pair, and bytes from there to the second. */
  const locate = (element: Element) => {
    const { fixed, moving } = layout.place(element);
    const address = moving
      .map(({ index, stride }) => {
        const count = lanes.getLocal(index === "trial" ? trial : countOf(index.loop));
        return lanes.i32Multiply(count, lanes.i32Constant(stride * bytes));
      })
      .reduce(lanes.i32Add, lanes.i32Constant(0));
    const stride = moving.reduce((sum, { index, stride }) => sum + (index === "trial" ? stride : 0), 0);
    const start = layout.offsets.get(element.array)! + fixed;
    const offsets = pairs.map((pair) => (start + 2 * pair * stride) * bytes);
    return { address, offsets, bytesApart: stride * bytes };
  };
  const load = (element: Element): readonly Code[] => {
    const { address, offsets, bytesApart } = locate(element);
    return offsets.map((offset) => {
      if (bytesApart === 0) return lanes.loadSame(address, offset);
      if (bytesApart === bytes) return lanes.load(address, offset);
      return lanes.loadTwo(address, address, offset, offset + bytesApart);
    });
  };
  const store = (element: Element, values: readonly Code[]): void => {
    const { address, offsets, bytesApart } = locate(element);
    hold(values).forEach((value, pair) => {
      const offset = offsets[pair];
      if (bytesApart === bytes) {
        emit(lanes.store(address, offset, value));
      } else {
        emit(lanes.storeLane(address, offset, value, 0));
        emit(lanes.storeLane(address, offset + bytesApart, value, 1));
      }
    });
  };
  /** Code for the values of each pair, and before it what that needs. */
  const compute = (node: Expression): readonly Code[] => {
    switch (node.op) {
      case "constant":
        return pairs.map(() => constant(node.value));
      case "variable":
        return variables[node.variable].map(lanes.getLocal);
      case "count":
        return pairs.map(() => lanes.splatCount(lanes.getLocal(countOf(node.loop))));
      case "element":
        return load(node);
      case "select": {
        const [left, right] = [compute(node.when.left), compute(node.when.right)];
        const [then, otherwise] = node.of.map(compute);
        const holds = comparisons[node.when.op];
        const isElseZero = node.of[1].op === "constant" && Object.is(node.of[1].value, 0);
        return pairs.map((i) => {
          const mask = holds(left[i], right[i]);
          return isElseZero ? lanes.bitAnd(mask, then[i]) : lanes.select(mask, then[i], otherwise[i]);
        });
      }
      case "exp":
        return laneExp(assembler, compute(node.of[0]), placeOf(fractionalPowersOfTwo));
      case "log":
        return laneLog(assembler, compute(node.of[0]));
      case "normalQuantile":
        return laneNormalQuantile(assembler, compute(node.of[0]), placeOf(normalCoefficients()));
      default: {
        const operation = operations[node.op];
        const operands = node.of.map(compute);
        return pairs.map((i) => operation(...operands.map((operand) => operand[i])));
      }
    }
  };
  const act = (statement: Statement): void => {
    switch (statement.do) {
      case "set": {
        const places = variables[statement.variable];
        compute(statement.value).forEach((value, i) => {
          emit(lanes.setLocal(places[i], value));
        });
        return;
      }
      case "store":
        store(statement.element, compute(statement.value));
        return;
      case "loop": {
        const bound = lanes.i32Constant(layout.bound(statement.loop));
        const body = captured(() => statement.body.forEach(act));
        emit(lanes.countingLoop(countOf(statement.loop), bound, 1, body));
      }
    }
  };

  const body = captured(() => kernel.body.forEach(act));
  emit(lanes.countingLoop(trial, lanes.i32Constant(layout.trials), 2 * pairCount, body));
  return { module: wasmModule({ i32Locals, ...assembler.finish() }, memoryBytes), tables };
}
