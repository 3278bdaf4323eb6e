import { roundForSheet } from "../../src/planning/roundForSheet.js";
import { readNumber } from "../../src/planning/tables/cleanCell.js";

/** `percent`: a fraction that is shown and typed in percent, so that 15 and 15% both mean 0.15. */
export type NumberKind = "number" | "percent";

/**
 * The number that was typed: `1,234.5`, `1.234,5` by the locale, full-width digits, `15%`, `1.2万`.
 * Rounded as a sheet shows it, so that a saved plan runs the same.
 *
 * @param locale of the spreadsheet, such as `de_DE`
 * @returns null where it is no number
 */
export function readEntry(text: string, kind: NumberKind, locale: string): number | null {
  const number = readNumber(text, locale);
  if (number === null) return null;
  const isFraction = kind === "number" || /[%％]\s*$/.test(text);
  return roundForSheet(isFraction ? number : number / 100);
}

/** Put around a minus sign by locales that are written from right to left. */
const directionMarks = /[\u061c\u200e\u200f]/g;

/**
 * The number as it stands in a field, with the locale's decimal sign, so that `readEntry` reads it back.
 *
 * @param figures most that are written, where not all are wanted
 */
export function numberText(value: number, kind: NumberKind, locale: string, figures?: number): string {
  return readableText(
    value,
    kind,
    locale,
    figures ? { maximumSignificantDigits: figures } : { maximumFractionDigits: kind === "percent" ? 2 : 4 },
  );
}

/** The same of an amount, such as `¥1,200` or `-¥12.50`. @param currency sign before it, "" for none */
export function moneyText(value: number, currency: string, locale: string): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
  const text = readableText(value, "number", locale, { minimumFractionDigits, maximumFractionDigits: 4 });
  return text.replace(/^[-\u2212]?/, (sign) => sign + currency);
}

/** Grouped in thousands, except where a locale groups in a way that cannot be read back (2,00,000). */
function readableText(
  value: number,
  kind: NumberKind,
  locale: string,
  figures: Intl.NumberFormatOptions,
): string {
  const write = (useGrouping: boolean) => {
    const options = { ...figures, useGrouping, numberingSystem: "latn" };
    const text = new Intl.NumberFormat(intlLocale(locale), options).format(
      kind === "percent" ? value * 100 : value,
    );
    return text.replace(directionMarks, "") + (kind === "percent" ? "%" : "");
  };
  const plain = write(false);
  const grouped = write(true);
  return readEntry(grouped, kind, locale) === readEntry(plain, kind, locale) ? grouped : plain;
}

/** `zh_CN` as Intl wants it, `zh-CN`; American English for what Intl does not know. */
function intlLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll("_", "-"))[0] ?? "en-US";
  } catch {
    return "en-US";
  }
}
