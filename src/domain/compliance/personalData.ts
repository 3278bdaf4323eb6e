export type PersonalKind = "mobile" | "identity number" | "e-mail" | "bank card";

/** A place in a text that holds personal data, from `start` up to, but not including, `end`. */
export interface PersonalData {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** A run of digits, written together or in groups, perhaps with the X of an identity number. */
const digitRun = /(?<![\d.])\+?\d(?:[ -]?\d)*(?:[xX](?![a-z0-9]))?/gi;
const mobile = /^(?:\+?86)?1[3-9]\d{9}$/;

/**
 * Mobile numbers of mainland China, its identity numbers with a valid birthday and check digit, e-mail
 * addresses and bank cards with a valid check digit, wherever they stand in a text. Digits may be full-width
 * or in groups.
 */
export function findPersonalData(text: string): PersonalData[] {
  const plain = text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const found: PersonalData[] = [];
  for (const match of plain.matchAll(email)) {
    found.push({ kind: "e-mail", start: match.index, end: match.index + match[0].length });
  }
  for (const match of plain.matchAll(digitRun)) {
    const kind = kindOfDigits(match[0].replace(/[ -]/g, "").toUpperCase());
    const [start, end] = [match.index, match.index + match[0].length];
    const inside = found.some((other) => start < other.end && end > other.start);
    if (kind && !inside) found.push({ kind, start, end });
  }
  return found.sort((one, other) => one.start - other.start);
}

function kindOfDigits(digits: string): PersonalKind | undefined {
  if (mobile.test(digits)) return "mobile";
  if (isIdentityNumber(digits)) return "identity number";
  return isBankCard(digits) ? "bank card" : undefined;
}

/** GB 11643-1999: six digits of the place, eight of the birthday, three in order, a check by ISO 7064 mod 11-2. */
function isIdentityNumber(digits: string): boolean {
  const parts = /^[1-9]\d{5}((?:18|19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(digits);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const birthday = new Date(Date.UTC(year, month - 1, day));
  if (birthday.getUTCMonth() !== month - 1 || birthday.getUTCDate() !== day) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(digits[i]) * (2 ** (17 - i) % 11);
  return "10X98765432"[sum % 11] === digits[17];
}

/** ISO/IEC 7812: 13 to 19 digits, the last a check digit by Luhn's rule. */
function isBankCard(digits: string): boolean {
  if (!/^[2-9]\d{12,18}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
