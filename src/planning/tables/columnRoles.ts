import { namesOf, weakNames } from "./columnNames.js";
import type { ColumnRole, TableKind } from "./issue.js";

/** How well a header says a role: 1 for one of its names, less where the name is a part of the header. */
export interface RoleMatch {
  readonly role: ColumnRole;
  readonly score: number;
}

interface KnownName {
  /** As a header by itself. */
  readonly whole: string;
  /**
   * As a part of a longer header: whole words of Latin names; Chinese has no spaces, so that any place will do for
   * names of two and more. null for a name too short to tell anything.
   */
  readonly part: string | null;
  readonly score: number;
}

function knownName(name: string): KnownName {
  const whole = headerWords(name);
  const bare = whole.trim();
  const part = /[a-z]/.test(whole) ? whole : bare.length > 1 ? bare : null;
  return { whole, part, score: weakNames.has(name) ? 0.95 : 1 };
}

/** The names of each list; kinds of tables share lists. */
const namesOfList = new Map(
  Object.values(namesOf)
    .flatMap((lists) => Object.values(lists))
    .map((list) => [list, list.split("|").map(knownName)]),
);

/** A longer cell is prose. */
const longestHeader = 80;

/** What is said of a competitor says nothing of the shop but what the competitor asks. */
const ofCompetitor = /competit|rival|竞品|競品|竞争|競爭|对手|對手|友商/;

/** Roles that a header may mean in a table of this kind, best first. */
export function rolesOfHeader(header: string, table: TableKind): RoleMatch[] {
  const read = readHeader(header);
  if (read.words === " ") return [];
  const matches: RoleMatch[] = [];
  for (const [role, list] of Object.entries(namesOf[table]) as [ColumnRole, string][]) {
    if (read.isOfCompetitor && role !== "competitorPrice") continue;
    const score = scoreOf(read, list);
    if (score > 0) matches.push({ role, score });
  }
  return matches.sort((a, b) => b.score - a.score);
}

interface ReadHeader {
  readonly words: string;
  /** What of it may be a name: all, what stands before a bracket, the words of one language. */
  readonly wholes: ReadonlySet<string>;
  readonly isOfCompetitor: boolean;
  /** How well it fits each list of names that it was compared with. */
  readonly scores: Map<string, number>;
}

/** Every header is looked at for each kind of table; so many are remembered. */
const mostRemembered = 1000;
const remembered = new Map<string, ReadHeader>();

function readHeader(header: string): ReadHeader {
  const known = remembered.get(header);
  if (known) return known;
  const words = header.length > longestHeader ? " " : headerWords(header);
  const beforeBracket = headerWords(header.replace(/[(（[【].*$/, ""));
  const read = {
    words,
    wholes: new Set([words, beforeBracket, ...languagesOf(words)]),
    isOfCompetitor: ofCompetitor.test(words),
    scores: new Map<string, number>(),
  };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(header, read);
  return read;
}

function scoreOf({ words, wholes, scores }: ReadHeader, list: string): number {
  const known = scores.get(list);
  if (known !== undefined) return known;
  let score = 0;
  for (const { whole, part, score: ofWhole } of namesOfList.get(list)!) {
    if (wholes.has(whole)) score = Math.max(score, ofWhole);
    else if (part && words.includes(part)) score = Math.max(score, 0.5 + 0.4 * (whole.length / words.length));
  }
  scores.set(list, score);
  return score;
}

/** The Chinese and the Latin words of a header in both, such as `售价 Price`. */
function languagesOf(words: string): string[] {
  return [words.replace(/[a-z]+/g, " "), words.replace(/\p{Script=Han}+/gu, " ")].map(
    (part) => ` ${part.replace(/ +/g, " ").trim()} `,
  );
}

/** `avg_price`, `AvgPrice`, `Avg. price` as " avg price "; " " where there is no word. */
export function headerWords(header: string): string {
  const plain = header
    .normalize("NFKC")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${plain.trim()} `.replace(/^ +$/, " ");
}

/** Periods per week that a header speaks of: `月销量` 12/52, `daily units` 7, else 1. */
export function periodsPerWeek(header: string): number {
  const words = headerWords(header);
  if (/月| month(?:ly)? /.test(words)) return 12 / 52;
  if (/日均|每日|日销|日花| daily | per day /.test(words)) return 7;
  return 1;
}

/** Whether a lead time is in days: by the header's or the cell's own unit; otherwise it is in weeks. */
export function speaksOfDays(text: string): boolean {
  return /天|日|\bdays?\b/i.test(text.normalize("NFKC").replaceAll("_", " "));
}
