import { termFinder } from "./absoluteTerms.js";

/**
 * Absolute and prohibited terms in advertising texts. Article 9 (3) of the Advertising Law names 国家级, 最高级
 * and 最佳 "and the like"; what is alike is settled by practice. The list is a help and no legal advice.
 *
 *   found(text) = terms of the list that stand in it, the longest where several overlap
 *
 * @param texts      cells' texts
 * @param extraTerms further terms to look for
 * @returns per text the terms found, separated by ", "; null where there are none
 * @throws {InputError} never: any text can be searched
 * @see Advertising Law of the PRC (2021), art. 9 (3); State Administration for Market Regulation, guidelines on absolute terms in advertising (2023)
 */
export function prohibitedTerms(
  texts: readonly (string | number)[],
  extraTerms: readonly string[] = [],
): (string | null)[] {
  const find = termFinder(extraTerms);
  return texts.map((text) => find(String(text)).join(", ") || null);
}
