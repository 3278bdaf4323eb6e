import { mustBeFinite } from "./check.js";
import type { Distribution } from "./distribution.js";
import { fromAtoms } from "./fromAtoms.js";

/**
 * Given values with given weights.
 *
 * @param values  any order; equal ones count together
 * @param weights as many, 0 or more, not all 0; they need not add up to 1
 */
export function discrete(values: readonly number[], weights: readonly number[]): Distribution {
  return fromWeightedValues("discrete", values, weights);
}

/** Draws from the data themselves, each as likely as any other. */
export function empirical(data: readonly number[]): Distribution {
  return fromWeightedValues("empirical", data, new Array<number>(data.length).fill(1));
}

function fromWeightedValues(
  kind: string,
  values: readonly number[],
  weights: readonly number[],
): Distribution {
  if (values.length !== weights.length) {
    throw new RangeError(
      `${kind}: each value needs one weight; there are ${values.length} and ${weights.length}.`,
    );
  }
  const weightOf = new Map<number, number>();
  values.forEach((value, i) => {
    const weight = weights[i];
    mustBeFinite(kind, `value ${i + 1}`, value);
    if (!(weight >= 0 && weight < Infinity)) {
      throw new RangeError(`${kind}: weight ${i + 1} must be 0 or more; it is ${weight}.`);
    }
    if (weight > 0) weightOf.set(value, (weightOf.get(value) ?? 0) + weight);
  });
  if (weightOf.size === 0)
    throw new RangeError(`${kind}: there must be at least one value with a weight above 0.`);
  const ascending = Float64Array.from(weightOf.keys()).sort();
  return fromAtoms(
    kind,
    ascending,
    ascending.map((value) => weightOf.get(value)!),
  );
}
