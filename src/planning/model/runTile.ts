import type { Steps } from "../../simulation/steps.js";
import { crossEffectsOf } from "./crossEffects.js";
import { demandOf } from "./demandOf.js";
import { emptyLedger, type Totals, type WeeklyMoney } from "./ledger.js";
import { openLevels } from "./levels.js";
import type { Marketing } from "./marketing.js";
import { openSales } from "./openSales.js";
import { openTill } from "./openTill.js";
import { priceAnswerOf } from "./priceAnswer.js";
import type { ProductWeeks } from "./productWeeks.js";
import type { Setup } from "./setup.js";
import { type Both, ofBoth } from "./side.js";
import { respondInSpans } from "./spanResponses.js";
import type { Tile } from "./tile.js";
import type { Treatment } from "./treatments.js";

/** Products of one treatment that are sold together. */
type ProductGroup = readonly ProductWeeks[];

/** What a tile's trials made of the shop as a whole. */
export interface TileResult {
  readonly weekly: Both<WeeklyMoney>;
  readonly marketing: Both<Marketing>;
}

/**
 * Runs one tile of a plan, in steps of one product.
 *
 * @param groupsOf what to sell at a time of a treatment's products; those that are not sold are felt by the
 *                 others of their category all the same
 * @param onSold   gets the sums of such a group over all weeks, good until the next
 */
export function* runTile(
  setup: Setup,
  tile: Tile,
  groupsOf: (treatment: Treatment) => readonly ProductGroup[],
  onSold: (products: ProductGroup, totals: Both<Totals>) => void,
): Steps<TileResult> {
  const { plan, spans, treatments, kernels, rates } = setup;
  const { weeks } = plan.run;
  const levels = openLevels(plan, tile, kernels);
  yield;
  const ledger = ofBoth((side) => emptyLedger(kernels.money(side, weeks), rates));
  yield;
  for (const [category, ofCategory] of treatments) {
    const groups = ofCategory.map(groupsOf);
    if (groups.flat().length === 0) continue;
    const categoryLevels = levels.of(category);
    const answer = priceAnswerOf(category, plan, tile);
    const responsesTo = (treatment: Treatment) =>
      respondInSpans(treatment, spans, categoryLevels.plan, answer, tile);
    const cross = crossEffectsOf(ofCategory, spans.length, answer, responsesTo);
    for (const [i, treatment] of ofCategory.entries()) {
      if (groups[i].length === 0) continue;
      const responses = responsesTo(treatment);
      const demand = demandOf(categoryLevels, responses, spans, cross);
      const sell = openSales(treatment, demand, setup, tile);
      const settle = openTill(treatment, demand, responses, setup, ledger);
      for (const products of groups[i]) onSold(products, settle(yield* sell(products)));
    }
  }
  return { weekly: ofBoth((side) => ledger[side].weekly), marketing: levels.marketing };
}
