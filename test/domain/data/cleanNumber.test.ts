import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanNumber } from "../../../src/domain/data/cleanNumber.js";

describe("cleanNumber", () => {
  it.each<[string, number]>([
    ["¥1,234.50", 1234.5],
    ["１２３", 123],
    ["1.2万", 12000],
    ["3千万", 3e7],
    ["1.5k", 1500],
    ["15%", 0.15],
    ["１５％", 0.15],
    ["(300)", -300],
    ["（300）", -300],
    ["300-", -300],
    ["−7", -7],
    ["1.234,5", 1234.5],
    ["1,234", 1234],
    ["12,5", 12.5],
    ["1.234", 1.234],
    ["1.234.567", 1234567],
    ["1'234.5", 1234.5],
    ["US$ 9.99", 9.99],
    ["RMB 88", 88],
    ["€ 12", 12],
    ["12 件", 12],
    ["12 pcs", 12],
    [" +4 ", 4],
    [".5", 0.5],
    ["-¥5", -5],
  ])("reads %s as %d", (text, number) => {
    expect(cleanNumber(text)).toBeCloseTo(number, 12);
  });

  it("reads back every number that it is shown with separators and a currency", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom("", "¥", "$", "€ "), (cents, sign) => {
        const number = cents / 100;
        const shown = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 }).format(Math.abs(number));
        expect(cleanNumber(`${number < 0 ? "-" : ""}${sign}${shown}`)).toBe(number);
        expect(cleanNumber(number)).toBe(number);
      }),
    );
  });

  it.each(["twelve", "1.2.3", "12 34x", "2026-11-11", "", "--5", "1e5x", "NaN", "Infinity"])(
    "refuses %j",
    (text) => {
      expect(() => cleanNumber(text)).toThrow(
        /^values must be a number such as 1234\.5, ¥1,234\.50, 1\.2万, 15% or \(300\); it is/,
      );
    },
  );
});
