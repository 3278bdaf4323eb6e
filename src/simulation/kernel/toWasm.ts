import { type Code, wasmModule } from "../wasm/encoder.js";
import { laneExp } from "../wasm/laneExp.js";
import { laneLog } from "../wasm/laneLog.js";
import * as lanes from "../wasm/lanes.js";
import { openRegisters } from "../wasm/registers.js";
import type { Comparison, Element, Expression, Operation } from "./expression.js";
import type { Kernel, Statement } from "./kernel.js";
import type { Layout } from "./layout.js";

const bytes = 8;
const trial = 0;
/** The local that counts a loop; the trials' count comes before. */
const countOf = (loop: number) => loop + 1;

const comparisons: Record<Comparison, (a: Code, b: Code) => Code> = {
  less: lanes.less,
  lessOrEqual: lanes.lessOrEqual,
  equal: lanes.equal,
};

/**
 * A kernel as a WebAssembly module that computes two trials at a time in one nest of loops. It exports
 * "memory", where the arrays lie as the layout says, and "run".
 */
export function toWasm(kernel: Kernel, layout: Layout): Uint8Array<ArrayBuffer> {
  const i32Locals = 1 + kernel.loops.length;
  const registers = openRegisters(i32Locals);
  const variables = Array.from({ length: kernel.variables }, () => registers.next());

  const operations: Record<Operation, (...of: readonly Code[]) => Code> = {
    add: lanes.add,
    subtract: lanes.subtract,
    multiply: lanes.multiply,
    divide: lanes.divide,
    minimum: lanes.minimum,
    maximum: lanes.maximum,
    squareRoot: lanes.squareRoot,
    floor: lanes.floor,
    exp: (x) => laneExp(registers, x),
    log: (x) => laneLog(registers, x),
  };

  /** Address of the first lane's element, the fixed part of it, and bytes from there to the second's. */
  const locate = (element: Element) => {
    const { fixed, moving } = layout.place(element);
    const address = moving
      .map(({ index, stride }) => {
        const count = lanes.getLocal(index === "trial" ? trial : countOf(index.loop));
        return lanes.i32Multiply(count, lanes.i32Constant(stride * bytes));
      })
      .reduce(lanes.i32Add, lanes.i32Constant(0));
    const apart = moving.reduce((sum, { index, stride }) => sum + (index === "trial" ? stride : 0), 0);
    const offset = (layout.offsets.get(element.array)! + fixed) * bytes;
    return { address, offset, bytesApart: apart * bytes };
  };
  const load = (element: Element): Code => {
    const { address, offset, bytesApart } = locate(element);
    if (bytesApart === 0) return lanes.loadSame(address, offset);
    if (bytesApart === bytes) return lanes.load(address, offset);
    return lanes.loadTwo(address, address, offset, offset + bytesApart);
  };
  const store = (element: Element, value: Code): Code => {
    const { address, offset, bytesApart } = locate(element);
    if (bytesApart === bytes) return lanes.store(address, offset, value);
    return registers.share(value, (shared) => [
      ...lanes.storeLane(address, offset, shared, 0),
      ...lanes.storeLane(address, offset + bytesApart, shared, 1),
    ]);
  };
  const compute = (node: Expression): Code => {
    switch (node.op) {
      case "constant":
        return registers.constant(node.value);
      case "variable":
        return lanes.getLocal(variables[node.variable]);
      case "count":
        return lanes.splatCount(lanes.getLocal(countOf(node.loop)));
      case "element":
        return load(node);
      case "select": {
        const mask = comparisons[node.when.op](compute(node.when.left), compute(node.when.right));
        const [then, otherwise] = node.of.map(compute);
        return lanes.select(mask, then, otherwise);
      }
      default:
        return operations[node.op](...node.of.map(compute));
    }
  };
  const act = (statement: Statement): Code => {
    switch (statement.do) {
      case "set":
        return lanes.setLocal(variables[statement.variable], compute(statement.value));
      case "store":
        return store(statement.element, compute(statement.value));
      case "loop": {
        const body = statement.body.flatMap(act);
        return lanes.countingLoop(
          countOf(statement.loop),
          lanes.i32Constant(layout.bound(statement.loop)),
          1,
          body,
        );
      }
    }
  };

  const body = lanes.countingLoop(trial, lanes.i32Constant(layout.trials), 2, kernel.body.flatMap(act));
  return wasmModule(
    { i32Locals, v128Locals: registers.count, body: [...registers.start, ...body] },
    layout.total * bytes,
  );
}
