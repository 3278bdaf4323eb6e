/**
 * The same formula where 0.5 is written 0,5: arguments are parted by semicolons, columns in braces by backslashes.
 * @param {string} formula
 */
export function withDecimalComma(formula) {
  return formula.replace(/"[^"]*"|\{[^}]*\}|,\s*|(?<=\d)\.(?=\d)/g, (part) => {
    if (part.startsWith('"')) return part;
    if (part.startsWith("{")) return part.replace(/,\s*/g, " \\ ").replace(/(?<=\d)\.(?=\d)/g, ",");
    return part === "." ? "," : "; ";
  });
}
