import type { Shop } from "../plan.js";

/** A fact of the shop that is not as it was. */
export interface ChangedFact {
  readonly of: "product" | "channel" | "season" | "shop";
  /** SKU, channel or category; "" for the shop. */
  readonly subject: string;
  readonly change: "added" | "removed" | "changed";
  /** Names of the fields that differ, for "changed". */
  readonly fields: readonly string[];
}

/** What differs between the shop of a saved scenario and the shop as the sheets say it now. */
export function changedFacts(saved: Shop, now: Shop): ChangedFact[] {
  const { products, channels, seasons, costs, ...others } = saved;
  const { products: _, channels: __, seasons: ___, costs: nowCosts, ...nowOthers } = now;
  const shopFields = [...differingFields(others, nowOthers), ...differingFields(costs, nowCosts)];
  return [
    ...changedItems("product", byName(products, "sku"), byName(now.products, "sku")),
    ...changedItems("channel", byName(channels, "name"), byName(now.channels, "name")),
    ...changedItems("season", byName(seasons, "category"), byName(now.seasons, "category")),
    ...(shopFields.length > 0
      ? [{ of: "shop", subject: "", change: "changed", fields: shopFields } as const]
      : []),
  ];
}

function byName<Item, Name extends keyof Item>(items: readonly Item[], name: Name): Map<Item[Name], Item> {
  return new Map(items.map((item) => [item[name], item]));
}

function changedItems<Item extends object>(
  of: ChangedFact["of"],
  saved: ReadonlyMap<string, Item>,
  now: ReadonlyMap<string, Item>,
): ChangedFact[] {
  const changes: ChangedFact[] = [];
  for (const [subject, item] of saved) {
    const other = now.get(subject);
    const fields = other ? differingFields(item, other) : [];
    if (!other) changes.push({ of, subject, change: "removed", fields });
    else if (fields.length > 0) changes.push({ of, subject, change: "changed", fields });
  }
  for (const subject of now.keys()) {
    if (!saved.has(subject)) changes.push({ of, subject, change: "added", fields: [] });
  }
  return changes;
}

/** Facts are plain JSON, written in one order. */
function differingFields<Facts extends object>(a: Facts, b: Facts): string[] {
  return (Object.keys(a) as (keyof Facts & string)[]).filter(
    (field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
}
