import { InputError } from "../check.js";
import { numberInText } from "./numberInText.js";

/**
 * The number that text means: currency signs and counters taken away, full-width digits made plain, brackets
 * or a trailing minus read as negative, percent and 千, 万, 亿, k worked out.
 *
 *   "¥1,234.50" = 1234.5,   "１２３" = 123,   "1.2万" = 12000,   "15%" = 0.15,   "(300)" = −300,   "1.234,5" = 1234.5
 *
 * Of a comma and a point the last one is the decimal separator. A comma alone separates thousands where
 * exactly three digits follow each of them (1,234), else decimals (12,5); a point alone separates decimals
 * unless there are several (1.234.567).
 *
 * @param values a cell's number or text
 * @throws {InputError} if the text is no number
 * @see Unicode Standard Annex 15, form NFKC, for full-width characters
 */
export function cleanNumber(values: string | number): number {
  const number = typeof values === "number" ? values : numberInText(values.normalize("NFKC"), false);
  if (!Number.isFinite(number)) {
    throw new InputError("values", "must be a number such as 1234.5, ¥1,234.50, 1.2万, 15% or (300)", values);
  }
  return number;
}
