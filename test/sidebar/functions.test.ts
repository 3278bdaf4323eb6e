import { describe, expect, it } from "vitest";
import { type FunctionSpec, findFunctions, readFunctions, signatureOf } from "../../sidebar/functions.js";

const eoq: FunctionSpec = {
  name: "EOQ",
  description: "Order size with the lowest cost.",
  parameters: [
    { name: "demand", text: "Units sold per year.", optional: false },
    { name: "backorder_cost", text: "Optional: cost of a backorder.", optional: true },
  ],
  examples: [{ formula: "=EOQ(1300, 8, 0.225)", result: "304.05" }],
};
const abc: FunctionSpec = { ...eoq, name: "ABC", description: "Classes by value.", parameters: [] };

describe("the list of functions", () => {
  it("is read by name, and only if it is what the build writes", () => {
    expect(readFunctions(JSON.stringify([eoq, abc])).map(({ name }) => name)).toEqual(["ABC", "EOQ"]);
    expect(() => readFunctions('[{"name":"EOQ"}]')).toThrow();
  });

  it("is searched by every word, in names, descriptions and arguments", () => {
    const names = (query: string) => findFunctions([abc, eoq], query).map(({ name }) => name);
    expect(names("")).toEqual(["ABC", "EOQ"]);
    expect(names("eoq")).toEqual(["EOQ"]);
    expect(names("units COST")).toEqual(["EOQ"]);
    expect(names("units value")).toEqual([]);
  });

  it("shows optional arguments in brackets", () => {
    expect(signatureOf(eoq)).toBe("EOQ(demand, [backorder_cost])");
  });
});
