import { numberText } from "../entry/numberEntry.js";
import type { Offer } from "../entry/promotionText.js";
import { language, t } from "../messages/language.js";

/**
 * An offer in the words of the page's language, such that it can be typed back.
 * @param locale of the spreadsheet, by which its numbers are written
 */
export function offerText(offer: Offer, locale: string): string {
  const number = (value: number) => numberText(value, "number", locale);
  if (offer.type === "spend-and-save") {
    return t("offer.spendAndSave", { spend: number(offer.spend), save: number(offer.save) });
  }
  const paysTenths = number(Math.round((1 - offer.percent) * 10000) / 1000); // 8折: 8 of 10 are paid
  const amount = language.value === "en" ? numberText(offer.percent, "percent", locale) : paysTenths;
  return t("offer.percentOff", { amount });
}
