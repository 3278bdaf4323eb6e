import { numberText } from "../entry/numberEntry.js";
import { usePage } from "./page.js";

/** How single prices are written: to the cent, as in the fields. */
export function usePrice(): (price: number) => string {
  const { planner, sheetLocale } = usePage();
  const currency = planner.base.value?.shop.currency ?? "";
  return (price) => currency + numberText(Math.round(price * 100) / 100, "number", sheetLocale.value);
}
