import { log } from "../../math/log.js";

/** Noise of a level from week to week, of variance 1: part of it is carried on, part is new every week. */
export interface LevelNoise {
  /** Share of the carried part that is left after a week. */
  readonly carried: number;
  /** Share of the variance that is new every week. */
  readonly fresh: number;
  /** By week: how far a surprise moves what is expected to be carried on. */
  readonly gains: Float64Array;
  /** By week: sd of the surprise. */
  readonly sds: Float64Array;
  /** Log of the determinant of the weeks' correlations. */
  readonly logDeterminant: number;
}

/** From noise that is new every week to a level that wanders off. */
export function levelNoises(weeks: number): LevelNoise[] {
  return noisesOf(weeks, [0.4, 0.7, 0.9, 0.97], [0.05, 0.35, 0.7]);
}

/** Fewer of them, for what matters less. */
export function fewLevelNoises(weeks: number): LevelNoise[] {
  return noisesOf(weeks, [0.6, 0.9], [0.05, 0.5]);
}

function noisesOf(weeks: number, carried: readonly number[], fresh: readonly number[]): LevelNoise[] {
  return [
    levelNoise(weeks, 0, 1),
    ...carried.flatMap((share) => fresh.map((part) => levelNoise(weeks, share, part))),
  ];
}

/**
 * Noise whose weeks i and j have the correlation (1 − fresh)·carried^|i − j|, by Kalman's filter: the
 * variance of a week beside what the weeks before say of it.
 *
 * @see Durbin & Koopman, Time Series Analysis by State Space Methods, 2nd ed., section 4.3
 */
export function levelNoise(weeks: number, carried: number, fresh: number): LevelNoise {
  const gains = new Float64Array(weeks);
  const sds = new Float64Array(weeks);
  let logDeterminant = 0;
  let unknown = 1 - fresh;
  for (let week = 0; week < weeks; week++) {
    const variance = unknown + fresh;
    gains[week] = unknown / variance;
    sds[week] = Math.sqrt(variance);
    logDeterminant += log(variance);
    unknown = carried * carried * unknown * (1 - gains[week]) + (1 - carried * carried) * (1 - fresh);
  }
  return { carried, fresh, gains, sds, logDeterminant };
}

/** The weeks' surprises in sds: as if every week were new noise of variance 1. */
export function whitened({ carried, gains, sds }: LevelNoise, values: Float64Array): Float64Array {
  const white = new Float64Array(values.length);
  let expected = 0;
  for (let week = 0; week < values.length; week++) {
    const surprise = values[week] - expected;
    white[week] = surprise / sds[week];
    expected = carried * (expected + gains[week] * surprise);
  }
  return white;
}

/** carried^lag by week, the last one's 1 at the end. */
export function sinceLastWeek(carried: number, weeks: number): Float64Array {
  const shares = new Float64Array(weeks).fill(1);
  for (let week = weeks - 2; week >= 0; week--) shares[week] = shares[week + 1] * carried;
  return shares;
}
