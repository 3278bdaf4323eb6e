import { InputError, mustBeAsLong, mustBePositive, mustNotBeNegative } from "../check.js";

/** A row of the answer: an item's order, or at the end the cost of all. */
export interface JointOrderRow {
  readonly multiple: number | "total";
  readonly cycle: number | null;
  readonly quantity: number;
}

/** An item's costs: k per order, and h·λ/2 per period for each period of its cycle. */
interface Item {
  readonly demand: number;
  readonly orderCost: number;
  readonly stockCost: number;
}

/** A base cycle, the multiples that are best for it, and the cost per period. */
interface Schedule {
  readonly base: number;
  readonly multiples: readonly number[];
  readonly cost: number;
}

const mostMultiple = 1e5;
const mostChanges = 2e6;

/**
 * Joint replenishment: items that share the cost of an order are ordered together every base cycle T, item
 * i every m_i-th time. The best of all such plans, not that of a heuristic.
 *
 *   g(T, m) = K/T + Σ_i (k_i/(m_i·T) + h_i·λ_i·m_i·T/2)
 *   m_i(T) is the whole m with m(m − 1) ≤ 2k_i/(h_i·λ_i·T²) ≤ m(m + 1);  T(m) = √(2(K + Σ k_i/m_i) / Σ h_i·λ_i·m_i)
 *
 * Multiples change at known T only. From the longest base cycle down, each set of multiples is met once and
 * judged at its own best T, until K/T alone, on top of what the items cost apart, is dearer than a plan known.
 *
 * @param demands         λ_i, units per period, above 0
 * @param itemOrderCosts  k_i, money for the item in an order, as many, 0 or more
 * @param holdingCosts    h_i, money per unit per period, as many, above 0
 * @param sharedOrderCost K, money per order whatever is in it, above 0
 * @returns a row per item: m_i, its cycle m_i·T in periods, λ_i·m_i·T units per order; then a row
 *   "total", blank, cost per period
 * @throws {InputError} if an argument is out of its range, or so far from the others that an item would be
 *   joined only once in 100,000 orders
 * @see Goyal (1974), Determination of optimum packaging frequency of items jointly replenished, Management Science 21:436; Silver (1976), Management Science 22:1351 (the heuristic)
 */
export function jointReplenishment(
  demands: readonly number[],
  itemOrderCosts: readonly number[],
  holdingCosts: readonly number[],
  sharedOrderCost: number,
): JointOrderRow[] {
  mustBeAsLong("item_order_costs", itemOrderCosts.length, "demands", demands.length);
  mustBeAsLong("holding_costs", holdingCosts.length, "demands", demands.length);
  mustBePositive("shared_order_cost", sharedOrderCost);
  const items = demands.map((demand, index): Item => {
    mustBePositive("demands", demand, index);
    mustNotBeNegative("item_order_costs", itemOrderCosts[index], index);
    mustBePositive("holding_costs", holdingCosts[index], index);
    return { demand, orderCost: itemOrderCosts[index], stockCost: (holdingCosts[index] * demand) / 2 };
  });
  const { base, multiples, cost } = bestSchedule(items, sharedOrderCost);
  const rows = demands.map((demand, index): JointOrderRow => {
    const cycle = multiples[index] * base;
    return { multiple: multiples[index], cycle, quantity: demand * cycle };
  });
  return [...rows, { multiple: "total", cycle: null, quantity: cost }];
}

function bestSchedule(items: readonly Item[], sharedOrderCost: number): Schedule {
  const settle = (multiples: readonly number[]) => settled(items, multiples, sharedOrderCost);
  const multiplesAt = (base: number) => items.map((item) => bestMultiple(item, base));
  const longest = settle(items.map(() => 1));
  let best = longest;
  // A good plan to begin with; the last hairs are the sweep's business.
  for (let next = settle(multiplesAt(best.base)); next.cost < best.cost * 0.999; ) {
    best = next;
    next = settle(multiplesAt(best.base));
  }
  const apart = items.reduce((sum, item) => sum + 2 * Math.sqrt(item.orderCost * item.stockCost), 0);
  const shortest = best.cost > apart ? sharedOrderCost / (best.cost - apart) : Infinity;
  const base = bestBase(items, sharedOrderCost, longest.base, shortest);
  const swept = settle(multiplesAt(base));
  return swept.cost < best.cost ? swept : best;
}

/** The base cycle and cost of given multiples. */
function settled(items: readonly Item[], multiples: readonly number[], sharedOrderCost: number): Schedule {
  let orders = sharedOrderCost;
  let stock = 0;
  items.forEach((item, index) => {
    orders += item.orderCost / multiples[index];
    stock += item.stockCost * multiples[index];
  });
  return { base: Math.sqrt(orders / stock), multiples, cost: 2 * Math.sqrt(orders * stock) };
}

function bestMultiple({ orderCost, stockCost }: Item, base: number): number {
  // 0 where ordering costs the item next to nothing: it is in every order.
  return Math.ceil(Math.sqrt(orderCost / (stockCost * base * base) + 0.25) - 0.5) || 1;
}

/** The base cycle at which the cheapest set of multiples between two base cycles is settled. */
function bestBase(
  items: readonly Item[],
  sharedOrderCost: number,
  longest: number,
  shortest: number,
): number {
  const changes = changesBetween(items, sharedOrderCost, longest, shortest);
  const first = settled(
    items,
    items.map((item) => bestMultiple(item, longest)),
    sharedOrderCost,
  );
  let orders = (first.cost * first.base) / 2;
  let stock = first.cost / (2 * first.base);
  let [base, lowest] = [first.base, orders * stock];
  for (const { fewerOrders, moreStock } of changes) {
    orders -= fewerOrders;
    stock += moreStock;
    if (orders * stock < lowest) [base, lowest] = [Math.sqrt(orders / stock), orders * stock];
  }
  return base;
}

/** Each place where an item's multiple m becomes m + 1 as the base cycle shrinks, the longest first. */
function changesBetween(items: readonly Item[], sharedOrderCost: number, longest: number, shortest: number) {
  const ends = items.map((item) => bestMultiple(item, shortest));
  const lowest = ends.reduce((least, end) => (end < least ? end : least), Infinity);
  ends.forEach((end, index) => {
    if (end > mostMultiple * lowest) {
      const rule = "must be large enough for the item to be joined at least once in 100,000 orders";
      throw new InputError("demands", rule, items[index].demand, index);
    }
  });
  if (ends.reduce((sum, end) => sum + end, 0) > mostChanges) {
    const rule = "must not be so small beside the other costs that the items share hardly any order";
    throw new InputError("shared_order_cost", rule, sharedOrderCost);
  }
  const changes: { base: number; fewerOrders: number; moreStock: number }[] = [];
  items.forEach((item, index) => {
    const { orderCost, stockCost } = item;
    for (let m = bestMultiple(item, longest); m < ends[index]; m++) {
      const pairs = m * (m + 1);
      const base = Math.sqrt(orderCost / (stockCost * pairs));
      changes.push({ base, fewerOrders: orderCost / pairs, moreStock: stockCost });
    }
  });
  return changes.sort((one, other) => other.base - one.base);
}
