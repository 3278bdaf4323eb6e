import type { Offer } from "../../src/planning/plan.js";
import { numberText } from "../entry/numberEntry.js";
import { language, t } from "../messages/language.js";

/**
 * An offer in the words of the page's language, such that it can be typed back.
 * @param locale of the spreadsheet, by which its numbers are written
 */
export function offerText(offer: Offer, locale: string): string {
  const number = (value: number) => numberText(value, "number", locale);
  if (offer.type === "spend-and-save") {
    return offer.tiers
      .map(({ spend, save }) => t("offer.spendAndSave", { spend: number(spend), save: number(save) }))
      .join(", ");
  }
  if (offer.type !== "percent-off") return offer.type;
  const paysTenths = number(Math.round((1 - offer.percent) * 10000) / 1000); // 8折: 8 of 10 are paid
  const amount = language.value === "en" ? numberText(offer.percent, "percent", locale) : paysTenths;
  return t("offer.percentOff", { amount });
}
