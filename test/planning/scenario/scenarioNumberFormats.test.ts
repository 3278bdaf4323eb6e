import { expect, it } from "vitest";
import { inCurrency, numberFormats } from "../../../src/planning/scenario/scenarioNumberFormats.js";

it.each([
  ["¥", '"¥"#,##0'],
  ["NT$", '"NT$"#,##0'],
  ["", "#,##0"],
  ['a"b', '"ab"#,##0'],
  ["$&", '"$&"#,##0'],
  ['"', "#,##0"],
])("an amount in “%s” is shown by %s, whatever a person has written for a currency", (currency, format) => {
  expect(inCurrency(numberFormats.money, currency)).toBe(format);
});
