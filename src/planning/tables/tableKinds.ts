import type { ColumnRole, TableKind } from "./issue.js";

export interface TableTraits {
  /** One role of each group must be there. */
  readonly needs: readonly (readonly ColumnRole[])[];
  /** Roles that make a table more likely to be of this kind. */
  readonly speaksFor: readonly ColumnRole[];
  /** Roles that make it less likely. */
  readonly speaksAgainst: readonly ColumnRole[];
}

export const traitsOf: Readonly<Record<TableKind, TableTraits>> = {
  products: {
    needs: [["sku", "name"], ["price"]],
    speaksFor: ["unitCost", "units", "stock", "leadTime", "category", "productRole"],
    speaksAgainst: ["date"],
  },
  channels: {
    needs: [["channel"], ["spend"]],
    speaksFor: ["revenue", "orderCount"],
    speaksAgainst: ["sku", "price"],
  },
  history: {
    needs: [["sku", "name"], ["date"], ["units"]],
    speaksFor: ["price", "revenue", "promotion", "soldOut"],
    speaksAgainst: ["stock", "leadTime"],
  },
  orders: {
    needs: [
      ["orderValue", "orderNumber"],
      ["orderValue", "revenue"],
    ],
    speaksFor: ["orderNumber", "date"],
    speaksAgainst: ["sku", "visitors", "orderCount"], // the last two stand in reports by day
  },
  spend: {
    needs: [["date"], ["spend"]],
    speaksFor: ["revenue", "orderCount", "units", "channel"],
    speaksAgainst: ["sku", "price", "orderNumber"],
  },
};

export const tableKinds = Object.keys(traitsOf) as TableKind[];

/** A column that a table of this kind needs and does not have; null where it has all. */
export function missingColumn(table: TableKind, has: (role: ColumnRole) => boolean): ColumnRole | null {
  const group = traitsOf[table].needs.find((roles) => !roles.some(has));
  return group?.[0] ?? null;
}
