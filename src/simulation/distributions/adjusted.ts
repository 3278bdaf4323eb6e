import { integrateUnit } from "../../math/integrate.js";
import { mustBeFinite } from "./check.js";
import type { Distribution } from "./distribution.js";
import { fromAtoms } from "./fromAtoms.js";

/** What is done to a distribution, in this order: first it is truncated, then it is shifted. */
export interface Adjustment {
  /** Lowest and highest value that is left, on the distribution's own scale before it is shifted. */
  readonly low?: number;
  readonly high?: number;
  /** Added to every value. */
  readonly shift?: number;
}

/** Less than this cannot be told from the rounding of the distribution function. */
const leastLeft = 1e-6;
/** Only tails too heavy for a mean or a spread still hold something out there. */
const farOut = 1e30;

/**
 * A distribution cut off at `low` and `high`, its rest scaled up to 1, and then moved by `shift`. Mean and
 * sd are those of what is left.
 *
 * @throws {RangeError} if the bounds leave less than a millionth of the distribution
 */
export function adjusted(distribution: Distribution, { low, high, shift = 0 }: Adjustment): Distribution {
  mustBeFinite(distribution.kind, "shift", shift);
  const cut =
    low === undefined && high === undefined
      ? distribution
      : truncated(distribution, low ?? -Infinity, high ?? Infinity);
  return shift === 0 ? cut : shifted(cut, shift);
}

function truncated(distribution: Distribution, low: number, high: number): Distribution {
  const { kind, atoms } = distribution;
  if (atoms) return truncatedAtoms(kind, atoms.values, atoms.chances, low, high);
  const below = distribution.cdf(low);
  const left = distribution.cdf(high) - below;
  if (!(left >= leastLeft)) throw nothingLeft(kind, low, high);
  const quantile = (p: number) => Math.min(high, Math.max(low, distribution.quantile(below + p * left)));
  // A tail that is left whole has a mean and a spread only if it had them before; no distribution of those
  // without them ends above.
  const isBounded = high < Infinity && (low > -Infinity || distribution.cdf(-farOut) === 0);
  const hasMoment = (moment: number) => isBounded || Number.isFinite(moment);
  const mean = hasMoment(distribution.mean) ? integrateUnit(quantile) : distribution.mean;
  const variance = () => integrateUnit((p) => (quantile(p) - mean) * (quantile(p) - mean));
  const sd = hasMoment(distribution.sd) ? Math.sqrt(variance()) : distribution.sd;
  return {
    kind,
    mean,
    sd,
    quantile,
    cdf: (x) => Math.min(1, Math.max(0, (distribution.cdf(x) - below) / left)),
  };
}

function truncatedAtoms(
  kind: string,
  values: Float64Array,
  chances: Float64Array,
  low: number,
  high: number,
): Distribution {
  const inside = (_: number, i: number) => values[i] >= low && values[i] <= high;
  const rest = chances.filter(inside);
  if (!(rest.reduce((sum, chance) => sum + chance, 0) >= leastLeft)) throw nothingLeft(kind, low, high);
  return fromAtoms(kind, values.filter(inside), rest);
}

function nothingLeft(kind: string, low: number, high: number): RangeError {
  return new RangeError(
    `${kind}: cut off below ${low} and above ${high}, less than a millionth of it is left; set the bounds wider.`,
  );
}

function shifted(distribution: Distribution, shift: number): Distribution {
  const { kind, mean, sd, atoms } = distribution;
  if (atoms) {
    const values = atoms.values.map((value) => value + shift);
    return fromAtoms(kind, values, atoms.chances, { mean: mean + shift, sd });
  }
  return {
    kind,
    mean: mean + shift,
    sd,
    quantile: (p) => distribution.quantile(p) + shift,
    cdf: (x) => distribution.cdf(x - shift),
  };
}
