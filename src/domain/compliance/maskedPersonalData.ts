import { findPersonalData, type PersonalKind } from "./personalData.js";

/** Characters that stay readable before and after the asterisks. */
const kept: Readonly<Record<PersonalKind, readonly [before: number, after: number]>> = {
  mobile: [3, 4],
  "identity number": [3, 2],
  "e-mail": [1, 0],
  "bank card": [0, 4],
};

/**
 * Text with its personal data masked: of a mobile number three digits in front and four at the end stay, of
 * an identity number three and two, of a bank card the last four, of an e-mail the first letter and the domain.
 *
 *   "13800138000" = 138****8000,   "ann@shop.cn" = a**@shop.cn
 *
 * @param values a cell's text or number
 * @returns the masked text; what holds no personal data comes back as it is
 * @throws {InputError} never: any text can be searched
 * @see GB/T 35273-2020, Personal information security specification (display of personal information)
 */
export function maskedPersonalData(values: string | number): string | number {
  const text = String(values);
  const found = findPersonalData(text);
  if (found.length === 0) return values;
  let masked = "";
  let done = 0;
  for (const { kind, start, end } of found) {
    masked += text.slice(done, start) + mask(kind, text.slice(start, end));
    done = end;
  }
  return masked + text.slice(done);
}

function mask(kind: PersonalKind, text: string): string {
  const at = kind === "e-mail" ? text.search(/[@＠]/) : text.length;
  const [before, after] = kept[kind];
  return text.slice(0, before) + "*".repeat(Math.max(1, at - before - after)) + text.slice(at - after);
}
