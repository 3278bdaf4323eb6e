import type { Language } from "../../src/sheets/protocol.js";
import { classTexts } from "./functionTexts/classes.js";
import { conversionTexts } from "./functionTexts/conversion.js";
import { customerGroupTexts } from "./functionTexts/customerGroups.js";
import { customerValueTexts } from "./functionTexts/customerValue.js";
import { dataTexts } from "./functionTexts/data.js";
import { demandTexts } from "./functionTexts/demand.js";
import { goalTexts } from "./functionTexts/goals.js";
import { logisticsTexts } from "./functionTexts/logistics.js";
import { marketingTexts } from "./functionTexts/marketing.js";
import { materialPlanTexts } from "./functionTexts/materialPlans.js";
import { orderQuantityTexts } from "./functionTexts/orderQuantities.js";
import { pricingTexts } from "./functionTexts/pricing.js";
import { promotionTexts } from "./functionTexts/promotions.js";
import { replenishmentTexts } from "./functionTexts/replenishment.js";
import { serviceTexts } from "./functionTexts/service.js";
import { sharedTexts } from "./functionTexts/shared.js";
import type { Translations } from "./functionTexts/translations.js";

export const functionTextSections: readonly Translations[] = [
  sharedTexts,
  dataTexts,
  conversionTexts,
  serviceTexts,
  customerValueTexts,
  customerGroupTexts,
  demandTexts,
  goalTexts,
  orderQuantityTexts,
  replenishmentTexts,
  materialPlanTexts,
  classTexts,
  logisticsTexts,
  marketingTexts,
  pricingTexts,
  promotionTexts,
];

const translations: Translations = Object.assign({}, ...functionTextSections);

/**
 * What is said of a function, in every language. The English is the key: where it is changed, its translation is
 * missing until somebody has looked at it. The build calls this for `dist/functions.html` and for the reference.
 *
 * @throws {Error} if the sentence has no translation
 */
export function inEveryLanguage(english: string): Readonly<Record<Language, string>> {
  const translated = translations[english];
  if (!translated) throw new Error(`sidebar/messages/functionTexts has no translation of "${english}"`);
  return { en: english, "zh-CN": translated[0], "zh-TW": translated[1] };
}
