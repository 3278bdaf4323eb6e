import { distinctRows } from "../../math/distinctRows.js";
import { InputError, mustBeAsLong, mustBeWhole, mustNotBeNegative } from "../check.js";

/** Different purchase histories; element i of each array belongs to history i. */
export interface Histories {
  /** x, repeat purchases. */
  readonly frequency: Float64Array;
  /** t_x, time from the first to the last purchase. */
  readonly recency: Float64Array;
  /** T, time from the first purchase to today. */
  readonly age: Float64Array;
  /** How many customers have this history. */
  readonly customers: Float64Array;
}

/**
 * @throws {InputError} if the lists differ in length, a frequency is not a whole number, or a last purchase
 *   lies after today or, without a repeat, after the first
 */
export function mustBeHistories(
  frequency: readonly number[],
  recency: readonly number[],
  age: readonly number[],
): void {
  mustBeAsLong("recency", recency.length, "frequency", frequency.length);
  mustBeAsLong("age", age.length, "frequency", frequency.length);
  for (let i = 0; i < frequency.length; i++) {
    mustBeWhole("frequency", frequency[i], 0, i);
    mustNotBeNegative("recency", recency[i], i);
    mustNotBeNegative("age", age[i], i);
    if (recency[i] > age[i]) throw new InputError("recency", `must be at most age, ${age[i]}`, recency[i], i);
    if (frequency[i] === 0 && recency[i] > 0) {
      throw new InputError("recency", "must be 0 where frequency is 0", recency[i], i);
    }
  }
}

/** Customers with the same history count as one history: the work is by histories, not by customers. */
export function mergeHistories(
  frequency: ArrayLike<number>,
  recency: ArrayLike<number>,
  age: ArrayLike<number>,
): Histories {
  const { group, first } = distinctRows([frequency, recency, age]);
  const customers = new Float64Array(first.length);
  for (const history of group) customers[history]++;
  return {
    frequency: elementsAt(first, frequency),
    recency: elementsAt(first, recency),
    age: elementsAt(first, age),
    customers,
  };
}

/** The different values of a column, with the customers who have each. */
export interface Levels {
  /** Level of each history. */
  readonly of: Int32Array;
  readonly values: Float64Array;
  readonly customers: Float64Array;
}

export function levelsOf(column: Float64Array, customers: Float64Array): Levels {
  const { group, first } = distinctRows([column]);
  const counts = new Float64Array(first.length);
  for (let i = 0; i < group.length; i++) counts[group[i]] += customers[i];
  return { of: group, values: elementsAt(first, column), customers: counts };
}

function elementsAt(places: Int32Array, column: ArrayLike<number>): Float64Array {
  const elements = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) elements[i] = column[places[i]];
  return elements;
}
