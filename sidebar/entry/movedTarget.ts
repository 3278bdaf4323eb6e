/** Where a slider may stand. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A value brought onto the slider's steps and between its ends, which need not be on a step. */
export function onSlider(value: number, { min, max, step }: SliderRange): number {
  if (value <= min || value >= max) return value <= min ? min : max;
  return Math.min(Math.max(Math.round(value / step) * step, min), max);
}

/** Where a key moves a slider, by the pattern of the ARIA guide; null for a key that is not the slider's. */
export function movedTarget(value: number, key: string, range: SliderRange): number | null {
  const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[key];
  if (key === "Home") return range.min;
  if (key === "End") return range.max;
  return steps === undefined ? null : onSlider(value + steps * range.step, range);
}
