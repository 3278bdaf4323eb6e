/** A number with what is known of it, as a bell curve. */
export interface Belief {
  readonly mean: number;
  readonly sd: number;
}
