import { describe, expect, it } from "vitest";
import { readCellInput } from "../../workbench/appsScript/cellInput.js";

const read = (input: unknown, locale = "en_US", format = "") =>
  readCellInput(input, format, locale, "Asia/Shanghai");

describe("what a cell makes of typing", () => {
  it.each([
    ["1,234.5", "en_US", 1234.5, "#,##0.00"],
    ["1.234,5", "de_DE", 1234.5, "#,##0.00"],
    ["1,5", "de_DE", 1.5, ""],
    ["$5.50", "en_US", 5.5, "$#,##0.00"],
    ["¥5", "zh_CN", 5, "¥#,##0"],
    ["2026年11月11日", "zh_CN", 46337, "yyyy-mm-dd"],
    ["11/12/2026", "en_US", 46338, "mm/dd/yyyy"],
    ["12/11/2026", "en_GB", 46338, "dd/mm/yyyy"],
    [" 12 ", "en_US", 12, ""],
  ])("reads %s in %s", (text, locale, value, numberFormat) => {
    expect(read(text, locale)).toEqual({ value, formula: "", numberFormat });
  });

  it.each(["31/31/2026", "1.2.3", "12 kg", "=", "@handle", "K-1", "满300减50"])(
    "leaves %s as text",
    (text) => {
      expect(read(text)).toEqual({ value: text, formula: "", numberFormat: "" });
    },
  );

  it("writes a Date as clocks of the spreadsheet's zone show it", () => {
    expect(read(new Date(Date.UTC(2026, 10, 10, 16)))).toEqual({
      value: 46337,
      formula: "",
      numberFormat: "yyyy-mm-dd",
    });
    expect(read(new Date(Date.UTC(2026, 10, 10, 22)))).toMatchObject({
      value: 46337.25,
      numberFormat: "yyyy-mm-dd hh:mm:ss",
    });
  });

  it("takes null and undefined as blank", () => {
    expect([read(null).value, read(undefined).value]).toEqual(["", ""]);
  });

  it.each([
    [{}, "A cell cannot hold a value of type object."],
    [[1], "A cell cannot hold a list."],
    [() => 1, "A cell cannot hold a value of type function."],
    [new Date(Number.NaN), "A cell cannot hold an invalid Date."],
    [Number.POSITIVE_INFINITY, "A cell cannot hold Infinity."],
  ])("refuses %s", (input, message) => {
    expect(() => read(input)).toThrow(message);
  });
});
