import { percentText, wholeText } from "../englishNumbers.js";
import { planLimits } from "../planLimits.js";
import { cellName } from "./cellName.js";
import type { ColumnRole, Issue, TableKind } from "./issue.js";

const tableNames: Readonly<Record<TableKind, string>> = {
  products: "product table",
  channels: "channel table",
  history: "sales history",
  orders: "table of order values",
  spend: "spend history",
};

const roleNames: Readonly<Record<ColumnRole, string>> = {
  sku: "SKU",
  name: "name",
  category: "category",
  productRole: "product role",
  price: "price",
  unitCost: "unit cost",
  competitorPrice: "competitor's price",
  units: "units",
  stock: "stock",
  reorderPoint: "reorder point",
  orderQuantity: "order quantity",
  orderUpTo: "order-up-to level",
  leadTime: "lead time",
  date: "date",
  promotion: "promotion flag",
  soldOut: "stock-out flag",
  visitors: "visitors",
  channel: "channel",
  spend: "spend",
  revenue: "revenue",
  orderCount: "orders",
  orderNumber: "order number",
  orderValue: "order value",
};

/** An issue as an English sentence: what, where, and what came of it or what to do. */
export function issueSentence(issue: Issue): string {
  switch (issue.code) {
    case "table-missing":
      return `No ${tableNames[issue.table]} was found. Name its columns in one header row, or choose the table by hand.`;
    case "table-ambiguous":
      return `Both ${issue.sheet}!${cellName(issue.row, issue.column)} and ${issue.other.sheet}!${cellName(issue.other.row, issue.other.column)} look like the ${tableNames[issue.table]}; the first is used. Choose the other one if that is wrong.`;
    case "column-missing":
      return `The ${tableNames[issue.table]} at ${place(issue)} has no column for the ${roleNames[issue.role]}. Name the column in its header row, or choose it by hand.`;
    case "cell-unreadable":
      return `${cell(issue)} must be a ${issue.role === "date" ? "date" : "number"}; it is ${said(issue.value)}.${more(issue.count)}`;
    case "cell-out-of-range":
      return `${cell(issue)} must be ${mustBeAboveZero.has(issue.role) ? "above 0" : "0 or more"}, at most ${wholeText(planLimits.number)}; it is ${said(issue.value)}.${more(issue.count)}`;
    case "name-blank":
      return `${cell(issue)} is blank, so its row is not used.${more(issue.count)}`;
    case "subtotal-rows":
      return `Row ${issue.row} of ${issue.sheet} is a total and is not used.${more(issue.count)}`;
    case "duplicate-names":
      return `${cell(issue)} repeats ${said(issue.value)}; the first row with it is used.${more(issue.count)}`;
    case "returns":
      return `${place(issue)} has negative units, ${issue.value}: taken as returns, off the units sold that week.${more(issue.count)}`;
    case "unknown-products":
      return `The sales history has ${counted(issue.count, "product")} that the product table does not list, such as ${said(issue.value)}; they are not used.`;
    case "weeks-left-out":
      return `${place(issue)}, ${said(issue.value)}, is in a week that is not whole, long ago or far from the others; its row is not used.${more(issue.count)}`;
    case "rows-not-weekly":
      return `The dates of the ${tableNames[issue.table]} from ${place(issue)} on are two weeks or more apart, so ${issue.count} of its rows are not used. Give sales by week or by day.`;
    case "role-unknown":
      return `${cell(issue)} must be traffic (引流款), profit (利润款) or strategic (战略款); it is ${said(issue.value)}, so the product has no role.${more(issue.count)}`;
    case "reorder-incomplete":
      return `${place(issue)} has a reorder point or an order quantity without the other one, so stock is taken to be filled up steadily. Give both.${more(issue.count)}`;
    case "columns-not-channels":
      return `${counted(issue.count, "column")} of the ${tableNames[issue.table]} at ${place(issue)} ${issue.count === 1 ? "is" : "are"} not taken as spend of a channel: ${issue.value}. Choose by hand what is.`;
    case "weeks-missing":
      return `The ${tableNames[issue.table]} has no row for ${counted(issue.count, "week")} of its ${issue.of}: taken as weeks without spend and sales.`;
    case "channels-from-spend":
      return `There is no channel table, so ${counted(issue.count, "channel")} were taken from the spend history, as the mean of the last ${counted(issue.weeks, "week")}.`;
    case "units-missing":
      return `${counted(issue.count, "product")} without weekly units, in the table or in the sales history: not used.`;
    case "products-from-history":
      return `There is no product table, so ${counted(issue.count, "product")} were taken from the sales history.`;
    case "units-from-history":
      return `Weekly units of ${counted(issue.count, "product")} are the mean of the last ${counted(issue.weeks, "week")} of the sales history.`;
    case "cost-assumed":
      return `Unit cost of ${counted(issue.count, "product")} is assumed at ${percentText(issue.share)} of the price. Add a cost column to do better.`;
    case "channel-revenue-assumed":
      return `Revenue of ${counted(issue.count, "channel")} is assumed at ${issue.multiple} times the spend, all channels together at most ${percentText(issue.share)} of the shop's revenue.`;
    case "shop-costs-assumed":
      return "Commission, payment fee, returns, shipping, fixed costs, cash and payment terms are assumed. Set them to what the shop has.";
    case "weeks-without-sales":
      return `${counted(issue.count, "product-week")} of ${issue.of} had no sales; they say nothing about the elasticity.`;
    case "season-unclear":
      return `In the ${counted(issue.weeks, "week")} of the sales history no season stands out from chance, so none is planned with.`;
  }
}

const mustBeAboveZero: ReadonlySet<ColumnRole> = new Set([
  "price",
  "revenue",
  "orderValue",
  "competitorPrice",
  "orderQuantity",
]);

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function place({ sheet, row, column }: Place): string {
  return `${sheet}!${cellName(row, column)}`;
}

function cell(issue: Place & { readonly role: ColumnRole }): string {
  return `Cell ${place(issue)} (${roleNames[issue.role]})`;
}

function said(value: string): string {
  return value === "" ? "blank" : `"${value}"`;
}

function more(count: number): string {
  return count > 1 ? ` ${count - 1} more like it.` : "";
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
