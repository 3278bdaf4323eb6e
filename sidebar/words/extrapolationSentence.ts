import type { Extrapolation } from "../../src/planning/results.js";
import { t } from "../messages/language.js";

/** A decision that goes where the history has not been. @param price writes money to the cent */
export function extrapolationSentence(
  { what, subject: name, value, seen: [low, high] }: Extrapolation,
  price: (money: number) => string,
): string {
  if (what === "spend") return t("beyond.spend", { name, value: price(value), seen: price(high) });
  return value < low
    ? t("beyond.below", { name, value: price(value), seen: price(low) })
    : t("beyond.above", { name, value: price(value), seen: price(high) });
}
