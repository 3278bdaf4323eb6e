import { poissonProbability, poissonQuantile, poissonTail } from "../../math/poisson.js";
import { roundSignificant } from "../../math/roundSignificant.js";
import { InputError, mustBePositive, mustNotBeNegative } from "../check.js";

export interface OrderUpToPolicy {
  readonly reorderPoint: number;
  readonly orderUpTo: number;
  readonly cost: number;
}

/** Steps of arithmetic in one pass over the stock levels: a policy takes about five passes, a second or two. */
const mostWork = 2e8;

/** What the search needs to know of demand and cost. */
interface Shop {
  readonly orderCost: number;
  readonly demand: DemandWindow;
  readonly levels: LevelCosts;
  /** M, by the number of units between s and S; grows as far as it is asked for. */
  readonly periods: (units: number) => Float64Array;
}

/** Chances of the demands of one period that matter, `least` the first of them. */
interface DemandWindow {
  readonly least: number;
  readonly chances: Float64Array;
  /** Chance of a demand of at most this. */
  readonly atMost: (demand: number) => number;
  /** Chance of any demand at all. */
  readonly some: number;
}

/** G(y), the cost of a period that begins with stock y, computed as far out as it is asked for. */
interface LevelCosts {
  /** The level with the lowest cost. */
  readonly best: number;
  readonly at: (level: number) => number;
}

/**
 * Periodic review (s, S) policy with the lowest cost for Poisson demand, exactly: at the beginning of a
 * period in which the stock is at s or below, order up to S; it arrives at once. What is short waits.
 *
 *   c(s, S) = (K + Σ_{j=0}^{S−s−1} m(j)·G(S−j)) / M(S−s),  G(y) = h·E[(y − D)⁺] + p·E[(D − y)⁺]
 *   m = Σ over renewals of D,  M(j) = m(0) + … + m(j−1)
 *
 * For a cost c, the best s is the one below which G is no lower than c, whatever S is; then the S with the
 * lowest c(s, S) is a policy at least as good, whose cost is the next c. It is optimal when nothing improves.
 *
 * @param demandMean   mean of the Poisson demand, units per period, above 0
 * @param orderCost    K, money per order, 0 or more
 * @param holdingCost  h, money per unit left at the end of a period, above 0
 * @param stockoutCost p, money per unit short at the end of a period, above 0
 * @returns s and S in whole units and cost, money per period
 * @throws {InputError} if an argument is out of its range, or the policy spans too many units to compute
 * @see Zheng & Federgruen (1991), Finding optimal (s, S) policies is about as simple as evaluating a single policy, Operations Research 39:654; Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd ed., ch. 4
 */
export function ssPolicy(
  demandMean: number,
  orderCost: number,
  holdingCost: number,
  stockoutCost: number,
): OrderUpToPolicy {
  mustBePositive("demand_mean", demandMean);
  mustNotBeNegative("order_cost", orderCost);
  mustBePositive("holding_cost", holdingCost);
  mustBePositive("stockout_cost", stockoutCost);
  const weight = holdingCost + stockoutCost;
  const span = Math.sqrt((2 * orderCost * demandMean * weight) / (holdingCost * stockoutCost));
  const width = 18 * Math.sqrt(demandMean) + 40; // of the demands that matter
  const levelsSpanned = span + width;
  const termsEach = Math.min(width, Math.max(1, levelsSpanned - (demandMean - width / 2)));
  if (!(demandMean < 1e9 && levelsSpanned * termsEach < mostWork)) {
    const rule = `must be counted in larger units, such as cases: the policy would span ${roundSignificant(span, 3)} units`;
    throw new InputError("demand_mean", rule, demandMean);
  }
  const demand = demandWindow(demandMean);
  const levels = levelCosts(demandMean, demand, holdingCost, stockoutCost);
  const shop = { orderCost, demand, levels, periods: orderPeriods(demand) };
  const { best } = levels;
  const above = Math.round((span * stockoutCost) / weight);
  const reorderPoint = best - 1 - Math.round((span * holdingCost) / weight);
  let policy = bestOrderUpTo(shop, reorderPoint, best + above, 0, best + above);
  for (;;) {
    const { cost } = policy;
    let s = best - 1;
    while (levels.at(s) < cost) s--;
    let highest = best;
    while (levels.at(highest + 1) <= cost) highest++;
    const next = bestOrderUpTo(shop, s, highest, cost, best);
    if (!(next.cost < cost * (1 - 1e-13))) return next;
    policy = next;
  }
}

/**
 * The S from `least` to `highest` with the lowest c(s, S). With u(y) the cost of going from stock y down to
 * s, less `cost` for each period, u(y) = G(y) − cost + Σ_l P(D = l)·u(y − l), u = 0 at s and below.
 */
function bestOrderUpTo(
  { orderCost, demand, levels, periods: periodsUpTo }: Shop,
  s: number,
  highest: number,
  cost: number,
  least: number,
): OrderUpToPolicy {
  const size = highest - s;
  const periods = periodsUpTo(size);
  const excess = new Float64Array(size + 1);
  let policy = { reorderPoint: s, orderUpTo: highest, cost: Infinity };
  for (let j = 1; j <= size; j++) {
    excess[j] = (levels.at(s + j) - cost + afterDemand(demand, excess, j)) / demand.some;
    if (s + j < least) continue;
    const each = cost + (orderCost + excess[j]) / periods[j];
    if (each < policy.cost) policy = { reorderPoint: s, orderUpTo: s + j, cost: each };
  }
  return policy;
}

/** M(j) = 1 + Σ_l P(D = l)·M(j − l), over the demands that leave something above s. */
function orderPeriods(demand: DemandWindow): (units: number) => Float64Array {
  let periods = new Float64Array(1);
  return (units) => {
    const known = periods.length;
    if (known > units) return periods;
    const longer = new Float64Array(units + 1);
    longer.set(periods);
    for (let j = known; j < longer.length; j++)
      longer[j] = (1 + afterDemand(demand, longer, j)) / demand.some;
    periods = longer;
    return periods;
  };
}

/** Σ P(D = l)·values[j − l] over the demands l from 1 to j − 1, in four sums that do not wait for each other. */
function afterDemand({ least, chances }: DemandWindow, values: Float64Array, j: number): number {
  const start = Math.max(1, least) - least;
  const end = Math.min(chances.length, j - least);
  const place = j - least;
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let k = start;
  for (; k + 3 < end; k += 4) {
    one += chances[k] * values[place - k];
    two += chances[k + 1] * values[place - k - 1];
    three += chances[k + 2] * values[place - k - 2];
    four += chances[k + 3] * values[place - k - 3];
  }
  for (; k < end; k++) one += chances[k] * values[place - k];
  return one + two + (three + four);
}

/** Beyond 9 standard deviations, and then some for small means, lies less than 1e-16 of demand. */
function demandWindow(mean: number): DemandWindow {
  const reach = 9 * Math.sqrt(mean) + 20;
  const least = Math.max(0, Math.floor(mean - reach));
  const chances = new Float64Array(Math.ceil(mean + reach) - least + 1);
  const middle = Math.floor(mean) - least;
  chances[middle] = poissonProbability(least + middle, mean);
  for (let k = middle; k > 0; k--) chances[k - 1] = (chances[k] * (least + k)) / mean;
  for (let k = middle + 1; k < chances.length; k++) chances[k] = (chances[k - 1] * mean) / (least + k);
  const sums = new Float64Array(chances.length);
  let sum = 0;
  for (let k = 0; k < chances.length; k++) {
    sum += chances[k];
    sums[k] = sum;
  }
  const atMost = (demand: number) => (demand < least ? 0 : (sums[demand - least] ?? 1));
  return { least, chances, atMost, some: -Math.expm1(-mean) };
}

/** G changes by (h + p)·F(y) − p from y to y + 1; from its lowest point both sides are summed up by that. */
function levelCosts(
  mean: number,
  { atMost }: DemandWindow,
  holdingCost: number,
  stockoutCost: number,
): LevelCosts {
  const both = holdingCost + stockoutCost;
  const best = poissonQuantile(stockoutCost / both, mean);
  const shortage = mean * poissonTail(best, mean) - best * poissonTail(best + 1, mean);
  const lowest = holdingCost * (best - mean) + both * shortage;
  const above = [lowest];
  const below = [lowest];
  const slope = (level: number) => both * atMost(level) - stockoutCost;
  return {
    best,
    at: (level) => {
      while (best + above.length <= level)
        above.push(above[above.length - 1] + slope(best + above.length - 1));
      while (best - below.length >= level) below.push(below[below.length - 1] - slope(best - below.length));
      return level >= best ? above[level - best] : below[best - level];
    },
  };
}
