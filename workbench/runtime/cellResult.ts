/**
 * Holds the result of a custom function to what a cell takes: text, a finite number, true or false, a
 * Date, or rows of them, all of one length. What Sheets makes of anything else is not documented.
 *
 * @throws {Error} a sentence with the function's name and the place
 */
export function mustBeCellResult(result: unknown, name: string): unknown {
  if (!Array.isArray(result)) return mustBeCell(result, name, "");
  if (result.length === 0) throw new Error(`${name} returned a list without rows.`);
  const width = Array.isArray(result[0]) ? result[0].length : 0;
  result.forEach((row: unknown, i) => {
    if (!Array.isArray(row)) throw new Error(`${name} returned a list whose item ${i + 1} is not a row.`);
    if (row.length === 0) throw new Error(`${name} returned a row without cells: row ${i + 1}.`);
    if (row.length !== width) {
      throw new Error(
        `${name} returned rows of different lengths: row 1 has ${width} cells, row ${i + 1} has ${row.length}.`,
      );
    }
    row.forEach((cell, j) => {
      mustBeCell(cell, name, ` in row ${i + 1}, column ${j + 1}`);
    });
  });
  return result;
}

function mustBeCell(value: unknown, name: string, place: string): unknown {
  const fits =
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value)) ||
    Object.prototype.toString.call(value) === "[object Date]";
  if (!fits) throw new Error(`${name} returned ${describe(value)}${place}, which a cell cannot hold.`);
  return value;
}

function describe(value: unknown): string {
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
