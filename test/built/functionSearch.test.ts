import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { findFunctions, readFunctions } from "../../sidebar/functions.js";
import { functionTerms } from "../../sidebar/messages/functionTerms.js";

const functions = readFunctions(readFileSync(join(root, "dist/functions.html"), "utf8"));

describe("the functions as built", () => {
  it("are called something in every language, and nothing else is", () => {
    expect(functions.map(({ name }) => name)).toEqual(Object.keys(functionTerms).sort());
    const nameless = functions.filter(({ terms }) => Object.values(terms).some((term) => term.trim() === ""));
    expect(nameless).toEqual([]);
  });

  it.each([
    ["经济订货量", "EOQ"],
    ["經濟訂貨量", "EOQ"],
    ["economic order", "EOQ"],
    ["转化率", "CONVERSION"],
    ["轉換率", "CONVERSION"],
    ["满减", "PROMO_THRESHOLD"],
    ["滿減", "PROMO_THRESHOLD"],
    ["复购率", "REPURCHASE_RATE"],
    ["回購率", "REPURCHASE_RATE"],
    ["安全库存", "SAFETY_STOCK"],
    ["lifetime value", "LTV"],
    ["投产比", "ROAS"],
  ])("are found by what people call them: %s is %s", (query, name) => {
    expect(findFunctions(functions, query).map((found) => found.name)).toContain(name);
  });

  it.each([
    ["应收账款", "CASH_CYCLE"],
    ["應收帳款", "CASH_CYCLE"],
    ["关税税率 到岸", "LANDED_COST"],
    ["加值稅", "LANDED_COST"],
    ["提前期 标准差", "SAFETY_STOCK"],
    ["前置時間 標準差", "SAFETY_STOCK"],
    ["叠加多项促销", "PROMO_PRICE"],
    ["加入購物車", "FUNNEL"],
  ])(
    "are found by words of their Chinese descriptions, arguments and results: %s is in %s",
    (query, name) => {
      expect(findFunctions(functions, query).map((found) => found.name)).toContain(name);
    },
  );

  it("have examples in both notations", () => {
    const eoq = functions.find(({ name }) => name === "EOQ")?.example;
    expect(eoq).toMatchObject({ formula: "=EOQ(1300, 8, 0.225)", withDecimalComma: "=EOQ(1300; 8; 0,225)" });
  });
});
