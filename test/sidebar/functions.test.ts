import { describe, expect, it } from "vitest";
import {
  type FunctionSpec,
  findFunctions,
  readFunctions,
  signatureOf,
  termOf,
} from "../../sidebar/functions.js";

const inEach = (en: string, simplified: string, traditional: string) => ({
  en,
  "zh-CN": simplified,
  "zh-TW": traditional,
});
const eoq: FunctionSpec = {
  name: "EOQ",
  description: inEach("Order size with the lowest cost.", "成本最低的批量。", "成本最低的批量。"),
  parameters: [
    { name: "demand", text: inEach("Units sold per year.", "每年销量。", "每年銷量。"), optional: false },
    {
      name: "backorder_cost",
      text: inEach("Optional: cost of a backorder.", "可选：缺货成本。", "選填：缺貨成本。"),
      optional: true,
    },
  ],
  returns: inEach("Pieces.", "件数。", "件數。"),
  terms: inEach("Economic order quantity, lot size", "经济订货量、经济批量", "經濟訂貨量"),
  example: {
    formula: "=EOQ(1300, 8, 0.225)",
    withDecimalComma: "=EOQ(1300; 8; 0,225)",
    result: "304.05",
  },
};
const abc: FunctionSpec = {
  ...eoq,
  name: "ABC",
  description: inEach("Classes by value, as for orders.", "按价值分类。", "依價值分類。"),
  terms: inEach("ABC classes", "ABC 分类", "ABC 分類"),
  parameters: [],
  returns: inEach("Letters.", "字母。", "字母。"),
};

describe("the list of functions", () => {
  it("is read by name, and only if it is what the build writes", () => {
    expect(readFunctions(JSON.stringify([eoq, abc])).map(({ name }) => name)).toEqual(["ABC", "EOQ"]);
    expect(() => readFunctions('[{"name":"EOQ"}]')).toThrow();
  });

  it("is searched by every word, in names, descriptions, arguments and results", () => {
    const names = (query: string) => findFunctions([abc, eoq], query).map(({ name }) => name);
    expect(names("")).toEqual(["ABC", "EOQ"]);
    expect(names("eoq")).toEqual(["EOQ"]);
    expect(names("units COST")).toEqual(["EOQ"]);
    expect(names("letters")).toEqual(["ABC"]);
    expect(names("units value")).toEqual([]);
  });

  it("is searched in every language, whichever the page speaks, full-width letters included", () => {
    const names = (query: string) => findFunctions([abc, eoq], query).map(({ name }) => name);
    for (const query of ["订货量", "訂貨量", "order quantity", "ＥＯＱ", "每年销量", "缺貨成本 批量", "件數"])
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
