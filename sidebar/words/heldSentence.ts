import { t } from "../messages/language.js";

const namesShown = 3;

/** Products whose price a floor holds up. */
export function heldSentence(skus: readonly string[]): string {
  const names = skus.slice(0, namesShown).join(", ") + (skus.length > namesShown ? ", …" : "");
  return t("prices.held", { count: skus.length, names });
}
