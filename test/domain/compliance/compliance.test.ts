import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskedPersonalData } from "../../../src/domain/compliance/maskedPersonalData.js";
import { personalDataKinds } from "../../../src/domain/compliance/personalDataKinds.js";
import { prohibitedTerms } from "../../../src/domain/compliance/prohibitedTerms.js";

// 11010519491231002X is the standard's own example (GB 11643-1999); 4111 1111 1111 1111 is the usual test card.
describe("personalDataKinds", () => {
  it.each<[string | number, string | null]>([
    ["13800138000", "mobile"],
    [13800138000, "mobile"],
    ["电话：138 0013 8000。", "mobile"],
    ["+86-138-0013-8000", "mobile"],
    ["１３８００１３８０００", "mobile"],
    ["11010519491231002X", "identity number"],
    ["身份证110105194912310 02x", "identity number"],
    ["4111 1111 1111 1111", "bank card"],
    ["4111111111111111", "bank card"],
    ["ann.lee@shop.com.cn", "e-mail"],
    ["ann@shop.cn, 13800138000, 4111-1111-1111-1111", "e-mail, mobile, bank card"],
    ["13800138000@qq.com", "e-mail"],
    ["110105194912310021", null], // wrong check digit
    ["11010519490231002X", null], // 31 February
    ["4111111111111112", null],
    ["12800138000", null],
    ["order 20261111001, 138001380001 pieces", null],
    ["1,380,013.80", null],
    ["", null],
  ])("of %j are %j", (text, kinds) => {
    expect(personalDataKinds(text)).toBe(kinds);
  });
});

describe("maskedPersonalData", () => {
  it("keeps what tells people apart and no more", () => {
    expect(maskedPersonalData("call 13800138000")).toBe("call 138****8000");
    expect(maskedPersonalData("11010519491231002X")).toBe("110*************2X");
    expect(maskedPersonalData("4111111111111111!")).toBe("************1111!");
    expect(maskedPersonalData("ann@shop.cn")).toBe("a**@shop.cn");
    expect(maskedPersonalData("a@shop.cn")).toBe("a*@shop.cn");
    expect(maskedPersonalData(13800138000)).toBe("138****8000");
  });

  it("leaves text without personal data as it is", () => {
    expect(maskedPersonalData("12 pieces")).toBe("12 pieces");
    expect(maskedPersonalData(12.5)).toBe(12.5);
  });

  it("leaves no personal data behind, wherever it stands", () => {
    const secret = fc.constantFrom(
      "13800138000",
      "11010519491231002X",
      "4111111111111111",
      "+86 139 1234 5678",
    );
    const around = fc.constantFrom("", " ", "，", "tel:", "姓名", "; ");
    fc.assert(
      fc.property(fc.array(fc.tuple(around, secret, around), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.map(([before, hidden, after]) => `${before}${hidden}${after}|`).join("");
        const masked = maskedPersonalData(text);
        expect(personalDataKinds(masked)).toBe(null);
        expect(String(masked)).toHaveLength(text.length);
      }),
    );
  });
});

describe("prohibitedTerms", () => {
  it("finds the law's own examples and what is like them", () => {
    expect(prohibitedTerms(["国家级品质，最佳选择，最高级面料", "全网最低价！"])).toEqual([
      "国家级, 最佳, 最高级",
      "全网最低价",
    ]);
  });

  it("finds English superlatives as whole words, whatever the case", () => {
    expect(
      prohibitedTerms(["The BEST tea, No. 1 in taste", "bestow, a yearbook, nest", "World-class, 100% safe"]),
    ).toEqual(["BEST, No. 1", null, "World-class, 100%"]);
  });

  it("passes everyday words in which a term stands", () => {
    expect(prohibitedTerms(["第一次购买，第一时间发货，最近到货", 12])).toEqual([null, null]);
  });

  it("looks for terms of one's own too, signs taken as they are", () => {
    expect(prohibitedTerms(["爆款 (new)", "第一次"], ["爆款", "(new)", "第一次"])).toEqual([
      "爆款, (new)",
      "第一次",
    ]);
  });

  it("says each term once, and none for texts without any", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("最佳", "tea", "best", "，", " "), { maxLength: 12 }), (parts) => {
        const text = parts.join(" ");
        const found = prohibitedTerms([text])[0]?.split(", ") ?? [];
        expect(new Set(found).size).toBe(found.length);
        expect([...found].sort()).toEqual(["best", "最佳"].filter((term) => text.includes(term)));
      }),
    );
  });
});
