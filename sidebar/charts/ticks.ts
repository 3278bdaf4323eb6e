const roots = [Math.sqrt(2), Math.sqrt(10), Math.sqrt(50)] as const;

/**
 * The step of 1, 2 or 5 times a power of ten that cuts a range into about `count` parts. The bounds are the
 * geometric means of neighboring steps, as in d3-array, whose package would weigh ten times as much here.
 *
 * @param from, to  two different figures, the lower one first
 */
export function tickStep(from: number, to: number, count: number): number {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const error = rough / power;
  const multiple = error >= roots[2] ? 10 : error >= roots[1] ? 5 : error >= roots[0] ? 2 : 1;
  return multiple * power;
}

/** About `count` round figures from `from` to `to`. */
export function ticks(from: number, to: number, count: number): number[] {
  const { stepsTo, figure } = grid(tickStep(from, to, count));
  const first = Math.ceil(stepsTo(from));
  const last = Math.floor(stepsTo(to));
  return Array.from({ length: last - first + 1 }, (_, k) => figure(first + k));
}

/** The range widened to round figures on either end. */
export function roundedRange(from: number, to: number, count: number): [from: number, to: number] {
  const { stepsTo, figure } = grid(tickStep(from, to, count));
  return [figure(Math.floor(stepsTo(from))), figure(Math.ceil(stepsTo(to)))];
}

/** Steps counted from 0. Below 1 they are counted per unit, so that 3 steps of 0.1 are 0.3. */
function grid(step: number) {
  const perUnit = Math.round(1 / step);
  return step < 1
    ? { stepsTo: (value: number) => value * perUnit, figure: (steps: number) => steps / perUnit }
    : { stepsTo: (value: number) => value / step, figure: (steps: number) => steps * step };
}
