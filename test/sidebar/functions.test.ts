import { describe, expect, it } from "vitest";
import {
  type FunctionSpec,
  findFunctions,
  readFunctions,
  signatureOf,
  termOf,
} from "../../sidebar/functions.js";

const eoq: FunctionSpec = {
  name: "EOQ",
  description: "Order size with the lowest cost.",
  parameters: [
    { name: "demand", text: "Units sold per year.", optional: false },
    { name: "backorder_cost", text: "Optional: cost of a backorder.", optional: true },
  ],
  terms: { en: "Economic order quantity, lot size", "zh-CN": "经济订货量、经济批量", "zh-TW": "經濟訂貨量" },
  example: {
    formula: "=EOQ(1300, 8, 0.225)",
    withDecimalComma: "=EOQ(1300; 8; 0,225)",
    result: "304.05",
  },
};
const abc: FunctionSpec = {
  ...eoq,
  name: "ABC",
  description: "Classes by value, as for orders.",
  terms: { en: "ABC classes", "zh-CN": "ABC 分类", "zh-TW": "ABC 分類" },
  parameters: [],
};

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

  it("is searched in every language, whichever the page speaks, full-width letters included", () => {
    const names = (query: string) => findFunctions([abc, eoq], query).map(({ name }) => name);
    for (const query of ["订货量", "訂貨量", "order quantity", "ＥＯＱ"])
      expect(names(query)).toEqual(["EOQ"]);
    expect(names("分类")).toEqual(["ABC"]);
  });

  it("puts those that are called so before those that only speak of it", () => {
    expect(findFunctions([abc, eoq], "order").map(({ name }) => name)).toEqual(["EOQ", "ABC"]);
  });

  it("calls a function by the first of its terms", () => {
    expect([termOf(eoq, "en"), termOf(eoq, "zh-CN")]).toEqual(["Economic order quantity", "经济订货量"]);
  });

  it("shows optional arguments in brackets", () => {
    expect(signatureOf(eoq, false)).toBe("EOQ(demand, [backorder_cost])");
    expect(signatureOf(eoq, true)).toBe("EOQ(demand; [backorder_cost])");
  });
});
