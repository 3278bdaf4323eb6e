/** A goal that a person would say: the value to two digits, the second one 0 or 5. */
export function roundGoal(value: number): number {
  let unit = 1;
  while (Math.abs(value) >= 100 * unit) unit *= 10;
  return Math.round(value / unit / 5) * 5 * unit;
}
