import type { FileSheet } from "./fileWorkbook.js";

/** Sheets has room for 100 characters; a number may follow. */
const longestName = 90;

/** Names that no two sheets share, case aside, and that spreadsheets allow: a number behind a taken one. */
export function withFreeNames(
  sheets: readonly FileSheet[],
  taken: readonly string[] = [],
  longest = longestName,
): FileSheet[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return sheets.map((sheet) => {
    const allowed =
      sheet.name
        .replace(/[[\]*?:/\\]/g, " ")
        .trim()
        .slice(0, longest) || "Sheet";
    let name = allowed;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${allowed} ${number}`;
    used.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
