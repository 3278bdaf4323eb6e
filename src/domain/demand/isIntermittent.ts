/** Average interval between demands from which Croston's method, less its bias, beats plain smoothing. */
const intervalCutoff = 1.32;

/**
 * Whether an item sells only now and then.
 *
 *   ADI = periods / periods with demand ≥ 1.32
 *
 * @see Syntetos, Boylan & Croston (2005), On the categorization of demand patterns, J. Oper. Res. Society 56:495
 */
export function isIntermittent(history: readonly number[]): boolean {
  const busy = history.filter((demand) => demand > 0).length;
  return history.length >= intervalCutoff * busy;
}
