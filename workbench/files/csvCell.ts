import type { RawCell } from "../host.js";
import { serialOfDay } from "./dates.js";
import type { FileCell } from "./fileWorkbook.js";

/** Integers of this many digits are identifiers (barcodes, order and phone numbers), never amounts. */
const identifierDigits = 12;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const scientificNumber = /^-?\d\.\d+e[+-]?\d{1,3}$/i;
const groupedNumber = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const commaNumber = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+),\d+$/;
const pointGroupedNumber = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;
const date = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** Whether a field can only be an identifier: digits with a leading zero, or too many of them. */
export function looksLikeIdentifier(field: string): boolean {
  return /^0\d+$/.test(field) || (/^\d+$/.test(field) && field.length >= identifierDigits);
}

/** Whether a field is a number such as 1,5 or 1.234,50. */
export function hasDecimalComma(field: string): boolean {
  return commaNumber.test(field.trim());
}

/**
 * What a CSV field means: a number, a percentage, a date, TRUE or FALSE where it is written like one and
 * nothing is lost; else text, also where it begins with "=".
 *
 * @param decimalComma  whether the file writes 1.234,5: then a point sets thousands apart
 */
export function csvCell(field: string, decimalComma: boolean): RawCell | FileCell {
  const text = field.trim();
  if (looksLikeIdentifier(text)) return text;
  const number = csvNumber(text, decimalComma);
  if (number !== null) return number;
  if (/^-?\d+(?:\.\d+)?%$/.test(text)) {
    return { value: Number(text.slice(0, -1)) / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  }
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return csvDate(text) ?? field;
}

function csvNumber(text: string, decimalComma: boolean): RawCell | FileCell | null {
  if (decimalComma && (commaNumber.test(text) || pointGroupedNumber.test(text))) {
    return Number(text.replaceAll(".", "").replace(",", "."));
  }
  if (plainNumber.test(text) || scientificNumber.test(text)) return Number(text);
  if (!decimalComma && groupedNumber.test(text)) {
    return {
      value: Number(text.replaceAll(",", "")),
      numberFormat: text.includes(".") ? "#,##0.00" : "#,##0",
    };
  }
  return null;
}

function csvDate(text: string): FileCell | null {
  const match = date.exec(text);
  if (!match) return null;
  const separator = match[2]!;
  const [year, month, day, hour = 0, minute = 0, second = 0] = [1, 3, 4, 5, 6, 7].map((group) =>
    Number(match[group] ?? 0),
  ) as [number, number, number, number, number, number];
  const serial = serialOfDay(year, month, day);
  if (serial === null || hour > 23 || minute > 59 || second > 59) return null;
  const format = ["yyyy", "mm", "dd"].join(separator);
  return match[5] === undefined
    ? { value: serial, numberFormat: format }
    : { value: serial + (hour * 3600 + minute * 60 + second) / 86_400, numberFormat: `${format} hh:mm:ss` };
}
