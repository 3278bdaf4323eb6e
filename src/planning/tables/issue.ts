import type { CellAddress } from "./workbook.js";

export type TableKind = "products" | "channels" | "history" | "orders" | "spend";

/** What a column of a table holds. */
export type ColumnRole =
  | "sku"
  | "name"
  | "category"
  | "productRole"
  | "price"
  | "unitCost"
  | "competitorPrice"
  | "units"
  | "stock"
  | "reorderPoint"
  | "orderQuantity"
  | "orderUpTo"
  | "leadTime"
  | "date"
  | "promotion"
  | "soldOut"
  | "visitors"
  | "channel"
  | "spend"
  | "revenue"
  | "orderCount"
  | "orderNumber"
  | "orderValue";

/**
 * Something a person should know about their tables. Issues of one kind in one table are one issue: its
 * place is the first such cell, `value` what stands there, `count` how many there are.
 */
export type Issue =
  | { readonly code: "table-missing"; readonly table: TableKind }
  | (At & { readonly code: "table-ambiguous"; readonly table: TableKind; readonly other: CellAddress })
  /** The table cannot be used without this column; the place is its header row. */
  | (At & { readonly code: "column-missing"; readonly table: TableKind; readonly role: ColumnRole })
  /** The cell must be a number (a date, for the role `date`); it counts as blank, and its row as unused where the table needs it. */
  | (Counted & { readonly code: "cell-unreadable"; readonly table: TableKind; readonly role: ColumnRole })
  /** The number is below 0, is 0 where it must be above 0, or is above 10¹²; treated as one that cannot be read. */
  | (Counted & { readonly code: "cell-out-of-range"; readonly table: TableKind; readonly role: ColumnRole })
  /** A row without what names it: its SKU, its channel. Not used. */
  | (Counted & { readonly code: "name-blank"; readonly table: TableKind; readonly role: ColumnRole })
  | (Counted & { readonly code: "subtotal-rows"; readonly table: TableKind })
  /** A name that stood in an earlier row already; the earlier row is used. */
  | (Counted & { readonly code: "duplicate-names"; readonly table: TableKind; readonly role: ColumnRole })
  /** Negative units: taken off the units sold in the same week. */
  | (Counted & { readonly code: "returns" })
  /** History of products that the product table does not have; not used. */
  | { readonly code: "unknown-products"; readonly count: number; readonly value: string }
  /** Rows in weeks cut short at the first or last day, long ago or far from all others; not used. */
  | (Counted & { readonly code: "weeks-left-out" })
  /** Rows of a history that are months or the like, where weeks or days are needed; not used. */
  | (Counted & { readonly code: "rows-not-weekly"; readonly table: TableKind })
  /** Products without weekly units in the table or in the history; not used. */
  | { readonly code: "units-missing"; readonly count: number }
  /** What a product is there for, in words that are not known; the product has no role. */
  | (Counted & { readonly code: "role-unknown"; readonly table: TableKind; readonly role: ColumnRole })
  /** A reorder point without a quantity to order, or the other way round; reorders are taken to be steady. */
  | (Counted & { readonly code: "reorder-incomplete"; readonly table: TableKind })
  /** Columns of a spend history that are not taken for a channel's spend; `value` has their headers. */
  | (Counted & { readonly code: "columns-not-channels"; readonly table: TableKind })
  /** Weeks of a spend history between its first and last without any row: taken as without spend and sales. */
  | { readonly code: "weeks-missing"; readonly table: TableKind; readonly count: number; readonly of: number }
  /** There is no channel table: channels are the mean of the last weeks of the spend history. */
  | { readonly code: "channels-from-spend"; readonly count: number; readonly weeks: number }
  /** There is no product table: products were taken from the sales history. */
  | { readonly code: "products-from-history"; readonly count: number }
  /** Weekly units are the mean of the last weeks of the history. */
  | { readonly code: "units-from-history"; readonly count: number; readonly weeks: number }
  /** Unit cost assumed as a share of the price. */
  | { readonly code: "cost-assumed"; readonly count: number; readonly share: number }
  /** Channel revenue assumed as a multiple of spend, at most a share of the shop's revenue. */
  | {
      readonly code: "channel-revenue-assumed";
      readonly count: number;
      readonly multiple: number;
      readonly share: number;
    }
  /** Commission, payment fee, returns, shipping and fixed costs are not in the sheets. */
  | { readonly code: "shop-costs-assumed" }
  /** Weeks in which a product sold nothing say nothing about its elasticity, for 0 has no logarithm. */
  | { readonly code: "weeks-without-sales"; readonly count: number; readonly of: number }
  /** A history of a year or more in which no season stands out from chance: none is claimed. */
  | { readonly code: "season-unclear"; readonly weeks: number };

type At = CellAddress;
type Counted = At & { readonly value: string; readonly count: number };
