import vm from "node:vm";
import { loadBare } from "../built/addOn.js";

/** What a person would type, and what stockpyl 1.0.2 was seen to take for it, in milliseconds. */
const calls: readonly { readonly what: string; readonly formula: string; readonly stockpyl?: number }[] = [
  {
    what: "Wagner-Whitin, 1,000 periods",
    formula: "LOT_SIZES(column(1000, (i) => 50 + ((i * 37) % 100)), 500, 1)",
    stockpyl: 40_000,
  },
  {
    what: "Wagner-Whitin, 10,000 periods, one order covering many",
    formula: "LOT_SIZES(column(10000, (i) => 50 + ((i * 37) % 100)), 500000, 0.01)",
  },
  { what: "(s, S) policy, Poisson demand of 50", formula: "SS_POLICY(50, 100, 1, 9)" },
  {
    what: "(r, Q) policies of 10,000 items",
    formula: "RQ_POLICY(column(10000, (i) => 50 + (i % 90)), 9, 2, 40, 1, 12)",
  },
];

/** Medians of several rounds in the built bundle, in a bare V8 context. */
export function benchInventory(): void {
  const context = loadBare();
  vm.runInContext("var column = (n, at) => Array.from({ length: n }, (_, i) => [at(i)]);", context);
  for (const { what, formula, stockpyl } of calls) {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      vm.runInContext(formula, context);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const ratio = stockpyl
      ? `   stockpyl about ${stockpyl} ms, ${Math.round(stockpyl / times[3])} times as long`
      : "";
    console.log(`${what.padEnd(58)} ${times[3].toFixed(1).padStart(8)} ms${ratio}`);
  }
}
