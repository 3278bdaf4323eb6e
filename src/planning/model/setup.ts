import type { Plan } from "../plan.js";
import type { Kernels } from "./kernels.js";
import { type Rates, ratesOf } from "./rates.js";
import { type Span, spansOf } from "./spans.js";
import { type Treatment, treatmentsOf } from "./treatments.js";
import { type WeekFacts, weekFacts } from "./weekFacts.js";

/** What is the same for all trials of a plan. */
export interface PlanSetup {
  readonly plan: Plan;
  readonly spans: readonly Span[];
  /** By category. */
  readonly treatments: ReadonlyMap<string, readonly Treatment[]>;
  readonly rates: Rates;
  readonly facts: WeekFacts;
}

/** The same, with kernels to compute some of its trials by. */
export interface Setup extends PlanSetup {
  readonly kernels: Kernels;
}

export function setupOf(plan: Plan): PlanSetup {
  const spans = spansOf(plan.decisions.promotions, plan.run.weeks);
  const treatments = treatmentsOf(plan, spans);
  const products = [...treatments.values()].flat().flatMap((treatment) => treatment.products);
  const rates = ratesOf(plan.shop.costs);
  const facts = weekFacts(plan, products, rates);
  return { plan, spans, treatments, rates, facts };
}
