import { describe, expect, it } from "vitest";
import { parseFunctions } from "../../workbench/runtime/parseFunctions.js";

const code = `"use strict";
/** Not of a function. */
var App = (() => {
  /** @customfunction */
  function inner(a) {}
})();

/**
 * Order size with the lowest ordering plus holding cost,
 * for steady demand.
 *
 * @param {number|range} demand Units sold per year,
 *   for example 1300.
 * @param {number} order_cost Cost of placing one order.
 * @param {number} holding_cost Optional, default 0.2.
 * @return {number} Units per order.
 * @example =EOQ(1300, 8, 0.225) → 304.05
 * @example =EOQ(A2:A9, 8)
 * @customfunction
 */
function EOQ(demand, order_cost, holding_cost) { return App.EOQ(demand, order_cost, holding_cost); }
/** Opens the menu. */
function onOpen(event) {}
/** Private. @customfunction */
function secret_(a) {}

/** One line.
 * @customfunction */
function ABC(values, limit = 0.8) {}
`;

describe("reading the functions of a script", () => {
  it("finds what Sheets shows of a function", () => {
    expect(parseFunctions(code)[0]).toEqual({
      name: "EOQ",
      description: "Order size with the lowest ordering plus holding cost, for steady demand.",
      parameters: [
        {
          name: "demand",
          type: "number|range",
          description: "Units sold per year, for example 1300.",
          optional: false,
        },
        { name: "order_cost", type: "number", description: "Cost of placing one order.", optional: false },
        { name: "holding_cost", type: "number", description: "Optional, default 0.2.", optional: true },
      ],
      returns: "Units per order.",
      examples: ["=EOQ(1300, 8, 0.225) → 304.05", "=EOQ(A2:A9, 8)"],
    });
  });

  it("takes only documented custom functions at the top level, in their order", () => {
    expect(parseFunctions(code).map(({ name }) => name)).toEqual(["EOQ", "ABC"]);
  });

  it("names the parameters that no @param describes", () => {
    expect(parseFunctions(code)[1]!.parameters).toEqual([
      { name: "values", type: "", description: "", optional: false },
      { name: "limit", type: "", description: "", optional: false },
    ]);
  });

  it("finds none in an empty script", () => {
    expect(parseFunctions("")).toEqual([]);
  });
});
