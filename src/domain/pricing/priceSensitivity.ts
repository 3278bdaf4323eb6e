import { sortedCopy } from "../../math/quantile.js";
import { InputError, mustNotBeNegative } from "../check.js";

export interface AcceptablePrices {
  low: number;
  optimal: number;
  indifference: number;
  high: number;
}

/**
 * Van Westendorp's price sensitivity meter. Of each question's answers a curve is drawn: the share of people
 * who find a price too cheap or cheap falls with the price (their answer is the price or more), the share
 * who find it expensive or too expensive rises (their answer is the price or less). The curves are straight
 * between the prices named.
 *
 *   low:  too cheap = 1 − cheap;   optimal:  too cheap = too expensive
 *   indifference:  cheap = expensive;   high:  too expensive = 1 − expensive
 *
 * Where two curves run together, the middle of the stretch counts. Answers of one person that contradict each
 * other count like all others.
 *
 * @param tooCheap     answers, money per unit, 0 or more; undefined where a person gave none
 * @returns prices, money per unit: the acceptable range from low to high, and two prices within it
 * @throws {InputError} if an answer is negative or a question has none
 * @see Van Westendorp (1976), NSS Price Sensitivity Meter: a new approach to study consumer perception of prices
 */
export function priceSensitivity(
  tooCheap: readonly (number | undefined)[],
  cheap: readonly (number | undefined)[],
  expensive: readonly (number | undefined)[],
  tooExpensive: readonly (number | undefined)[],
): AcceptablePrices {
  const answers = {
    tooCheap: answersTo("too_cheap", tooCheap),
    cheap: answersTo("cheap", cheap),
    expensive: answersTo("expensive", expensive),
    tooExpensive: answersTo("too_expensive", tooExpensive),
  };
  const prices = sortedCopy(Object.values(answers).flatMap((sorted) => [...sorted]));
  const isTooCheap = (price: number) => shareFrom(answers.tooCheap, price);
  const isCheap = (price: number) => shareFrom(answers.cheap, price);
  const isExpensive = (price: number) => shareUpTo(answers.expensive, price);
  const isTooExpensive = (price: number) => shareUpTo(answers.tooExpensive, price);
  return {
    low: crossing(prices, (price) => 1 - isCheap(price) - isTooCheap(price)),
    optimal: crossing(prices, (price) => isTooExpensive(price) - isTooCheap(price)),
    indifference: crossing(prices, (price) => isExpensive(price) - isCheap(price)),
    high: crossing(prices, (price) => isTooExpensive(price) - (1 - isExpensive(price))),
  };
}

function answersTo(question: string, answers: readonly (number | undefined)[]): Float64Array {
  answers.forEach((answer, index) => {
    if (answer !== undefined) mustNotBeNegative(question, answer, index);
  });
  const given = answers.filter((answer) => answer !== undefined);
  if (given.length === 0) throw new InputError(question, "must have at least one answer", 0);
  return sortedCopy(given);
}

/** Share of the answers that are the price or more. */
function shareFrom(sorted: Float64Array, price: number): number {
  return 1 - countBelow(sorted, (answer) => answer < price) / sorted.length;
}

/** Share of the answers that are the price or less. */
function shareUpTo(sorted: Float64Array, price: number): number {
  return countBelow(sorted, (answer) => answer <= price) / sorted.length;
}

/** How many values at the beginning are below, by halving. */
function countBelow(sorted: Float64Array, isBelow: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a difference of shares that rises with the price passes 0: the middle of that stretch. */
function crossing(prices: Float64Array, difference: (price: number) => number): number {
  const rounding = 1e-12;
  const firstAt = countBelow(prices, (price) => difference(price) < -rounding);
  const firstAbove = countBelow(prices, (price) => difference(price) <= rounding);
  if (firstAbove > firstAt) return (prices[firstAt] + prices[firstAbove - 1]) / 2;
  if (firstAt === 0) return prices[0];
  const [before, after] = [prices[firstAt - 1], prices[firstAt]];
  const [below, above] = [difference(before), difference(after)];
  return before + ((after - before) * below) / (below - above);
}
