import { readFlag, readText } from "./cleanCell.js";
import { localeOfDates, readDay, weekOfDay } from "./cleanDate.js";
import type { History, ProductHistory } from "./history.js";
import { readWeek } from "./readWeek.js";
import type { TableReader } from "./tableReader.js";
import type { Cell } from "./workbook.js";

/** Older weeks say little about the shop of today. */
const longestHistoryWeeks = 208;

interface ProductWeek {
  units: number;
  pricedUnits: number;
  money: number;
  promoted: boolean;
}

interface ProductWeeks {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  readonly weeks: Map<number, ProductWeek>;
}

/**
 * Adds up a sales history by product and week, whatever its rows are: weeks, days or single sales.
 *
 * @returns null where no row can be used
 */
export function readHistory(reader: TableReader, locale: string): History | null {
  const nameRole = reader.has("sku") ? "sku" : "name";
  const products = new Map<string, ProductWeeks>();
  const calendar = weekCalendar(localeOfDates(reader.column("date"), locale));
  const rowsOfWeek = new Map<number, number[]>();
  for (const row of reader.rows) {
    const sku = reader.text(row, nameRole);
    const week = sku === "" ? null : calendar.week(reader.cell(row, "date"));
    if (sku === "") reader.note("name-blank", row, nameRole);
    else if (week === null) reader.note("cell-unreadable", row, "date");
    const units = week === null ? null : reader.number(row, "units", "any");
    if (week === null || units === null) {
      reader.skip();
      continue;
    }
    let product = products.get(sku);
    if (!product) {
      const name = reader.text(row, "name") || sku;
      product = { sku, name, category: reader.text(row, "category"), weeks: new Map() };
      products.set(sku, product);
    }
    addRow(product, week, units, row, reader);
    const rows = rowsOfWeek.get(week);
    if (rows) rows.push(row);
    else rowsOfWeek.set(week, [row]);
  }
  if (products.size === 0) return null;
  const span = calendar.wholeWeeks();
  for (const [week, rows] of rowsOfWeek) {
    if (week >= span.first && week <= span.last) continue;
    for (const row of rows) {
      reader.note("weeks-left-out", row, "date");
      reader.skip();
    }
  }
  return historyOf([...products.values()], span);
}

function addRow(product: ProductWeeks, week: number, units: number, row: number, reader: TableReader): void {
  let sum = product.weeks.get(week);
  if (!sum) {
    sum = { units: 0, pricedUnits: 0, money: 0, promoted: false };
    product.weeks.set(week, sum);
  }
  sum.units += units;
  sum.promoted ||= readFlag(reader.cell(row, "promotion"));
  if (units < 0) {
    reader.note("returns", row, "units");
  } else if (units > 0) {
    const price = priceOf(row, units, reader);
    if (price === null) return;
    sum.pricedUnits += units;
    sum.money += price * units;
  }
}

function priceOf(row: number, units: number, reader: TableReader): number | null {
  if (reader.has("price")) return reader.optionalNumber(row, "price", "positive");
  const revenue = reader.optionalNumber(row, "revenue", "positive");
  return revenue === null ? null : revenue / units;
}

function historyOf(products: readonly ProductWeeks[], { first, last }: WeekSpan): History {
  const weeks = last - first + 1;
  return {
    weeks,
    products: products.map(({ sku, name, category, weeks: sums }): ProductHistory => {
      const history = {
        sku,
        name,
        category,
        units: new Float64Array(weeks),
        price: new Float64Array(weeks),
        promoted: new Uint8Array(weeks),
      };
      for (const [week, sum] of sums) {
        if (week < first || week > last) continue;
        history.units[week - first] = sum.units;
        history.price[week - first] = sum.pricedUnits > 0 ? sum.money / sum.pricedUnits : 0;
        history.promoted[week - first] = sum.promoted ? 1 : 0;
      }
      return history;
    }),
  };
}

interface WeekSpan {
  readonly first: number;
  readonly last: number;
}

/** Reads the date column and remembers which days it spans. */
function weekCalendar(locale: string) {
  const known = new Map<string | number, number | null>(); // the same date stands in many rows
  let firstWeek = Infinity;
  let lastWeek = -Infinity;
  let firstDay = Infinity;
  let lastDay = -Infinity;
  const weekdays = new Set<number>();

  const readNew = (cell: Cell): number | null => {
    const week = readWeek(cell, locale);
    if (week === null) return null;
    firstWeek = Math.min(firstWeek, week);
    lastWeek = Math.max(lastWeek, week);
    const day = readDay(cell, locale);
    if (day !== null) {
      firstDay = Math.min(firstDay, day);
      lastDay = Math.max(lastDay, day);
      weekdays.add(day - weekOfDay(day) * 7 + 3); // 0 is Monday
    }
    return week;
  };

  return {
    week(cell: Cell): number | null {
      const text = typeof cell === "number" ? cell : readText(cell);
      let week = known.get(text);
      if (week === undefined) {
        week = readNew(cell);
        known.set(text, week);
      }
      return week;
    },
    /** The latest weeks; where the rows are days, without a first or last week that is cut short. */
    wholeWeeks(): WeekSpan {
      const whole = { first: weekOfDay(firstDay + 6), last: weekOfDay(lastDay - 6) };
      const inDays = weekdays.size > 1 && whole.first <= whole.last;
      const { first, last } = inDays ? whole : { first: firstWeek, last: lastWeek };
      return { first: Math.max(first, last - longestHistoryWeeks + 1), last };
    },
  };
}
