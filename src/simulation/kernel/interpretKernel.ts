import { exp } from "../../math/exp.js";
import { fastNormalQuantile } from "../../math/fastNormalQuantile.js";
import { log } from "../../math/log.js";
import type { Comparison, Element, Expression, Operation } from "./expression.js";
import { maximum, minimum } from "./extremes.js";
import type { Kernel, Statement } from "./kernel.js";
import type { Layout } from "./layout.js";

type Compute = () => number;
type Act = () => void;

const unary: Partial<Record<Operation, (x: number) => number>> = {
  squareRoot: Math.sqrt,
  floor: Math.floor,
  exp,
  log,
  normalQuantile: fastNormalQuantile,
};

const binary: Partial<Record<Operation, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  minimum,
  maximum,
};

const comparisons: Record<Comparison, (a: number, b: number) => boolean> = {
  less: (a, b) => a < b,
  lessOrEqual: (a, b) => a <= b,
  equal: (a, b) => a === b,
};

/**
 * A kernel as closures, one for each of its nodes: for pages that forbid WebAssembly and `new Function`.
 *
 * @param arrays by name
 */
export function interpretKernel(
  kernel: Kernel,
  layout: Layout,
  arrays: ReadonlyMap<string, Float64Array>,
): () => void {
  const variables = new Float64Array(kernel.variables);
  const counts = new Int32Array(kernel.loops.length);
  let trial = 0;

  const placeOf = (element: Element): Compute => {
    const { fixed, moving } = layout.place(element);
    return () => {
      let place = fixed;
      for (const { index, stride } of moving)
        place += stride * (index === "trial" ? trial : counts[index.loop]);
      return place;
    };
  };
  const compute = (node: Expression): Compute => {
    switch (node.op) {
      case "constant":
        return () => node.value;
      case "variable":
        return () => variables[node.variable];
      case "count":
        return () => counts[node.loop];
      case "element": {
        const array = arrays.get(node.array)!;
        const place = placeOf(node);
        return () => array[place()];
      }
      case "select": {
        const holds = comparisons[node.when.op];
        const [left, right] = [compute(node.when.left), compute(node.when.right)];
        const [then, otherwise] = node.of.map(compute);
        return () => (holds(left(), right()) ? then() : otherwise());
      }
      default: {
        const [first, second] = node.of.map(compute);
        const one = unary[node.op];
        if (one) return () => one(first());
        const two = binary[node.op]!;
        return () => two(first(), second());
      }
    }
  };
  const act = (statement: Statement): Act => {
    switch (statement.do) {
      case "set": {
        const value = compute(statement.value);
        return () => {
          variables[statement.variable] = value();
        };
      }
      case "store": {
        const array = arrays.get(statement.element.array)!;
        const [place, value] = [placeOf(statement.element), compute(statement.value)];
        return () => {
          array[place()] = value();
        };
      }
      case "loop": {
        const { loop } = statement;
        const bound = layout.bound(loop);
        const body = statement.body.map(act);
        return () => {
          for (counts[loop] = 0; counts[loop] < bound; counts[loop]++) for (const step of body) step();
        };
      }
    }
  };
  const body = kernel.body.map(act);
  return () => {
    for (trial = 0; trial < layout.trials; trial++) for (const step of body) step();
  };
}
