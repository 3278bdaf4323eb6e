import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import { rowsPerStep, type TableReader } from "./tableReader.js";

/** Values of past orders, each above 0. */
export function* readOrders(reader: TableReader): Steps<number[]> {
  const role = reader.has("orderValue") ? "orderValue" : "revenue";
  const values: number[] = [];
  yield* forEachInSteps(reader.rows, rowsPerStep, (row) => {
    const value = reader.number(row, role, "positive");
    if (value === null) reader.skip();
    else values.push(value);
  });
  return values;
}
