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
  frequency: readonly number[],
  recency: readonly number[],
  age: readonly number[],
): Histories {
  const frequencies = numbered(frequency);
  const recencies = numbered(recency);
  const ages = numbered(age);
  const merged = new Map<number, number>();
  const firsts: number[] = [];
  const customers: number[] = [];
  for (let i = 0; i < frequency.length; i++) {
    const pair = frequencies.ids[i] * recencies.different + recencies.ids[i];
    const key = pair * ages.different + ages.ids[i];
    const at = merged.get(key);
    if (at === undefined) {
      merged.set(key, firsts.length);
      firsts.push(i);
      customers.push(1);
    } else {
      customers[at]++;
    }
  }
  return {
    frequency: Float64Array.from(firsts, (i) => frequency[i]),
    recency: Float64Array.from(firsts, (i) => recency[i]),
    age: Float64Array.from(firsts, (i) => age[i]),
    customers: Float64Array.from(customers),
  };
}

/** A number from 0 for each different value. */
function numbered(values: readonly number[]) {
  const known = new Map<number, number>();
  const ids = Int32Array.from(values, (value) => {
    const id = known.get(value) ?? known.size;
    if (id === known.size) known.set(value, id);
    return id;
  });
  return { ids, different: known.size };
}

/** How many customers have each number of repeat purchases. */
export function countsByFrequency({ frequency, customers }: Histories): Map<number, number> {
  const counts = new Map<number, number>();
  frequency.forEach((x, i) => {
    counts.set(x, (counts.get(x) ?? 0) + customers[i]);
  });
  return counts;
}
