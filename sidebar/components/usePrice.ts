import { moneyText } from "../entry/numberEntry.js";
import { usePage } from "./page.js";

/** How single prices are written: to the cent, as in the fields. */
export function usePrice(): (price: number) => string {
  const { planner, sheetLocale } = usePage();
  const currency = planner.base.value?.shop.currency ?? "";
  return (price) => moneyText(Math.round(price * 100) / 100, currency, sheetLocale.value);
}
