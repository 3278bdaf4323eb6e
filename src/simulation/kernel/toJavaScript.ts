import { exp } from "../../math/exp.js";
import { fastNormalQuantile } from "../../math/fastNormalQuantile.js";
import { log } from "../../math/log.js";
import type { Comparison, Element, Expression, Operation } from "./expression.js";
import { maximum, minimum } from "./extremes.js";
import type { Kernel, Statement } from "./kernel.js";
import type { Layout } from "./layout.js";

const operations: Record<Operation, (...of: readonly string[]) => string> = {
  add: (a, b) => `(${a} + ${b})`,
  subtract: (a, b) => `(${a} - ${b})`,
  multiply: (a, b) => `(${a} * ${b})`,
  divide: (a, b) => `(${a} / ${b})`,
  minimum: (a, b) => `minimum(${a}, ${b})`,
  maximum: (a, b) => `maximum(${a}, ${b})`,
  squareRoot: (x) => `Math.sqrt(${x})`,
  floor: (x) => `Math.floor(${x})`,
  exp: (x) => `exp(${x})`,
  log: (x) => `log(${x})`,
  normalQuantile: (p) => `normalQuantile(${p})`,
};

const comparisons: Record<Comparison, string> = { less: "<", lessOrEqual: "<=", equal: "===" };

/**
 * A kernel as a function of its arrays, in the order of their declaration.
 *
 * @throws {EvalError} where the page forbids `new Function`
 */
export function javaScriptKernel(kernel: Kernel, layout: Layout): (...arrays: Float64Array[]) => void {
  const source = `"use strict";\nreturn ${toJavaScript(kernel, layout)};`;
  const own = { exp, log, normalQuantile: fastNormalQuantile, minimum, maximum };
  return new Function(...Object.keys(own), source)(...Object.values(own));
}

/** The source of that function. Names of the kernel do not enter it: they could hold anything. */
export function toJavaScript(kernel: Kernel, layout: Layout): string {
  const names = [...kernel.arrays.keys()];
  const element = (element: Element) => {
    const { fixed, moving } = layout.place(element);
    const terms = moving.map(({ index, stride }) => {
      const count = index === "trial" ? "t" : `i${index.loop}`;
      return stride === 1 ? count : `Math.imul(${count}, ${stride})`;
    });
    return `a${names.indexOf(element.array)}[${[...terms, fixed].join(" + ")}]`;
  };
  const text = (node: Expression): string => {
    switch (node.op) {
      case "constant":
        return `(${Object.is(node.value, -0) ? "-0" : node.value})`;
      case "variable":
        return `v${node.variable}`;
      case "count":
        return `i${node.loop}`;
      case "element":
        return element(node);
      case "select": {
        const { op, left, right } = node.when;
        const [then, otherwise] = node.of.map(text);
        return `(${text(left)} ${comparisons[op]} ${text(right)} ? ${then} : ${otherwise})`;
      }
      default:
        return operations[node.op](...node.of.map(text));
    }
  };
  const write = (statement: Statement, indent: string): string[] => {
    switch (statement.do) {
      case "set":
        return [`${indent}v${statement.variable} = ${text(statement.value)};`];
      case "store":
        return [`${indent}${element(statement.element)} = ${text(statement.value)};`];
      case "loop": {
        const i = `i${statement.loop}`;
        return [
          `${indent}for (let ${i} = 0; ${i} < ${layout.bound(statement.loop)}; ${i}++) {`,
          ...statement.body.flatMap((inner) => write(inner, `${indent}  `)),
          `${indent}}`,
        ];
      }
    }
  };
  const variables = Array.from({ length: kernel.variables }, (_, i) => `    let v${i} = 0;`);
  return [
    `function (${names.map((_, i) => `a${i}`).join(", ")}) {`,
    `  for (let t = 0; t < ${layout.trials}; t++) {`,
    ...variables,
    ...kernel.body.flatMap((statement) => write(statement, "    ")),
    "  }",
    "}",
  ].join("\n");
}
