import type { Offer } from "../../src/planning/plan.js";

/** Reads one number as people write it; null where it is none. */
export type ReadNumber = (text: string) => number | null;

const number = String.raw`[¥$€£]?\s*([\d][\d.,]*\s*[万萬千kK]?)\s*(?:元|块|塊|yuan|usd|rmb)?`;
const spendAndSave = [
  new RegExp(`^满\\s*${number}\\s*(?:立?减|-|省)\\s*${number}$`), // 满300减50
  new RegExp(`^${number}\\s*减\\s*${number}$`), // 300减50
  new RegExp(`^spend\\s*${number}[\\s,]*(?:and |& ?)?(?:save|get)\\s*${number}(?: off)?$`), // spend 300 save 50
];
const saveOnSpend = [
  new RegExp(`^${number} off (?:(?:orders|baskets) )?(?:of |over |from |above )?${number}$`), // 50 off orders over 300
  new RegExp(`^save ${number} (?:on|when you spend|from|over) ${number}$`), // save 50 on 300
];
const percentOff = [
  /^-?\s*([\d.,]+)\s*%\s*(?:off|discount|cheaper|sale)?$/, // 20% off
  /^(?:save|减|立减|优惠|降价?)\s*([\d.,]+)\s*%(?:\s*off)?$/, // save 20%
];
const share = /^(?:全场|全店)?打?\s*([\d.,]+|[一二三四五六七八九]{1,2})\s*折$/; // 8折, 85折, 七五折
const half = /^(?:半价|5折|half price|half off)$/;

/** Traditional and full-width forms that mean the same here. */
const sameMeaning: Readonly<Record<string, string>> = {
  滿: "满",
  減: "减",
  價: "价",
  優: "优",
  場: "场",
  惠: "惠",
};
const chineseDigits = "零一二三四五六七八九";

/**
 * An offer in the words of the trade: `满300减50`, `滿300減50`, `spend 300 save 50`, `50 off 300`,
 * `20% off`, `8折` (a customer pays 80%), `七五折`, `half price`. Null for anything else, among it an offer
 * that makes no sense (saving more than is spent) or that is not one of the two kinds (每满300减50).
 */
export function readOffer(text: string, readNumber: ReadNumber): Offer | null {
  const words = [...text.normalize("NFKC").toLowerCase().trim()].map((c) => sameMeaning[c] ?? c).join("");
  for (const pattern of spendAndSave) {
    const match = pattern.exec(words);
    if (match) return spendOffer(readNumber(match[1]), readNumber(match[2]));
  }
  for (const pattern of saveOnSpend) {
    const match = pattern.exec(words);
    if (match) return spendOffer(readNumber(match[2]), readNumber(match[1]));
  }
  if (half.test(words)) return percentOffer(50);
  const paid = share.exec(words);
  if (paid) return percentOffer(percentTakenOff(readNumber(withDigits(paid[1]))));
  for (const pattern of percentOff) {
    const match = pattern.exec(words);
    if (match) return percentOffer(readNumber(match[1]));
  }
  return null;
}

/** 七五 → 75 */
function withDigits(text: string): string {
  return text.replace(/[一二三四五六七八九]/g, (letter) => String(chineseDigits.indexOf(letter)));
}

/** 8 and 80 → 20, 8.5 and 85 → 15: what is left to pay is said in tenths, or in percent. */
function percentTakenOff(left: number | null): number | null {
  if (left === null) return null;
  return 100 - (left < 10 ? left * 10 : left);
}

function percentOffer(percent: number | null): Offer | null {
  if (percent === null || !(percent > 0 && percent < 100)) return null;
  return { type: "percent-off", percent: Math.round(percent * 100) / 10000 };
}

function spendOffer(spend: number | null, save: number | null): Offer | null {
  if (spend === null || save === null || !(save > 0 && save < spend)) return null;
  return { type: "spend-and-save", tiers: [{ spend, save }], repeats: false };
}
