import { forEachInSteps, type Steps } from "../../simulation/steps.js";
import { readText } from "./cleanCell.js";
import type { History, ProductHistory } from "./history.js";
import { rowsByWeek } from "./rowsByWeek.js";
import { rowsPerStep, type TableReader } from "./tableReader.js";
import type { Cell } from "./workbook.js";

/** A sales history and, where it tells of visitors, how many there were in each week. */
export interface HistoryTable {
  readonly history: History;
  readonly visitors: Float64Array | null;
}

/** Sums of one product, by week. */
interface ProductSums extends ProductHistory {
  readonly money: Float64Array;
  readonly pricedUnits: Float64Array;
}

/**
 * Adds up a sales history by product and week, whatever its rows are: weeks, days or single sales.
 *
 * @returns null where no row can be used
 */
export function* readHistory(reader: TableReader, locale: string): Steps<HistoryTable | null> {
  const nameRole = reader.has("sku") ? "sku" : "name";
  const skuOf = textReader();
  const rows: number[] = [];
  const skus: string[] = [];
  const units: number[] = [];
  yield* forEachInSteps(reader.rows, rowsPerStep, (row) => {
    const sku = skuOf(reader.cell(row, nameRole));
    if (sku === "") reader.note("name-blank", row, nameRole);
    const sold = sku === "" ? null : reader.number(row, "units", "any");
    if (sold === null) return reader.skip();
    rows.push(row);
    skus.push(sku);
    units.push(sold);
  });
  const dated = yield* rowsByWeek(reader, locale, rows);
  if (!dated) return null;
  const { firstDay, weeks, weekOfRow } = dated;
  const products = new Map<string, ProductSums>();
  const visitors = reader.has("visitors") ? new Float64Array(weeks) : null;
  yield* forEachInSteps(rows, rowsPerStep, (row, i) => {
    const week = weekOfRow[i];
    if (week < 0) return;
    const sku = skus[i];
    let product = products.get(sku);
    if (!product) {
      product = noSales(sku, reader.text(row, "name") || sku, reader.text(row, "category"), weeks);
      products.set(sku, product);
    }
    addRow(product, week, units[i], row, reader);
    if (visitors) visitors[week] += reader.optionalNumber(row, "visitors", "not-negative") ?? 0;
  });
  return { history: { firstDay, weeks, products: [...products.values()].map(withPrices) }, visitors };
}

/** Reads text and remembers it: the same SKU stands in many rows. */
function textReader(): (cell: Cell) => string {
  const known = new Map<Cell, string>();
  return (cell) => {
    let text = known.get(cell);
    if (text === undefined) {
      text = readText(cell);
      known.set(cell, text);
    }
    return text;
  };
}

function noSales(sku: string, name: string, category: string, weeks: number): ProductSums {
  return {
    sku,
    name,
    category,
    units: new Float64Array(weeks),
    price: new Float64Array(weeks),
    promoted: new Uint8Array(weeks),
    soldOut: new Uint8Array(weeks),
    money: new Float64Array(weeks),
    pricedUnits: new Float64Array(weeks),
  };
}

function addRow(product: ProductSums, week: number, units: number, row: number, reader: TableReader): void {
  product.units[week] += units;
  if (reader.flag(row, "promotion")) product.promoted[week] = 1;
  if (reader.flag(row, "soldOut")) product.soldOut[week] = 1;
  if (units < 0) {
    reader.note("returns", row, "units");
  } else if (units > 0) {
    const price = priceOf(row, units, reader);
    if (price === null) return;
    product.pricedUnits[week] += units;
    product.money[week] += price * units;
  }
}

function priceOf(row: number, units: number, reader: TableReader): number | null {
  const price = reader.optionalNumber(row, "price", "positive");
  if (price !== null) return price;
  const revenue = reader.optionalNumber(row, "revenue", "positive");
  return revenue === null ? null : revenue / units;
}

function withPrices({ money, pricedUnits, ...product }: ProductSums): ProductHistory {
  for (let week = 0; week < money.length; week++) {
    if (pricedUnits[week] > 0) product.price[week] = money[week] / pricedUnits[week];
  }
  return product;
}
