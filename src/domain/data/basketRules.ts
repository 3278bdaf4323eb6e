import { InputError, mustBeAsLong, mustBeShare } from "../check.js";

export interface BasketRule {
  readonly ifBought: string | number;
  readonly thenBuys: string | number;
  readonly support: number;
  readonly confidence: number;
  readonly lift: number;
  readonly orders: number;
}

const mostRules = 100_000;
const header = ["if_bought", "then_buys", "support", "confidence", "lift", "orders"];
/** Shares of counts miss decimal limits by a few units of the last place. */
const slack = 1e-12;

/**
 * Association rules between two items, from the baskets in which they were bought. An item counts once per
 * order. Pairs can only be as frequent as their rarer item, so that rare items are left out first.
 *
 *   support = P(A and B),   confidence = P(A and B)/P(A),   lift = P(A and B)/(P(A)·P(B))
 *
 * @param orderIds      order of each row
 * @param items         item of each row
 * @param minSupport    share of orders that must hold both, 0 to 1
 * @param minConfidence share of A's orders that must hold B, 0 to 1
 * @returns header and rules, best lift first; no rows where nothing reaches the limits
 * @throws {InputError} if a limit is not a share or more than 100,000 rules reach them
 * @see Agrawal & Srikant (1994), Fast algorithms for mining association rules, VLDB; Brin, Motwani, Ullman & Tsur (1997), SIGMOD, for lift (interest)
 */
export function basketRules(
  orderIds: readonly (string | number)[],
  items: readonly (string | number)[],
  minSupport = 0.01,
  minConfidence = 0.2,
): { header: string[]; rows: (string | number)[][] } {
  mustBeAsLong("items", items.length, "order_ids", orderIds.length);
  mustBeShare("min_support", minSupport);
  mustBeShare("min_confidence", minConfidence);
  const baskets = basketsOf(orderIds, items);
  const least = minSupport * baskets.length * (1 - slack);
  const counts = new Map<string, number>();
  for (const basket of baskets) for (const item of basket) counts.set(item, (counts.get(item) ?? 0) + 1);
  const frequent = [...counts.keys()].filter((item) => (counts.get(item) as number) >= least);
  const numberOf = new Map(frequent.map((item, i) => [item, i]));
  const shown = new Map(items.map((item) => [String(item), item]));

  const rules: BasketRule[] = [];
  const add = (from: string, to: string, both: number) => {
    const [ofFrom, ofTo] = [counts.get(from) as number, counts.get(to) as number];
    if (both / ofFrom < minConfidence * (1 - slack)) return;
    if (rules.length === mostRules) {
      throw new InputError(
        "min_support",
        `must be higher: more than ${mostRules} rules reach it`,
        minSupport,
      );
    }
    rules.push({
      ifBought: shown.get(from) as string | number,
      thenBuys: shown.get(to) as string | number,
      support: both / baskets.length,
      confidence: both / ofFrom,
      lift: (both * baskets.length) / (ofFrom * ofTo),
      orders: both,
    });
  };
  for (const [pair, both] of pairCounts(baskets, numberOf)) {
    if (both < least) continue;
    const [one, other] = [frequent[Math.floor(pair / frequent.length)], frequent[pair % frequent.length]];
    add(one, other, both);
    add(other, one, both);
  }
  rules.sort((one, other) => other.lift - one.lift || other.orders - one.orders);
  return { header, rows: rules.map((rule) => Object.values(rule)) };
}

/** The different items of each order. */
function basketsOf(
  orderIds: readonly (string | number)[],
  items: readonly (string | number)[],
): Set<string>[] {
  const baskets = new Map<string, Set<string>>();
  orderIds.forEach((id, row) => {
    const key = String(id);
    const basket = baskets.get(key) ?? new Set();
    if (basket.size === 0) baskets.set(key, basket);
    basket.add(String(items[row]));
  });
  return [...baskets.values()];
}

/** Orders that hold both items of a pair, by (number of one)·(number of items) + number of the other. */
function pairCounts(
  baskets: readonly ReadonlySet<string>[],
  numberOf: ReadonlyMap<string, number>,
): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const basket of baskets) {
    const numbers = [...basket].flatMap((item) => numberOf.get(item) ?? []).sort((a, b) => a - b);
    for (let i = 0; i < numbers.length; i++) {
      for (let j = i + 1; j < numbers.length; j++) {
        const pair = numbers[i] * numberOf.size + numbers[j];
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return pairs;
}
