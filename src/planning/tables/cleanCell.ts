import { numberInText } from "../../domain/data/numberInText.js";
import type { Cell } from "./workbook.js";

/** As Unicode's locale data have it (CLDR), which browsers write by; "in" and "no" as Sheets calls them. */
const commaDecimalLanguages = new Set(
  (
    "af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id in is it ka kk ky lo lt lv mk nb nl nn no pl pt " +
    "ro ru sk sl sq sr sv tr uk uz vi"
  ).split(" "),
);
/** Countries that do not write like others of their language. */
const exceptions = new Set(
  "de_CH de_LI it_CH es_DO es_GT es_HN es_MX es_NI es_PA es_PE es_PR es_SV es_US en_ZA".split(" "),
);

/** Whether a locale such as `de_DE` writes 1.234,5 for 1234.5. */
export function usesDecimalComma(locale: string): boolean {
  const [language = "", region = ""] = locale.split(/[_-]/);
  const isException = exceptions.has(`${language.toLowerCase()}_${region.toUpperCase()}`);
  return commaDecimalLanguages.has(language.toLowerCase()) !== isException;
}

const plainAscii = /^[ -~]*$/; // which normalizing, slow in a long table, would leave as it is

export function isBlank(cell: Cell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

const invisible = /[\u00ad\u200b\u2060\ufeff]/g; // comes along when text is copied from a web page

/** What a cell says as text: trimmed, full-width letters and digits made plain, without what nobody sees. */
export function readText(cell: Cell): string {
  if (typeof cell === "string") {
    return (plainAscii.test(cell) ? cell : cell.normalize("NFKC").replace(invisible, "")).trim();
  }
  return typeof cell === "object" ? cell.date : String(cell);
}

/**
 * The number in a cell: `¥1,234.50`, `1.234,5` (by locale), full-width digits, `1.2万`, `15%`, `(300)`,
 * `300-`, `1.5k`, `12 件`.
 *
 * @returns null where it is no number, a blank cell included
 */
export function readNumber(cell: Cell, locale: string): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string") return null;
  if (plainNumber.test(cell)) return Number(cell);
  const value = numberInText(readText(cell), usesDecimalComma(locale));
  return Number.isFinite(value) ? value : null;
}

const plainNumber = /^-?\d+(?:\.\d{1,2})?$/; // three decimals may be thousands

const yes = /^(?:true|yes|y|1|是|有|✓|√|x)$/i;
const no = /^(?:false|no|n|0|否|无|無|-|none)?$/i;

/** Whether a cell marks its row: TRUE, 1, yes, 是; the name of a promotion also does. */
export function readFlag(cell: Cell): boolean {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell > 0;
  const text = readText(cell);
  return yes.test(text) || !no.test(text);
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/NT\$|\btwd\b|新台幣|新台币/i, "NT$"],
  [/HK\$|\bhkd\b|港币|港幣/i, "HK$"],
  [/[¥元円圆]|\b(?:rmb|cny|jpy)\b|人民币|人民幣/i, "¥"],
  [/€|\beur\b/i, "€"],
  [/£|\bgbp\b/i, "£"],
  [/\$|\busd\b/i, "$"],
  [/₩|\bkrw\b/i, "₩"],
  [/₹|\binr\b/i, "₹"],
];

/** The currency sign that a header (`revenue_gbp`, `售价（元）`) or a cell (`€5`) tells of, else "". */
export function readCurrency(text: string): string {
  const plain = text.normalize("NFKC").replaceAll("_", " ");
  return currencies.find(([pattern]) => pattern.test(plain))?.[1] ?? "";
}
