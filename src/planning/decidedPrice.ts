import type { Decisions, PriceFloor, Product } from "./plan.js";
import { isInScope } from "./scope.js";

export interface DecidedPrice {
  /** Money per unit. */
  readonly price: number;
  /** The floor that holds the price up; null where the price is as decided. */
  readonly heldBy: PriceFloor | null;
}

/**
 * List price of a product after the price changes; the last one in scope counts. A floor holds back what
 * would go below it, but does not raise today's price.
 */
export function decidedPrice(product: Product, { prices, floors }: Decisions): DecidedPrice {
  let wanted = product.price;
  for (const { scope, to } of prices) {
    if (isInScope(product, scope)) wanted = to.by === "price" ? to.price : product.price * (1 + to.change);
  }
  let decided: DecidedPrice = { price: wanted, heldBy: null };
  for (const floor of floors) {
    const least = Math.min(product.price, floorPrice(product, floor));
    if (decided.price < least) decided = { price: least, heldBy: floor };
  }
  return decided;
}

/** The lowest price that a floor allows; 0 where it says nothing of this product. */
function floorPrice({ unitCost, competitorPrice }: Product, floor: PriceFloor): number {
  if (floor.rule === "cost-plus") return unitCost * (1 + floor.markup);
  if (floor.rule === "margin") return unitCost / (1 - floor.margin);
  return (competitorPrice ?? 0) * floor.ratio;
}
