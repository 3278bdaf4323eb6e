import type { Distribution } from "./distribution.js";
import { fromAtoms } from "./fromAtoms.js";

/** Chances below this share of the largest are beyond what a uniform number of 53 bits can ask for. */
const negligible = 1e-22;
/** 40 MB of chances. */
const mostAtoms = 5_000_000;

/**
 * A distribution of counts, laid out as a table from its mode outwards, until chances are negligible.
 *
 * @param mode    the likeliest count
 * @param ratio   chance of k + 1 over that of k; 0 at the largest possible count
 * @param moments exact mean and sd
 * @throws {RangeError} if it spreads over more than 5 million counts
 */
export function countAtoms(
  kind: string,
  mode: number,
  ratio: (k: number) => number,
  moments: { readonly mean: number; readonly sd: number },
): Distribution {
  const below: number[] = [];
  for (let k = mode - 1, weight = 1; k >= 0; k--) {
    weight /= ratio(k);
    if (weight < negligible) break;
    below.push(weight);
    mustFit(kind, below.length);
  }
  const above: number[] = [1];
  for (let k = mode, weight = 1; ; k++) {
    weight *= ratio(k);
    if (weight < negligible) break;
    above.push(weight);
    mustFit(kind, above.length);
  }
  const weights = Float64Array.from([...below.reverse(), ...above]);
  const first = mode - below.length;
  return fromAtoms(
    kind,
    Float64Array.from(weights.keys(), (i) => first + i),
    weights,
    moments,
  );
}

function mustFit(kind: string, count: number): void {
  if (count > mostAtoms) {
    throw new RangeError(
      `${kind}: its counts spread over more than ${mostAtoms} values; count in larger units, such as thousands.`,
    );
  }
}
