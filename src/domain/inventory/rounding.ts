/** Sums of decimal figures miss their mark by a few units of the last place: 0.8 must still be 0.8. */
export const slack = 1e-9;

/** How many whole lots cover a quantity; 8.000000000000002 lots are 8. */
export function wholeLots(quantity: number, lotSize: number): number {
  return Math.ceil((quantity / lotSize) * (1 - 1e-12));
}
