import { InputError, mustBePositive, mustBeShare } from "../check.js";

/** One factor of revenue. null where the target cannot be reached so: a conversion would be above 1. */
export interface Lever {
  readonly lever: "visitors" | "conversion" | "order_value";
  readonly today: number;
  /** What it must become while the others stay as they are, and that change as a share of today's value. */
  readonly neededAlone: number | null;
  readonly changeAlone: number | null;
  /** What it must become where all three change alike. */
  readonly neededTogether: number | null;
  readonly changeTogether: number | null;
}

/**
 * What each of the three factors of revenue must become to reach a target: alone, or all three by the same
 * relative change.
 *
 *   R = V·c·a,   alone: x·T/R for each x of V, c, a;   together: x·∛(T/R)
 *
 * @param targetRevenue T, money per period, above 0
 * @param visitors      V, per the same period, above 0
 * @param conversion    c, orders per visitor, above 0 and at most 1
 * @param orderValue    a, money per order, above 0
 * @returns visitors, conversion, order value; null for what would take a conversion above 1
 * @throws {InputError} if an argument is out of its range
 * @see Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics, 3rd ed. (online metrics: visitors, conversion)
 */
export function goalLevers(
  targetRevenue: number,
  visitors: number,
  conversion: number,
  orderValue: number,
): Lever[] {
  mustBePositive("target_revenue", targetRevenue);
  mustBePositive("visitors", visitors);
  mustBeShare("conversion", conversion);
  if (conversion === 0) throw new InputError("conversion", "must be above 0", conversion);
  mustBePositive("order_value", orderValue);
  const alone = targetRevenue / visitors / conversion / orderValue;
  const together = Math.cbrt(alone);
  const canAllChange = conversion * together <= 1;
  const lever = (name: Lever["lever"], today: number, canChange = true): Lever => ({
    lever: name,
    today,
    neededAlone: canChange ? today * alone : null,
    changeAlone: canChange ? alone - 1 : null,
    neededTogether: canAllChange ? today * together : null,
    changeTogether: canAllChange ? together - 1 : null,
  });
  return [
    lever("visitors", visitors),
    lever("conversion", conversion, conversion * alone <= 1),
    lever("order_value", orderValue),
  ];
}
