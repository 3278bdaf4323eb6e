import { usesDecimalComma } from "../planning/tables/cleanCell.js";
import { builtFile } from "./builtFile.js";
import type { Messages } from "./messages.js";

/** The part of `dist/functions.html` that is used here. */
interface ListedFunction {
  readonly name: string;
  readonly example: { readonly formula: string; readonly withDecimalComma: string };
}

/**
 * Writes the example of a custom function into the active cell, in the spreadsheet's own notation. The one formula
 * that the add-on ever writes: its text is built with the add-on, and no cell and no page has a say in it.
 *
 * @returns name of the cell
 * @throws {Error} where the cell holds anything, or there is no such function
 */
export function insertFormula(name: string, words: Messages): string {
  const listed: readonly ListedFunction[] = JSON.parse(builtFile("functions"));
  const example = listed.find((each) => each.name === name)?.example;
  if (!example) throw new Error(words.noSuchFunction(name));
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = spreadsheet.getCurrentCell();
  if (!cell) throw new Error(words.nothingSelected);
  if (!cell.isBlank() || cell.getFormula() !== "") throw new Error(words.cellNotBlank(cell.getA1Notation()));
  const takesComma = usesDecimalComma(spreadsheet.getSpreadsheetLocale());
  cell.setFormula(takesComma ? example.withDecimalComma : example.formula);
  return cell.getA1Notation();
}
