import { decidedPrice } from "../decidedPrice.js";
import type { Plan, Product, Promotion } from "../plan.js";
import { isInScope } from "../scope.js";
import type { PromotionTerms } from "./promotionTerms.js";
import { stackedTerms } from "./stackedTerms.js";

/**
 * The promotions that buyers of a product get in a week, in the order in which they apply. Those that stack
 * apply together, in the order of the list. One that does not stack applies alone, where it gives the buyer
 * more than those together and than any other that does not stack; at a tie, the earlier in the list applies,
 * and those together stand at the place of their first.
 */
export function promotionsAt(
  week: number,
  product: Product,
  { shop, decisions }: Plan,
): readonly Promotion[] {
  const active = decisions.promotions.filter(
    ({ firstWeek, lastWeek, scope }) => firstWeek <= week && week <= lastWeek && isInScope(product, scope),
  );
  const together = active.filter(({ stacks }) => stacks);
  const choices = active
    .filter((promotion) => !promotion.stacks || promotion === together[0])
    .map((promotion) => (promotion.stacks ? together : [promotion]));
  if (choices.length <= 1) return choices[0] ?? [];
  const { price } = decidedPrice(product, decisions);
  const savings = choices.map((promotions) =>
    buyerSaving(stackedTerms(promotions, product, price, shop), price),
  );
  return choices[savings.indexOf(Math.max(...savings))];
}

/** Mean money per unit that buyers save, gifts and shipping at what they cost the shop. */
function buyerSaving(terms: readonly PromotionTerms[], price: number): number {
  let left = price;
  let given = 0;
  for (const { share, discount, costPerUnit } of terms) {
    left *= 1 - share * discount;
    given += share * costPerUnit;
  }
  return price - left + given;
}
