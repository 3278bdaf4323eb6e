import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntry } from "../../sidebar/entry/numberEntry.js";
import { readOffer } from "../../sidebar/entry/promotionText.js";
import { offerText } from "../../sidebar/words/offerText.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

const read = (text: string, locale = "zh_CN") => readOffer(text, (part) => readEntry(part, "number", locale));

describe("readOffer", () => {
  it.each([
    "满300减50",
    "滿300減50",
    "满３００减５０",
    "满 300 元减 50 元",
    "满300立减50",
    "满300-50",
    "300减50",
    "spend 300 save 50",
    "Spend ¥300, save ¥50",
    "spend $300 and save $50",
    "spend 300 get 50 off",
    "50 off 300",
    "50 off orders over 300",
    "save 50 on 300",
    "save $50 when you spend $300",
  ])("reads “%s” as 50 off from 300", (text) => {
    expect(read(text)).toEqual({ type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: false });
  });

  it.each([
    ["20% off", 0.2],
    ["20%", 0.2],
    ["-20%", 0.2],
    ["save 20%", 0.2],
    ["减20%", 0.2],
    ["降價20%", 0.2],
    ["8折", 0.2],
    ["全场8折", 0.2],
    ["打八折", 0.2],
    ["85折", 0.15],
    ["8.5折", 0.15],
    ["七五折", 0.25],
    ["半价", 0.5],
    ["半價", 0.5],
    ["half price", 0.5],
    ["12.5% off", 0.125],
  ])("reads “%s” as that share off the price", (text, percent) => {
    expect(read(text)).toEqual({ type: "percent-off", percent });
  });

  it("reads the numbers by the locale of the spreadsheet", () => {
    expect(read("满1.2万减1,000")).toEqual({
      type: "spend-and-save",
      tiers: [{ spend: 12000, save: 1000 }],
      repeats: false,
    });
    expect(read("spend 1.200,50 save 100", "de_DE")).toMatchObject({
      tiers: [{ spend: 1200.5, save: 100 }],
    });
  });

  it.each([
    ["", "nothing is said"],
    ["big sale", "there is no number"],
    ["每满300减50", "it repeats, which the model does not know"],
    ["满50减300", "more is saved than spent"],
    ["满300减300", "as much is saved as spent"],
    ["0% off", "nothing is off"],
    ["100% off", "everything is off"],
    ["20 off", "it could be money or percent"],
    ["买一送一", "it is another kind of offer"],
  ])("does not take “%s”, since %s", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("offerText", () => {
  it("says an offer in each language's own way", () => {
    const said = (["en", "zh-CN", "zh-TW"] as const).map((code) => {
      speakIn(code);
      return [
        offerText({ type: "percent-off", percent: 0.15 }, "zh_CN"),
        offerText({ type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: false }, "zh_CN"),
      ];
    });
    expect(said).toEqual([
      ["15% off", "spend 300 save 50"],
      ["8.5折", "满300减50"],
      ["8.5折", "滿300減50"],
    ]);
  });

  it("can be typed back in every language", () => {
    const offers = fc.oneof(
      fc.integer({ min: 1, max: 999 }).map((k) => ({ type: "percent-off" as const, percent: k / 1000 })),
      fc
        .record({ save: fc.integer({ min: 1, max: 5000 }), more: fc.integer({ min: 1, max: 90_000 }) })
        .map(({ save, more }) => ({
          type: "spend-and-save" as const,
          tiers: [{ spend: save + more, save }],
          repeats: false,
        })),
    );
    const languages = fc.constantFrom("en" as const, "zh-CN" as const, "zh-TW" as const);
    const locales = fc.constantFrom("zh_CN", "en_US", "de_DE");
    fc.assert(
      fc.property(offers, languages, locales, (offer, code, locale) => {
        speakIn(code);
        expect(read(offerText(offer, locale), locale)).toEqual(offer);
      }),
    );
  });
});
