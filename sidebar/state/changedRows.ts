import type { ChangedFact } from "../../src/planning/scenario/changedFacts.js";

/** Facts that stand in no row of their own: they are estimated from the whole history. */
const estimated: ReadonlySet<string> = new Set([
  "weeklyTrend",
  "pricesSeen",
  "recentSpends",
  "highestSpend",
  "factors",
]);

/** What the tables say of the shop as a whole; its costs are settings, which travel with the scenario. */
const ofShop: ReadonlySet<string> = new Set(["currency", "orderValues", "weeklyVisitors"]);

export interface ChangedRows {
  /** Facts that a table's row says. */
  readonly rows: readonly ChangedFact[];
  /** Names of the estimated fields that differ, and of how many products, channels and categories. */
  readonly estimated: { readonly fields: readonly string[]; readonly count: number };
}

/** Parts what a person changed in a row from what follows from it: one new week moves the trend of every product. */
export function changedRows(facts: readonly ChangedFact[]): ChangedRows {
  const rows = facts.flatMap((fact) => {
    const isInRow = (field: string) => (fact.of === "shop" ? ofShop.has(field) : !estimated.has(field));
    const fields = fact.fields.filter(isInRow);
    return fact.change === "changed" && fields.length === 0 ? [] : [{ ...fact, fields }];
  });
  const others = facts.filter(({ fields }) => fields.some((field) => estimated.has(field)));
  const fields = others.flatMap((fact) => fact.fields.filter((field) => estimated.has(field)));
  return { rows, estimated: { fields: [...new Set(fields)], count: others.length } };
}
