import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readCurrency,
  readFlag,
  readNumber,
  readText,
  usesDecimalComma,
} from "../../../src/planning/tables/cleanCell.js";

// Locales that Sheets offers and some more, in its own spelling.
const locales =
  "ar_EG az_AZ be_BY bg_BG bn_IN ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB en_IE en_IN en_US " +
  "en_ZA es_AR es_BO es_CL es_CO es_CR es_EC es_ES es_MX es_PE es_PY es_UY es_VE et_EE eu_ES fi_FI fil_PH fr_CA fr_CH " +
  "fr_FR gl_ES gu_IN hi_IN hr_HR hu_HU hy_AM in_ID it_CH it_IT iw_IL ja_JP ka_GE kk_KZ kn_IN ko_KR lt_LT lv_LV ml_IN " +
  "mn_MN mr_IN my_MM nb_NO nl_NL nn_NO no_NO pa_IN pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE ta_IN te_IN " +
  "th_TH tr_TR uk_UA ur_PK uz_UZ vi_VN zh_CN zh_HK zh_TW";

describe("usesDecimalComma", () => {
  it.each(locales.split(" "))("knows of %s what a browser writes, so that fields are read back", (locale) => {
    const format = new Intl.NumberFormat(locale.replace("_", "-"), { numberingSystem: "latn" });
    const sign = format.formatToParts(1.5).find(({ type }) => type === "decimal")!.value;
    expect(usesDecimalComma(locale)).toBe(sign === ",");
  });
});

describe("readNumber", () => {
  it.each([
    ["¥1,234.50", 1234.5],
    ["￥１，２３４．５０", 1234.5],
    ["1.2万", 12_000],
    ["1.2萬", 12_000],
    ["3億", 300_000_000],
    ["15%", 0.15],
    ["１５％", 0.15],
    ["(300)", -300],
    ["300-", -300],
    ["−7", -7],
    ["$ 12.50", 12.5],
    ["NT$1,200", 1200],
    ["RMB 99", 99],
    ["1 234,5", 1234.5],
    ["1'234.50", 1234.5],
    ["12 件", 12],
    ["20 pcs", 20],
    ["1.5k", 1500],
    ["12,345,678", 12_345_678],
    ["0.123", 0.123],
    ["-0,125", -0.125],
    ["1e3", 1000],
    [".5", 0.5],
  ])("reads %s in an English or Chinese sheet", (text, value) => {
    expect(readNumber(text, "zh_CN")).toBe(value);
    expect(readNumber(text, "en_US")).toBe(value);
  });

  it.each([
    ["1.234,50", 1234.5],
    ["1.234", 1234],
    ["1,234", 1.234],
    ["12,5 €", 12.5],
    ["1.234.567", 1_234_567],
    ["0.125", 0.125],
    ["0.125%", 0.00125],
  ])("reads %s in a German sheet", (text, value) => {
    expect(readNumber(text, "de_DE")).toBe(value);
  });

  it.each(["", " ", "ask us", "n/a", "12 for 10", "1-2", "#N/A", "--", "%", "万"])(
    "does not read %j",
    (text) => {
      expect(readNumber(text, "en_US")).toBeNull();
    },
  );

  it("does not take a date or a tick for a number", () => {
    expect(readNumber({ date: "2026-11-11" }, "en_US")).toBeNull();
    expect(readNumber(true, "en_US")).toBeNull();
  });

  it("reads any number back from its text with thousands separators", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, hundredths) => {
          const value = Number(`${whole}.${String(hundredths).padStart(2, "0")}`);
          const english = value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
          const german = english.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
          expect(readNumber(english, "en_US")).toBe(value);
          expect(readNumber(german, "de_DE")).toBe(value);
        },
      ),
    );
  });
});

describe("readFlag", () => {
  it("takes ticks, ones, yes, 是 and names of promotions for yes", () => {
    for (const cell of [true, 1, "1", "yes", "是", "TRUE", "双11"]) expect(readFlag(cell)).toBe(true);
    for (const cell of [false, 0, "0", "no", "否", "", "FALSE", "-"]) expect(readFlag(cell)).toBe(false);
  });
});

describe("readCurrency", () => {
  it.each([
    ["revenue_gbp", "£"],
    ["售价（元）", "¥"],
    ["NT$300", "NT$"],
    ["Price (USD)", "$"],
    ["€ 5", "€"],
    ["price", ""],
  ])("sees in %s the sign %j", (text, sign) => {
    expect(readCurrency(text)).toBe(sign);
  });
});

describe("readText", () => {
  it("makes full-width text plain and keeps formulas and markup as text", () => {
    expect(readText(" ＡＢＣ１２ ")).toBe("ABC12");
    expect(readText('=IMPORTXML("x")')).toBe('=IMPORTXML("x")');
    expect(readText("<img onerror=alert(1)>")).toBe("<img onerror=alert(1)>");
    expect(readText(20685)).toBe("20685");
  });

  it("drops what nobody sees, in names and in numbers", () => {
    expect(readText("\u200bMUG\u00ad-1\ufeff")).toBe("MUG-1");
    expect(readNumber("\u200b¥12.50\u2060", "en_US")).toBe(12.5);
  });
});
