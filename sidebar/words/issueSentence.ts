import type { Issue } from "../../src/planning/tables/issue.js";
import { columnLetters } from "../entry/tableRoles.js";
import type { Formats } from "../messages/formats.js";
import { sentence, t } from "../messages/language.js";

/** Something to know about a table, in the page's language; cells as `Products!D7`. */
export function issueSentence(issue: Issue, formats: Formats): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(issue)) {
    if (typeof value === "string" || typeof value === "number") values[name] = value;
  }
  if ("table" in issue) values.table = t(`table.${issue.table}`);
  if ("role" in issue) values.role = t(`role.${issue.role}`);
  if ("sheet" in issue) values.cell = `${issue.sheet}!${columnLetters(issue.column)}${issue.row}`;
  if ("other" in issue) values.other = issue.other.sheet;
  if ("share" in issue) values.share = formats.percent(issue.share);
  return sentence(`issue.${issue.code}`, values);
}
