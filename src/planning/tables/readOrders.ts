import type { TableReader } from "./tableReader.js";

/** Values of past orders, each above 0. */
export function readOrders(reader: TableReader): number[] {
  const role = reader.has("orderValue") ? "orderValue" : "revenue";
  const values: number[] = [];
  for (const row of reader.rows) {
    const value = reader.number(row, role, "positive");
    if (value === null) reader.skip();
    else values.push(value);
  }
  return values;
}
