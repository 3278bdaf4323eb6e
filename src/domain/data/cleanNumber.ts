import { InputError } from "../check.js";

const currencies = /[¥$€£₩₹₽元圆円]|\b(?:rmb|cny|usd|eur|gbp|twd|hkd|jpy|nt|hk|us)(?=[\s\d$-]|$)/gi;
const counters = /(?:件|个|個|只|隻|台|盒|箱|份|单|単|pcs|units?)$/i;
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

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
  const number = typeof values === "number" ? values : numberInText(values.normalize("NFKC"));
  if (!Number.isFinite(number)) {
    throw new InputError("values", "must be a number such as 1234.5, ¥1,234.50, 1.2万, 15% or (300)", values);
  }
  return number;
}

/** NaN where there is none. */
function numberInText(written: string): number {
  let text = written
    .replace(currencies, "")
    .replace(/[\s'’]/g, "")
    .replace(/[−–—]/g, "-");
  const bracketed = /^\((.+)\)$/.exec(text);
  const trailing = /^([^-].*)-$/.exec(text);
  const sign = bracketed || trailing ? -1 : 1;
  text = (bracketed?.[1] ?? trailing?.[1] ?? text).replace(counters, "");
  const isPercent = text.endsWith("%");
  if (isPercent) text = text.slice(0, -1);
  let multiple = 1;
  for (let last = text.slice(-1).toLowerCase(); last in multiples; last = text.slice(-1).toLowerCase()) {
    multiple *= multiples[last];
    text = text.slice(0, -1);
  }
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/.test(text)) return Number.NaN;
  const value = Number(withDecimalPoint(text)) * multiple;
  return sign * (isPercent ? value / 100 : value);
}

/** Takes separators of thousands away and makes that of the decimals a point. */
function withDecimalPoint(text: string): string {
  const commas = text.split(",").length - 1;
  const points = text.split(".").length - 1;
  if (commas > 0 && points > 0) {
    return text.lastIndexOf(",") > text.lastIndexOf(".")
      ? text.replace(/\./g, "").replace(",", ".")
      : text.replace(/,/g, "");
  }
  if (commas > 0)
    return /^[+-]?\d{1,3}(?:,\d{3})+$/.test(text) ? text.replace(/,/g, "") : text.replace(",", ".");
  return /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? text.replace(/\./g, "") : text;
}
