import { InputError, mustBeAsLong, mustNotBeNegative } from "../check.js";

export interface RevenueEffect {
  readonly effect: "price" | "volume" | "mix" | "total";
  readonly amount: number;
}

/**
 * Why revenue changed between two periods: by prices, by the number of units, and by which products they are.
 * Price and volume are those of the products sold in both periods; of products that are new or have ended the
 * whole revenue counts as mix.
 *
 *   price = Σ (p₁ − p₀)·q₁,   volume = (Q₁ − Q₀)·p̄₀
 *   mix = Σ (q₁ − q₀)·(p₀ − p̄₀) + revenue of the new − revenue of the ended
 *   total = price + volume + mix = R₁ − R₀
 *
 * Sums over the products sold in both periods; Q their units, p̄₀ = Σ p₀·q₀/Q₀ their mean price before.
 *
 * @param unitsBefore q₀, a number per product, 0 or more; absent: not sold
 * @param priceBefore p₀, money per unit, 0 or more; absent where the product was not sold
 * @param unitsAfter  q₁, as q₀
 * @param priceAfter  p₁, as p₀
 * @returns price, volume, mix and total; the total is the sum of the three, to the last bit
 * @throws {InputError} if a number is negative, or a product that was sold has no price
 * @see Horngren, Datar & Rajan, Cost Accounting: A Managerial Emphasis (sales-quantity and sales-mix variances)
 */
export function priceVolumeMix(
  unitsBefore: readonly (number | undefined)[],
  priceBefore: readonly (number | undefined)[],
  unitsAfter: readonly (number | undefined)[],
  priceAfter: readonly (number | undefined)[],
): RevenueEffect[] {
  const before = sales("before", unitsBefore, priceBefore);
  const after = sales("after", unitsAfter, priceAfter);
  mustBeAsLong("units_after", after.length, "units_before", before.length);
  const pairs = before.map((sale, i) => ({ before: sale, after: after[i] }));
  const kept = pairs.filter(isKept);
  const others = pairs.filter((pair) => !isKept(pair));
  const added = (pair: Pair) => pair.after.units - pair.before.units;

  const units = add(kept, (pair) => pair.before.units);
  const meanPrice = units === 0 ? 0 : add(kept, (pair) => pair.before.units * pair.before.price) / units;
  const price = add(kept, (pair) => (pair.after.price - pair.before.price) * pair.after.units);
  const volume = add(kept, added) * meanPrice;
  const mix =
    add(kept, (pair) => added(pair) * (pair.before.price - meanPrice)) +
    add(others, (pair) => pair.after.units * pair.after.price - pair.before.units * pair.before.price);
  return [
    { effect: "price", amount: price },
    { effect: "volume", amount: volume },
    { effect: "mix", amount: mix },
    // Added up as a sheet adds the three cells, so that it shows no difference.
    { effect: "total", amount: price + volume + mix },
  ];
}

interface Sale {
  readonly units: number;
  readonly price: number;
}

/** The sales of one product. */
interface Pair {
  readonly before: Sale;
  readonly after: Sale;
}

function isKept({ before, after }: Pair): boolean {
  return before.units > 0 && after.units > 0;
}

function add(pairs: readonly Pair[], amount: (pair: Pair) => number): number {
  return pairs.reduce((sum, pair) => sum + amount(pair), 0);
}

function sales(
  period: "before" | "after",
  units: readonly (number | undefined)[],
  prices: readonly (number | undefined)[],
): Sale[] {
  mustBeAsLong(`price_${period}`, prices.length, `units_${period}`, units.length);
  return units.map((each, index) => {
    const sale = { units: each ?? 0, price: prices[index] ?? 0 };
    mustNotBeNegative(`units_${period}`, sale.units, index);
    mustNotBeNegative(`price_${period}`, sale.price, index);
    if (sale.units > 0 && prices[index] === undefined) {
      throw new InputError(`price_${period}`, "must be a number where units were sold", "", index);
    }
    return sale;
  });
}
