/**
 * What is known of an uncertain number. Drawn by its quantile function: a uniform number between 0 and 1
 * goes in, so that any sampling scheme serves any distribution.
 */
export interface Distribution {
  /** `normal`, `lognormal`, … */
  readonly kind: string;
  /** Mean; Infinity or NaN where the distribution has none. */
  readonly mean: number;
  /** Standard deviation; Infinity or NaN where the distribution has none. */
  readonly sd: number;
  /** The number that a share p of all draws lies at or below; 0 < p < 1. */
  quantile(p: number): number;
  /**
   * Puts the quantile of each share in its place: where the distribution has this, several times as fast as
   * `quantile` one by one from outside, which the engine cannot inline.
   */
  quantilesInPlace?(shares: Float64Array): void;
  /** Share of all draws at or below x. */
  cdf(x: number): number;
  /** The values that a discrete distribution can take, with their chances; absent for continuous ones. */
  readonly atoms?: Atoms;
}

export interface Atoms {
  /** Ascending. */
  readonly values: Float64Array;
  /** As many, each above 0; together 1. */
  readonly chances: Float64Array;
}
