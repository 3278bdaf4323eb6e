import { withDigits } from "./tradeWords.js";

/** First and last week that an offer runs, as they were said. */
export interface SaidWeeks {
  readonly firstWeek: number;
  readonly lastWeek: number;
}

const week = String.raw`(\d{1,3}|[一二两三四五六七八九十])`;
const until = "-|–|—|~|to|until|through|至|到";
const and = "and|[;和与]";
// Without an end, "from week 5" and 第5周起 say more than one week, and 3周 may be how long: what is left of such words
// is no offer.
const english = `(?:in|during|for|on|from(?=w(?:ee)?ks?\\d+(?:${until})))?w(?:ee)?ks?${week}(?:(${until}|and)(?:w(?:ee)?ks?)?${week})?`;
const chinese = `[在从]?第${week}周?(${until}|${and})第?${week}周|[在从]?(?<!\\d)${week}周?(${until})第?${week}周|在?第${week}周`;
const said = new RegExp(`[,;]?(?:${english}|${chinese})[,;:]?`);

/**
 * Takes the weeks out of the words of an offer: `in weeks 5-6`, `week 5 to week 6`, `第5-6周`.
 *
 * @param words as `tradeWords` makes them
 * @returns the other words, and the weeks where some were said; all words where an offer cannot have these weeks
 */
export function splitWeeks(words: string): { readonly rest: string; readonly weeks: SaidWeeks | null } {
  const match = said.exec(words);
  if (!match) return { rest: words, weeks: null };
  const [one, link = "", other = one] = match.slice(1).filter((part) => part !== undefined);
  const ends = [one, other].map((part) => Number(withDigits(part)));
  const weeks = { firstWeek: Math.min(...ends), lastWeek: Math.max(...ends) };
  const hasGap = new RegExp(and).test(link) && weeks.lastWeek - weeks.firstWeek > 1; // weeks 5 and 7
  if (hasGap) return { rest: words, weeks: null };
  const between = match.index > 0 && match.index + match[0].length < words.length ? ";" : "";
  return { rest: words.replace(said, between), weeks };
}
