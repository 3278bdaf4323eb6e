import { normalQuantile } from "../../math/normalQuantile.js";

/** A share of trials, with what the number of trials leaves open. */
export interface Chance {
  readonly chance: number;
  readonly standardError: number;
  /** Ends of the Wilson score interval, 95% unless told otherwise. */
  readonly low: number;
  readonly high: number;
}

/** Chance that the outcome is `target` or more. */
export function chanceAtLeast(sample: Float64Array, target: number, confidence = 0.95): Chance {
  let hits = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] >= target) hits++;
  return chanceFrom(hits, sample.length, confidence);
}

/**
 * A chance from so many hits in so many independent trials.
 *
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22
 */
export function chanceFrom(hits: number, trials: number, confidence = 0.95): Chance {
  const chance = hits / trials;
  const z = normalQuantile(0.5 + confidence / 2);
  const weight = (z * z) / trials;
  const centre = (chance + weight / 2) / (1 + weight);
  const reach = (z / (1 + weight)) * Math.sqrt((chance * (1 - chance)) / trials + weight / (4 * trials));
  return {
    chance,
    standardError: Math.sqrt((chance * (1 - chance)) / trials),
    low: hits === 0 ? 0 : centre - reach,
    high: hits === trials ? 1 : centre + reach,
  };
}
