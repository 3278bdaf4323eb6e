import type { Offer } from "../../src/planning/plan.js";
import { type NumberKind, numberText } from "../entry/numberEntry.js";
import { language, sentence, t } from "../messages/language.js";

/**
 * An offer in the words of the page's language, such that it can be typed back.
 * @param locale of the spreadsheet, by which its numbers are written
 */
export function offerText(offer: Offer, locale: string): string {
  const text = (value: number, kind: NumberKind = "number") =>
    numberText(value, kind, locale).replace(/[\s'’]/g, ""); // thousands apart by blanks cannot be read back
  if (offer.type === "spend-and-save") {
    return offer.tiers
      .map(({ spend, save }) => {
        const values = { spend: text(spend), save: text(save) };
        return offer.repeats ? t("offer.repeats", values) : t("offer.spend-and-save", values);
      })
      .join(", ");
  }
  const isEnglish = language.value === "en";
  const values = Object.entries(offer).map(([key, value]) => {
    if (typeof value === "string") return [key, value];
    if (key === "percent" && !isEnglish) return [key, text(Math.round((1 - value) * 1e5) / 1e4)]; // 8折: 8 of 10 are paid
    const isShare = key === "percent" || key === "memberShare" || key === "redemption";
    return [key, text(value, isShare ? "percent" : "number")];
  });
  return sentence(`offer.${offer.type}`, Object.fromEntries(values));
}
