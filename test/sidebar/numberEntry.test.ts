import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyText, numberText, readEntry } from "../../sidebar/entry/numberEntry.js";

describe("readEntry", () => {
  it.each([
    ["1,234.5", "en_US", 1234.5],
    ["1.234,5", "de_DE", 1234.5],
    ["１２３４", "zh_CN", 1234],
    ["1.2万", "zh_CN", 12000],
    ["¥ 3,000", "zh_CN", 3000],
    ["−5", "en_US", -5],
  ])("reads %s in %s as %d", (text, locale, value) => {
    expect(readEntry(text, "number", locale)).toBe(value);
  });

  it.each([
    ["15%", 0.15],
    ["15", 0.15],
    ["－１０％", -0.1],
    ["-8.5", -0.085],
  ])("reads %s in a percent field as %d", (text, value) => {
    expect(readEntry(text, "percent", "zh_CN")).toBe(value);
  });

  it.each(["", "  ", "abc", "1-2", "12 monkeys"])("does not take “%s” for a number", (text) => {
    expect(readEntry(text, "number", "en_US")).toBeNull();
  });

  it("keeps six digits, as a sheet shows them", () => {
    expect(readEntry("1234567.89", "number", "en_US")).toBe(1234570);
  });
});

describe("numberText", () => {
  const locales = fc.constantFrom(
    "en_US",
    "de_DE",
    "fr_FR",
    "zh_CN",
    "zh_TW",
    "hi_IN",
    "sv_SE",
    "de_CH",
    "ar_EG",
    "ca_ES",
    "in_ID",
    "en_ZA",
    "es_MX",
  );

  it("is read back as the same number, whatever the locale", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), locales, (digits, locale) => {
        const value = readEntry((digits / 10_000).toFixed(4), "number", "en_US")!;
        expect(readEntry(numberText(value, "number", locale), "number", locale)).toBe(value);
      }),
    );
  });

  it("is read back in percent fields too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 99_999 }), locales, (hundredths, locale) => {
        const value = hundredths / 10_000;
        expect(readEntry(numberText(value, "percent", locale), "percent", locale)).toBe(value);
      }),
    );
  });

  it("groups thousands by the locale", () => {
    expect(numberText(200000, "number", "zh_CN")).toBe("200,000");
    expect(numberText(200000, "number", "de_DE")).toBe("200.000");
  });

  it("writes percent as people do", () => expect(numberText(-0.085, "percent", "en_US")).toBe("-8.5%"));

  it("writes amounts with their currency, such that they are read back", () => {
    const currencies = fc.constantFrom("", "¥", "$", "NT$", "HK$", "€", "£", "₩", "₹");
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        currencies,
        locales,
        (digits, currency, locale) => {
          const value = readEntry((digits / 10_000).toFixed(4), "number", "en_US")!;
          expect(readEntry(moneyText(value, currency, locale), "number", locale)).toBe(value);
        },
      ),
    );
    expect(moneyText(-1200.5, "¥", "zh_CN")).toBe("-¥1,200.50");
  });

  it("writes no more figures than are wanted", () => {
    expect(numberText(1.10288, "number", "en_US", 3)).toBe("1.1");
    expect(numberText(-0.0253681, "percent", "de_DE", 3)).toBe("-2,54%");
    expect(numberText(123456, "number", "en_US", 3)).toBe("123,000");
  });

  it("falls back to American English for a locale that nobody knows", () => {
    expect(numberText(1.5, "number", "??")).toBe("1.5");
  });
});
