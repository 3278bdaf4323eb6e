import { crossEffectsOf } from "./crossEffects.js";
import { demandOf } from "./demandOf.js";
import { newLedger, type Totals, type WeeklyMoney } from "./ledger.js";
import { openLevels } from "./levels.js";
import type { Marketing } from "./marketing.js";
import { priceAnswerOf } from "./priceAnswer.js";
import { sellProducts } from "./sellProducts.js";
import { settle } from "./settle.js";
import type { Setup } from "./setup.js";
import type { Both } from "./side.js";
import { respondInSpans } from "./spanResponses.js";
import type { Tile } from "./tile.js";
import type { Treatment } from "./treatments.js";

/** What a tile's trials made of the shop as a whole. */
export interface TileResult {
  readonly ledger: Both<WeeklyMoney>;
  readonly marketing: Both<Marketing>;
}

/**
 * Runs one tile of a plan.
 *
 * @param partsOf what to sell at a time of a treatment's products, and what not at all: other products of the
 *                category feel those that are not sold all the same
 * @param onSold  gets the sums of such a part over all weeks
 */
export function runTile(
  setup: Setup,
  tile: Tile,
  partsOf: (treatment: Treatment) => readonly Treatment[],
  onSold: (part: Treatment, totals: Both<Totals>) => void,
): TileResult {
  const { plan, spans, treatments } = setup;
  const levels = openLevels(plan, tile, setup.kernels.levels(plan.run.weeks));
  const ledger = newLedger(plan.run.weeks);
  for (const [category, ofCategory] of treatments) {
    const parts = ofCategory.map(partsOf);
    if (parts.flat().length === 0) continue;
    const categoryLevels = levels.of(category);
    const answer = priceAnswerOf(category, plan, tile);
    const responsesTo = (treatment: Treatment) =>
      respondInSpans(treatment, spans, categoryLevels.plan, answer, tile);
    const cross = crossEffectsOf(ofCategory, spans.length, answer, responsesTo);
    ofCategory.forEach((treatment, i) => {
      if (parts[i].length === 0) return;
      const responses = responsesTo(treatment);
      const demand = demandOf(categoryLevels, responses, spans, cross);
      for (const part of parts[i]) {
        const sales = sellProducts(part, demand, setup, tile);
        onSold(part, settle(sales, part, responses, setup, ledger));
      }
    });
  }
  return { ledger, marketing: levels.marketing };
}
