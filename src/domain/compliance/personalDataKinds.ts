import { findPersonalData } from "./personalData.js";

/**
 * Kinds of personal data in a cell: mobile, identity number, e-mail, bank card.
 *
 *   Σ aᵢ·2^(18−i) mod 11 = 1 for an identity number (ISO 7064, X = 10),   Luhn's sum mod 10 = 0 for a bank card
 *
 * @param values a cell's text or number
 * @returns the kinds in the order of their first place, separated by ", "; null where there are none
 * @throws {InputError} never: any text can be searched
 * @see GB 11643-1999 (identity numbers); ISO/IEC 7812-1 (cards); Personal Information Protection Law of the PRC (2021), art. 4
 */
export function personalDataKinds(values: string | number): string | null {
  const kinds = new Set(findPersonalData(String(values)).map(({ kind }) => kind));
  return kinds.size > 0 ? [...kinds].join(", ") : null;
}
