import { type Answer, cellOf, isRecord, rows, single } from "./answerCells.js";
import { callWhole, type Method, readRange } from "./callWhole.js";
import type { SheetValue } from "./cells.js";
import { named, objecting } from "./objections.js";
import { type Arguments, commonHeight, filledRows, givenOf, type Place, placeOf, valueAt } from "./places.js";
import type { RangeValue } from "./readers.js";

/**
 * Works row by row: a single value is repeated, a range gives its next cell for each row, one column comes
 * back. A method that returns a list gives several columns, one that returns an object a table whose header
 * is the object's keys. A row whose required cells are all blank stays blank; so does one for which the
 * method has no answer (null). Blank optional cells are passed as undefined: the method's default applies.
 * A range that is read whole, such as a price list, goes with every row.
 *
 * @param name     of the function, for messages
 * @param required arguments, at least one of them read cell by cell
 * @param optional arguments that follow them
 * @param method   gets the values of one row
 * @throws {Error} a sentence naming function, argument, rule, value and row
 */
export function rowByRow(name: string, required: Arguments, optional: Arguments, method: Method): Answer {
  return named(name, () => {
    const places: Place[] = [];
    const ranges = new Map<string, RangeValue>();
    const sources = givenOf(required, optional).map(({ argument, needed, reader }) => {
      if (reader.as === "range") {
        const range = readRange(argument, needed, reader);
        ranges.set(argument, range);
        return () => range.value;
      }
      const place = placeOf(argument, reader.as === "cell" ? reader : reader.cell, needed);
      places.push(place);
      return (row: number) => valueAt(place, row);
    });
    const height = commonHeight(places);
    const filled = filledRows(places, height);
    const results = new Array<unknown>(height).fill(null);
    for (const row of filled) {
      const values = sources.map((source) => source(row));
      results[row] = objecting(places, row, ranges, () => method(...(values as never[])));
    }
    const isCell =
      !places.some((place) => place.isRange) && !isRecord(results[0]) && !Array.isArray(results[0]);
    return isCell ? cellOf(name, results[0]) : rows(name, results);
  });
}

/**
 * Works row by row, like `rowByRow`, for a method that returns an object: for single values its figures stand
 * one below the other, in the columns `measure` and `value`; for ranges they are a table with a row per row.
 */
export function measures(name: string, required: Arguments, optional: Arguments, method: Method): Answer {
  const answer = rowByRow(name, required, optional, method);
  if (!Array.isArray(answer) || answer.length !== 2) return answer;
  const [header, values] = answer;
  return [["measure", "value"], ...header.map((measure, k) => [measure, values[k]])];
}

/**
 * Works on whole ranges. Lists are read together row by row (blank rows left out), ranges in their own
 * shape, everything else is a single cell. The method's list comes back as a column, its object as a table
 * with one row, its list of objects as a table.
 */
export function wholeRange(name: string, required: Arguments, optional: Arguments, method: Method): Answer {
  return named(name, () => single(name, callWhole(required, optional, method).result));
}

/**
 * Judges the rows of a range against each other and answers beside them: one cell for each row of the lists
 * or, without any, of the first argument, in its order, blank beside a blank row. Lists that are single
 * values all give a single value.
 */
export function besideRows(name: string, required: Arguments, optional: Arguments, method: Method): Answer {
  return named(name, () => {
    const { result, beside } = callWhole(required, optional, method);
    const answers = result as readonly unknown[];
    if (beside.isCell) return cellOf(name, answers[0]);
    const column: SheetValue[][] = Array.from({ length: beside.height }, () => [""]);
    beside.rows.forEach((row, k) => {
      column[row] = [cellOf(name, answers[k])];
    });
    return column;
  });
}
