import type { KernelEngine } from "../../simulation/kernel/openKernel.js";
import type { Plan } from "../plan.js";
import { type CellKernels, cellKernels } from "./cellKernels.js";
import { crossEffectsOf } from "./crossEffects.js";
import { demandOf } from "./demandOf.js";
import { newLedger, type Totals, type WeeklyMoney } from "./ledger.js";
import { openLevels } from "./levels.js";
import type { Marketing } from "./marketing.js";
import { priceAnswerOf } from "./priceAnswer.js";
import { type Rates, ratesOf } from "./rates.js";
import { sellProducts } from "./sellProducts.js";
import { settle } from "./settle.js";
import type { Both } from "./side.js";
import { respondInSpans } from "./spanResponses.js";
import { type Span, spansOf } from "./spans.js";
import type { Tile } from "./tile.js";
import { type Treatment, treatmentsOf } from "./treatments.js";
import { type WeekFacts, weekFacts } from "./weekFacts.js";

/** What is the same for all trials of a plan. */
export interface Setup {
  readonly plan: Plan;
  readonly spans: readonly Span[];
  readonly treatments: ReadonlyMap<string, readonly Treatment[]>;
  readonly rates: Rates;
  readonly facts: WeekFacts;
  readonly kernels: CellKernels;
}

/** @param engine absent: the fastest that the page allows */
export function setupOf(plan: Plan, engine?: KernelEngine): Setup {
  const spans = spansOf(plan.decisions.promotions, plan.run.weeks);
  const treatments = treatmentsOf(plan, spans);
  const products = [...treatments.values()].flat().flatMap((treatment) => treatment.products);
  const rates = ratesOf(plan.shop.costs);
  const facts = weekFacts(plan, products, rates);
  return { plan, spans, treatments, rates, facts, kernels: cellKernels(engine) };
}

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
  { plan, spans, treatments, rates, kernels }: Setup,
  tile: Tile,
  partsOf: (treatment: Treatment) => readonly Treatment[],
  onSold: (part: Treatment, totals: Both<Totals>) => void,
): TileResult {
  const levels = openLevels(plan, tile);
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
        const sales = sellProducts(part, demand, spans, rates, tile, kernels);
        onSold(part, settle(sales, part.priceRatio, responses, spans, rates, ledger));
      }
    });
  }
  return { ledger, marketing: levels.marketing };
}
