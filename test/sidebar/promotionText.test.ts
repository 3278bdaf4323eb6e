import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntry } from "../../sidebar/entry/numberEntry.js";
import { readPromotion } from "../../sidebar/entry/promotionText.js";
import { offerText } from "../../sidebar/words/offerText.js";
import type { Offer } from "../../src/planning/plan.js";
import { speakIn } from "../fixtures/sidebar/speakIn.js";

const readAll = (text: string, locale = "zh_CN") =>
  readPromotion(text, (part) => readEntry(part, "number", locale));
const read = (text: string, locale?: string) => {
  const promotion = readAll(text, locale);
  return promotion.is === "offer" ? promotion.offer : null;
};

describe("readPromotion", () => {
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
    ["20% off everything", 0.2],
  ])("reads “%s” as that share off the price", (text, percent) => {
    expect(read(text)).toEqual({ type: "percent-off", percent });
  });

  it.each([
    ["满300减50，满600减120", [300, 50], [600, 120]],
    ["满300减50 600减120", [300, 50], [600, 120]],
    ["滿300減50、滿600減120", [300, 50], [600, 120]],
    ["spend 300 save 50, spend 1,000 save 200", [300, 50], [1000, 200]],
    ["spend 300 save 50 600 save 120 900 save 200", [300, 50], [600, 120], [900, 200]],
  ])("reads “%s” as tiers", (text, ...tiers) => {
    const expected = tiers.map(([spend, save]) => ({ spend, save }));
    expect(read(text)).toEqual({ type: "spend-and-save", tiers: expected, repeats: false });
  });

  it.each([
    "每满300减50",
    "每滿300減50",
    "每300减50",
    "满300减50 上不封顶",
    "every 300 save 50",
    "Every ¥300, save ¥50",
  ])("reads “%s” as a saving that repeats", (text) => {
    expect(read(text)).toEqual({ type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: true });
  });

  it.each([
    ["立减20", { type: "amount-off", amount: 20 }],
    ["每件立減20元", { type: "amount-off", amount: 20 }],
    ["現折20元", { type: "amount-off", amount: 20 }],
    ["20 off each", { type: "amount-off", amount: 20 }],
    ["$20 off per item", { type: "amount-off", amount: 20 }],
    ["买二送一", { type: "buy-and-get", buy: 2, get: 1 }],
    ["买2送1", { type: "buy-and-get", buy: 2, get: 1 }],
    ["買十送兩", { type: "buy-and-get", buy: 10, get: 2 }],
    ["buy 2 get 1", { type: "buy-and-get", buy: 2, get: 1 }],
    ["Buy one, get one free", { type: "buy-and-get", buy: 1, get: 1 }],
    ["优惠券 满200减20 核销30%", { type: "coupon", spend: 200, save: 20, redemption: 0.3 }],
    ["满200减20优惠券，核销率45%", { type: "coupon", spend: 200, save: 20, redemption: 0.45 }],
    ["優惠券滿200減20", { type: "coupon", spend: 200, save: 20, redemption: 0.3 }],
    [
      "coupon: spend 200 save 20, 12.5% redeemed",
      { type: "coupon", spend: 200, save: 20, redemption: 0.125 },
    ],
    ["秒杀5折 限100件", { type: "flash-sale", percent: 0.5, units: 100 }],
    ["秒殺半價限量1,000件", { type: "flash-sale", percent: 0.5, units: 1000 }],
    ["flash 50% off 100 units", { type: "flash-sale", percent: 0.5, units: 100 }],
    ["flash sale 30% off, first 50 pcs", { type: "flash-sale", percent: 0.3, units: 50 }],
    ["会员价9折", { type: "member-price", percent: 0.1, memberShare: 0.3 }],
    ["會員九五折 會員佔40%", { type: "member-price", percent: 0.05, memberShare: 0.4 }],
    ["member 10% off", { type: "member-price", percent: 0.1, memberShare: 0.3 }],
    ["10% off for members", { type: "member-price", percent: 0.1, memberShare: 0.3 }],
    ["10% off members only, 40% members", { type: "member-price", percent: 0.1, memberShare: 0.4 }],
    ["会员专享9折", { type: "member-price", percent: 0.1, memberShare: 0.3 }],
    ["9折會員價", { type: "member-price", percent: 0.1, memberShare: 0.3 }],
    ["members 10% off, 40% members", { type: "member-price", percent: 0.1, memberShare: 0.4 }],
    ["满99包邮", { type: "free-shipping", spend: 99 }],
    ["滿99免運", { type: "free-shipping", spend: 99 }],
    ["free shipping from 99", { type: "free-shipping", spend: 99 }],
    ["spend 99 get free shipping", { type: "free-shipping", spend: 99 }],
    ["包邮", { type: "free-shipping", spend: 0 }],
    ["满199送赠品 成本8", { type: "gift", spend: 199, giftCost: 8 }],
    ["滿199送禮品成本8元", { type: "gift", spend: 199, giftCost: 8 }],
    ["gift from 199 cost 8", { type: "gift", spend: 199, giftCost: 8 }],
    ["spend 199 get a free gift, costs 8", { type: "gift", spend: 199, giftCost: 8 }],
  ])("reads “%s”", (text, offer) => expect(read(text)).toEqual(offer));

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
    ["10% off for members in weeks 5-6", "member-price", 5, 6],
    ["20% off week 5", "percent-off", 5, 5],
    ["20% off weeks 6 and 5", "percent-off", 5, 6],
    ["members 10% off in week 5, 40% members", "member-price", 5, 5],
    ["coupon 200 save 20 in week 3, 30% redeemed", "coupon", 3, 3],
    ["Weeks 5 to 6: 20% off", "percent-off", 5, 6],
    ["20% off from week 3 until week 10", "percent-off", 3, 10],
    ["spend 300 save 50, weeks 6 - 5", "spend-and-save", 5, 6],
    ["flash 50% off 100 units in week 2", "flash-sale", 2, 2],
    ["满300减50 第5-6周", "spend-and-save", 5, 6],
    ["滿300減50 第5週至第6週", "spend-and-save", 5, 6],
    ["第5、6周满300减50", "spend-and-save", 5, 6],
    ["第五周8折", "percent-off", 5, 5],
    ["8折 11~12周", "percent-off", 11, 12],
    ["满300减50 5-6周", "spend-and-save", 5, 6],
  ])("reads the weeks of “%s”", (text, type, firstWeek, lastWeek) => {
    expect(readAll(text)).toMatchObject({ is: "offer", offer: { type }, weeks: { firstWeek, lastWeek } });
  });

  it.each(["满300减50", "20% off", "会员价9折", "满1.2万减1,000"])("reads no weeks into “%s”", (text) => {
    expect(readAll(text)).toMatchObject({ is: "offer", weeks: null });
  });

  it.each(["满50减300", "150% off", "10折", "coupon 200 save 20, 130% redeemed"])(
    "tells “%s”, which cannot be, from what is no offer",
    (text) => {
      expect([readAll(text).is, readAll("big sale").is]).toEqual(["impossible", "unknown"]);
    },
  );

  it("takes no time to give up on a long row of figures", () => {
    const started = performance.now();
    expect(read(`${"1".repeat(40)}-`.repeat(40))).toBeNull();
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    ["", "nothing is said"],
    ["big sale", "there is no number"],
    ["满50减300", "more is saved than spent"],
    ["满300减300", "as much is saved as spent"],
    ["满600减120，满300减150", "the tiers do not rise"],
    ["满300减50，满600减40", "the higher tier saves less"],
    ["每满300减50，满600减120", "only a single tier can repeat"],
    ["0% off", "nothing is off"],
    ["100% off", "everything is off"],
    ["20 off", "it could be money or percent"],
    ["买二送零", "nothing is free"],
    ["buy 2", "it does not say what is free"],
    ["优惠券", "it has no figures"],
    ["coupon 200 save 20, 130% redeemed", "more are redeemed than given"],
    ["秒杀5折", "a flash sale has a limit"],
    ["会员价", "it does not say how much is off"],
    ["20% off from week 5", "it does not say until when"],
    ["第5周起8折", "it does not say until when"],
    ["20% off weeks 5 and 7", "an offer runs without a break"],
    ["第5、7周8折", "an offer runs without a break"],
    ["8折 3周", "it could be week 3 or three weeks"],
    ["满199送赠品", "it does not say what the gift costs"],
  ])("does not take “%s”, since %s", (text) => {
    expect(read(text)).toBeNull();
  });
});

const offers: fc.Arbitrary<Offer> = (() => {
  const percent = fc.integer({ min: 1, max: 989 }).map((k) => k / 1000);
  const share = fc.integer({ min: 1, max: 100 }).map((k) => k / 100);
  const money = fc.oneof(
    fc.integer({ min: 1, max: 90_000 }),
    fc.integer({ min: 1, max: 99_999 }).map((k) => k / 100),
  );
  const saving = fc.record({ save: fc.integer({ min: 1, max: 5000 }), more: money });
  const tier = saving.map(({ save, more }) => ({ spend: save + Math.ceil(more), save }));
  const tiers = fc.array(tier, { minLength: 1, maxLength: 4 }).map((list) =>
    list.map((_, k) => ({
      spend: list.slice(0, k + 1).reduce((sum, { spend }) => sum + spend, 0),
      save: list.slice(0, k + 1).reduce((sum, { save }) => sum + save, 0),
    })),
  );
  const count = fc.integer({ min: 1, max: 1000 });
  return fc.oneof(
    fc.record({ type: fc.constant("percent-off" as const), percent }),
    fc.record({ type: fc.constant("amount-off" as const), amount: money }),
    fc.record({ type: fc.constant("flash-sale" as const), percent, units: count }),
    fc.record({
      type: fc.constant("member-price" as const),
      percent,
      memberShare: share.filter((s) => s < 1),
    }),
    fc.record({ type: fc.constant("buy-and-get" as const), buy: count, get: count }),
    tiers.map((list) => ({ type: "spend-and-save" as const, tiers: list, repeats: false })),
    tier.map((one) => ({ type: "spend-and-save" as const, tiers: [one], repeats: true })),
    fc
      .record({ one: tier, redemption: share })
      .map(({ one, redemption }) => ({ type: "coupon" as const, ...one, redemption })),
    fc.record({ type: fc.constant("gift" as const), spend: money, giftCost: money }),
    fc.record({ type: fc.constant("free-shipping" as const), spend: fc.oneof(money, fc.constant(0)) }),
  );
})();

describe("offerText", () => {
  it.each([
    [{ type: "percent-off", percent: 0.15 }, "15% off", "8.5折", "8.5折"],
    [{ type: "amount-off", amount: 20 }, "20 off each", "立减20", "現折20"],
    [
      { type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: false },
      "spend 300 save 50",
      "满300减50",
      "滿300減50",
    ],
    [
      {
        type: "spend-and-save",
        tiers: [
          { spend: 300, save: 50 },
          { spend: 1200, save: 250 },
        ],
        repeats: false,
      },
      "spend 300 save 50, spend 1,200 save 250",
      "满300减50, 满1,200减250",
      "滿300減50, 滿1,200減250",
    ],
    [
      { type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: true },
      "every 300 save 50",
      "每满300减50",
      "每滿300減50",
    ],
    [
      { type: "coupon", spend: 200, save: 20, redemption: 0.3 },
      "coupon 200 save 20, 30% redeemed",
      "优惠券满200减20 核销30%",
      "優惠券滿200減20 核銷30%",
    ],
    [{ type: "buy-and-get", buy: 2, get: 1 }, "buy 2 get 1", "买2送1", "買2送1"],
    [
      { type: "flash-sale", percent: 0.5, units: 100 },
      "flash 50% off 100 units",
      "秒杀5折 限100件",
      "秒殺5折 限100件",
    ],
    [
      { type: "member-price", percent: 0.1, memberShare: 0.3 },
      "member 10% off, 30% members",
      "会员价9折 会员占30%",
      "會員價9折 會員佔30%",
    ],
    [
      { type: "gift", spend: 199, giftCost: 8 },
      "gift from 199 cost 8",
      "满199送赠品 成本8",
      "滿199送贈品 成本8",
    ],
    [{ type: "free-shipping", spend: 99 }, "free shipping from 99", "满99包邮", "滿99免運"],
  ] as const satisfies readonly (readonly [Offer, string, string, string])[])(
    "says %j in each language's own way",
    (offer, ...expected) => {
      const said = (["en", "zh-CN", "zh-TW"] as const).map((code) => {
        speakIn(code);
        return offerText(offer, "zh_CN");
      });
      expect(said).toEqual(expected);
    },
  );

  it("can be typed back in every language, whatever the spreadsheet writes numbers like", () => {
    const languages = fc.constantFrom("en" as const, "zh-CN" as const, "zh-TW" as const);
    const locales = fc.constantFrom("zh_CN", "en_US", "de_DE", "fr_FR", "de_CH", "hi_IN");
    fc.assert(
      fc.property(offers, languages, locales, (offer, code, locale) => {
        speakIn(code);
        expect(read(offerText(offer, locale), locale)).toEqual(offer);
      }),
      { numRuns: 1000 },
    );
  });
});
