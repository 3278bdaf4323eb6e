import { isTextFormat, parseValue } from "numfmt";
import type { RawCell } from "../host.js";
import { serialFromDate } from "./dates.js";

/** What becomes of something given to `setValue`. */
export interface CellInput {
  readonly value: RawCell;
  /** "" where the cell holds no formula. */
  readonly formula: string;
  /** What the input itself looks like (`5%`, a date), "" where it has no look. */
  readonly numberFormat: string;
}

const longestCell = 50_000;

/**
 * What a cell makes of a value given by a script, which is what it makes of typing: text that reads as a
 * number, a date or TRUE becomes that, except in cells of format `@`; text that begins with `=` becomes a
 * formula, even there; a leading apostrophe keeps the rest as text. Where Google's behavior is not
 * documented, the worse one for an add-on is taken: text beginning with + or - that is no number is a
 * formula as well.
 *
 * @param format   the cell's number format, "" for automatic
 * @param locale   the spreadsheet's, such as `de_DE`
 * @param timeZone the spreadsheet's
 * @throws {Error} a sentence for what no cell can hold
 */
export function readCellInput(input: unknown, format: string, locale: string, timeZone: string): CellInput {
  if (input === null || input === undefined) return asIs("");
  if (typeof input === "boolean") return asIs(input);
  if (typeof input === "number") {
    if (!Number.isFinite(input)) throw new Error(`A cell cannot hold ${input}.`);
    return asIs(input);
  }
  if (Object.prototype.toString.call(input) === "[object Date]") return dateInput(input as Date, timeZone);
  if (typeof input !== "string") throw new Error(`A cell cannot hold ${describe(input)}.`);
  checkLength(input);
  if (input.startsWith("'")) return asIs(input.slice(1));
  if (input.length > 1 && input.startsWith("=")) return { value: "", formula: input, numberFormat: "" };
  if (isPlainText(format)) return asIs(input);
  return typed(input, locale);
}

/** @throws {Error} Google's sentence where text is longer than a cell holds */
export function checkLength(text: string): void {
  if (text.length > longestCell) {
    throw new Error(
      `Your input contains more than the maximum of ${longestCell} characters in a single cell.`,
    );
  }
}

function typed(text: string, locale: string): CellInput {
  // Numbers, dates and times have digits: most text needs no parsing.
  const parsed =
    /\d|^\s*(true|false)\s*$/i.test(text) &&
    parseValue(chineseDate(text), { locale: locale.replace("_", "-") });
  if (parsed) return { value: parsed.v as RawCell, formula: "", numberFormat: parsed.z ?? "" };
  if (/^[+-]\s*[\p{L}\d$(]/u.test(text)) return { value: "", formula: `=${text}`, numberFormat: "" };
  return asIs(text);
}

function asIs(value: RawCell): CellInput {
  return { value, formula: "", numberFormat: "" };
}

function dateInput(date: Date, timeZone: string): CellInput {
  if (Number.isNaN(date.getTime())) throw new Error("A cell cannot hold an invalid Date.");
  const serial = serialFromDate(date, timeZone);
  return {
    value: serial,
    formula: "",
    numberFormat: Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss",
  };
}

/** 2026年11月11日 as the parser knows it. */
function chineseDate(text: string): string {
  return text.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, "$1-$2-$3");
}

function isPlainText(format: string): boolean {
  return format !== "" && isTextFormat(format);
}

function describe(input: unknown): string {
  return Array.isArray(input) ? "a list" : `a value of type ${typeof input}`;
}
