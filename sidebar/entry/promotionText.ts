import type { Offer, SpendTier } from "../../src/planning/plan.js";
import { roundForSheet } from "../../src/planning/roundForSheet.js";
import { type SaidWeeks, splitWeeks } from "./promotionWeeks.js";
import { tradeWords, withDigits } from "./tradeWords.js";

/** Reads one number as people write it; null where it is none. */
export type ReadNumber = (text: string) => number | null;

/** The number in a part of the text; NaN where it is none. */
type NumberIn = (part: string | undefined) => number;

const n = String.raw`(\d(?:[\d.,]*\d)?[万千k]?)`;
const rate = String.raw`(\d(?:[\d.,]*\d)?)%`;
const count = String.raw`(\d(?:[\d.,]*\d)?|[一二两三四五六七八九十]|one|two|three)`;
const discount = `(?:打?([\\d.,]+|[一二三四五六七八九]{1,2})折|(半价|halfprice|halfoff)|(?:-|save|立?减|优惠|降价?)?${rate}(?:off|discount|cheaper|sale)?)`;
const everything = "(?:(?:on)?(?:everything|allproducts|storewide|sitewide))?";
const tier = `(?:满|spend)?${n}(?:立?减|-|省|[,;]?(?:and|&)?(?:save|get))${n}(?!\\d)(?:off)?`;

/** Of what is not said; it stands in a field below, where it can be changed. */
const usualRedemption = 0.3;
const usualMemberShare = 0.3;

/** Ways to say an offer, and the offer of their groups; the first that fits counts. */
const ways = (
  [
    [
      `(?:全场|全店)?${discount}${everything}`,
      (m, number) => ({ type: "percent-off", percent: percentIn(m, number) }),
    ],
    [`(?:单件|每件)?(?:立?减|现折|折抵|直降|降价?)${n}`, amountOff],
    [`(?:save)?${n}(?:off)?(?:each|per(?:unit|item|piece))`, amountOff],
    [
      `(?:秒杀价?|限时抢购|flash(?:sale)?)${discount}[,;]?(?:限量?|limit|only|first)?${n}(?:件|个|units?|pieces?|pcs)`,
      (m, number) => ({ type: "flash-sale", percent: percentIn(m, number), units: number(m[4]) }),
    ],
    [
      `(?:会员(?:价|专享)?|members?(?:price)?)${discount}(?:[,;]?(?:会员)?(?:占比?)?${rate}(?:members?)?)?`,
      memberPrice,
    ],
    [
      `${discount}(?:for)?(?:会员(?:价|专享)?|members?)(?:only)?(?:[,;](?:占比?)?${rate}(?:members?)?)?`,
      memberPrice,
    ],
    [
      `(?:买|buy)${count}[,;]?(?:送|赠|免|get)${count}(?:free)?`,
      (m, number) => ({ type: "buy-and-get", buy: number(m[1]), get: number(m[2]) }),
    ],
    [`(?:满|spend)?${n}(?:get)?(?:包邮|免运费?|freeshipping)`, freeShipping],
    [`(?:包邮|免运费?|freeshipping)(?:(?:from|over|above|on)?${n})?`, freeShipping],
    [`(?:满|spend)?${n}(?:送|赠|geta?(?:free)?)(?:赠?礼?品|礼物|gift)[,;]?(?:成本|cost(?:s|ing)?)${n}`, gift],
    [`gift(?:from|over)${n}[,;]?cost(?:s|ing)?${n}`, gift],
    [
      `${n}off(?:orders|baskets)?(?:of|over|from|above)?${n}`,
      (m, number) => saving(number(m[2]), number(m[1])),
    ],
    [`save${n}(?:on|whenyouspend|from|over)${n}`, (m, number) => saving(number(m[2]), number(m[1]))],
    [
      `(?=.*(?:券|coupon|voucher))(?:优惠?券|券|coupon|voucher)?:?${tier}(?:优惠?券|券|coupon|voucher)?(?:[,;]?(?:核销率?|使用率)?${rate}(?:redeemed|redemption|used)?)?`,
      (m, number) => ({
        type: "coupon",
        spend: number(m[1]),
        save: number(m[2]),
        redemption: m[3] ? number(m[3]) / 100 : usualRedemption,
      }),
    ],
    [
      `(每|every|each)?((?:${tier}[,;]?)+)(上不封顶)?`,
      (m, number) => ({
        type: "spend-and-save",
        tiers: [...m[2].matchAll(new RegExp(tier, "g"))].map(([, spend, save]) => ({
          spend: number(spend),
          save: number(save),
        })),
        repeats: Boolean(m[1] ?? m.at(-1)),
      }),
    ],
  ] satisfies [string, (m: RegExpExecArray, number: NumberIn) => Offer][]
).map(([pattern, offer]) => [new RegExp(`^(?:${pattern})$`), offer] as const);

/** What was typed is an offer, or it is one that cannot be, or no offer at all. */
export type ReadPromotion =
  | { readonly is: "offer"; readonly offer: Offer; readonly weeks: SaidWeeks | null }
  | { readonly is: "impossible" }
  | { readonly is: "unknown" };

/**
 * An offer in the words of the trade, in English or Chinese: `满300减50`, `spend 300 save 50, spend 600 save 120`,
 * `每满300减50`, `20% off`, `8折` (a buyer pays 80%), `七五折`, `立减20`, `20 off each`, `买二送一`, `优惠券满200减20
 * 核销30%`, `秒杀5折 限100件`, `会员价9折`, `满99包邮`, `满199送赠品 成本8`; and the weeks that it runs, where they
 * are said. Impossible is, for example, to save more than is spent.
 */
export function readPromotion(text: string, readNumber: ReadNumber): ReadPromotion {
  const { rest, weeks } = splitWeeks(tradeWords(text));
  const number: NumberIn = (part = "") => readNumber(withDigits(part)) ?? Number.NaN;
  for (const [pattern, offerOf] of ways) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const offer = offerOf(match, number);
    return makesSense(offer) ? { is: "offer", offer, weeks } : { is: "impossible" };
  }
  return { is: "unknown" };
}

function memberPrice(m: readonly string[], number: NumberIn): Offer {
  const memberShare = m[4] ? number(m[4]) / 100 : usualMemberShare;
  return { type: "member-price", percent: percentIn(m, number), memberShare };
}

/** Fraction off; its three ways to be said are the first groups of a match. */
function percentIn([, left, half, percent]: readonly string[], number: NumberIn): number {
  if (half) return 0.5;
  if (percent) return roundForSheet(number(percent) / 100);
  const paid = number(left); // 8 and 80 are 20% off, 8.5 and 85 are 15%, 10 is the whole price
  return roundForSheet(1 - (paid <= 10 ? paid / 10 : paid / 100));
}

function amountOff(m: readonly string[], number: NumberIn): Offer {
  return { type: "amount-off", amount: number(m[1]) };
}

function freeShipping(m: readonly string[], number: NumberIn): Offer {
  return { type: "free-shipping", spend: m[1] ? number(m[1]) : 0 };
}

function gift(m: readonly string[], number: NumberIn): Offer {
  return { type: "gift", spend: number(m[1]), giftCost: number(m[2]) };
}

function saving(spend: number, save: number): Offer {
  return { type: "spend-and-save", tiers: [{ spend, save }], repeats: false };
}

function makesSense(offer: Offer): boolean {
  if (offer.type === "spend-and-save")
    return risingTiers(offer.tiers) && !(offer.repeats && offer.tiers.length > 1);
  if (offer.type === "coupon") return risingTiers([offer]) && offer.redemption <= 1;
  const { type, ...numbers } = offer;
  const mayBeZero = type === "free-shipping" || type === "gift";
  return Object.entries(numbers).every(
    ([key, value]) => (mayBeZero ? value >= 0 : value > 0) && (!/percent|Share/.test(key) || value < 1),
  );
}

function risingTiers(tiers: readonly SpendTier[]): boolean {
  return tiers.every(({ spend, save }, k) => {
    const before = tiers[k - 1];
    return save > 0 && save < spend && (!before || (spend > before.spend && save >= before.save));
  });
}
