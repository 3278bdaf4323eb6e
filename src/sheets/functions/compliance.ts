import { maskedPersonalData } from "../../domain/compliance/maskedPersonalData.js";
import { personalDataKinds } from "../../domain/compliance/personalDataKinds.js";
import { prohibitedTerms } from "../../domain/compliance/prohibitedTerms.js";
import { besideRows, rowByRow } from "../answer.js";
import type { Cells } from "../cells.js";
import { list } from "../listReaders.js";
import { content, texts as textsOf } from "../textReaders.js";

/**
 * Finds personal data in cells: mobile numbers, identity numbers, e-mail addresses, bank cards.
 *
 * @param {text} values Text or number, one per row.
 * @return {text} The kinds found in each cell, separated by commas; blank where there are none.
 * @example =PII_CHECK({"call 13800138000"; "ann@shop.cn"}) → mobile; e-mail
 * @customfunction
 */
export function PII_CHECK(values: Cells) {
  return rowByRow("PII_CHECK", { values: content(values) }, {}, personalDataKinds);
}

/**
 * Masks personal data in cells with asterisks: mobile and identity numbers, e-mail addresses, bank cards.
 *
 * @param {text} values Text or number, one per row.
 * @return {text} The text of each cell with the personal data masked.
 * @example =PII_MASK({"call 13800138000"; "ann@shop.cn"}) → call 138****8000; a**@shop.cn
 * @customfunction
 */
export function PII_MASK(values: Cells) {
  return rowByRow("PII_MASK", { values: content(values) }, {}, maskedPersonalData);
}

/**
 * Finds absolute and prohibited terms in advertising texts (Advertising Law of the PRC, article 9). A help, no legal advice.
 *
 * @param {text} texts Advertising text, one per row.
 * @param {range} extra_terms Optional: further terms to look for.
 * @return {text} The terms found in each text, separated by commas; blank where there are none.
 * @example =AD_CHECK({"国家级品质"; "The best tea"}) → 国家级; best
 * @customfunction
 */
export function AD_CHECK(texts: Cells, extra_terms: Cells) {
  return besideRows(
    "AD_CHECK",
    { texts: list(content(texts)) },
    { extra_terms: textsOf(extra_terms) },
    prohibitedTerms,
  );
}
