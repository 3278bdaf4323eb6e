import { InputError } from "../check.js";
import type { ItemName } from "./itemName.js";

export interface BillLine {
  readonly parent: ItemName;
  readonly child: ItemName;
  readonly quantity: number;
}

/**
 * Items in an order in which every parent comes before its children, by low-level code: those without a
 * parent first.
 *
 * @param items all items, each once
 * @param bill  lines whose parents and children are among the items
 * @throws {InputError} if the bill has a loop; it is named
 * @see Kahn (1962), Topological sorting of large networks, Communications of the ACM 5:558
 */
export function billOfMaterialsOrder(items: readonly ItemName[], bill: readonly BillLine[]): ItemName[] {
  const childrenOf = new Map<ItemName, ItemName[]>(items.map((item) => [item, []]));
  const parentsLeft = new Map<ItemName, number>(items.map((item) => [item, 0]));
  for (const { parent, child } of bill) {
    childrenOf.get(parent)?.push(child);
    parentsLeft.set(child, (parentsLeft.get(child) ?? 0) + 1);
  }
  const order = items.filter((item) => parentsLeft.get(item) === 0);
  for (let next = 0; next < order.length; next++) {
    for (const child of childrenOf.get(order[next]) ?? []) {
      const left = (parentsLeft.get(child) ?? 0) - 1;
      parentsLeft.set(child, left);
      if (left === 0) order.push(child);
    }
  }
  if (order.length < items.length) {
    const loop = loopAmong(new Set(items.filter((item) => parentsLeft.get(item) !== 0)), bill);
    throw new InputError("bom_table", "must have no loop", loop.join(" → "));
  }
  return order;
}

/** Each of the items has a parent among them: from parent to parent the way must come back to itself. */
function loopAmong(items: ReadonlySet<ItemName>, bill: readonly BillLine[]): ItemName[] {
  const parentOf = new Map(
    bill.filter(({ parent }) => items.has(parent)).map(({ parent, child }) => [child, parent]),
  );
  const seen = new Map<ItemName, number>();
  const way: ItemName[] = [];
  let [item] = items;
  while (!seen.has(item)) {
    seen.set(item, way.length);
    way.push(item);
    item = parentOf.get(item) as ItemName;
  }
  return [item, ...way.slice(seen.get(item)).reverse()];
}
