/** `900; 60; 40` → rows of cells, as in `{900; 60; 40}` and in an example's result. */
export function cellsOf(text: string): (string | number)[][] {
  return text.split(";").map((row) =>
    row.split(",").map((cell) => {
      const value = cell.trim().replace(/^"(.*)"$/, "$1");
      return value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
    }),
  );
}

/** The arguments of an example formula: numbers, texts and ranges in braces. */
export function argumentsOf(formula: string): unknown[] {
  const inside = /^=\w+\((.*)\)$/.exec(formula)?.[1] ?? "";
  const parts = inside.match(/\{[^}]*\}|"[^"]*"|[^,{}"]+/g) ?? [];
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (part.startsWith("{") ? cellsOf(part.slice(1, -1)) : cellsOf(part)[0][0]));
}
