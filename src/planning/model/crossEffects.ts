import type { Promotion } from "../plan.js";
import type { PriceAnswer } from "./priceAnswer.js";
import { isSwitching } from "./response.js";
import type { SpanResponse } from "./spanResponses.js";
import { tileTrials } from "./tile.js";
import { type Treatment, weeklyUnitsOf } from "./treatments.js";

/** What the products of a category do to each other. */
export interface CrossEffects {
  /** Factor on the units of products, by trial, in a span in which this applies to them. */
  factor(span: number, applied: SpanResponse["applied"]): Float64Array;
}

const ones = new Float64Array(tileTrials).fill(1);
const noCrossEffects: CrossEffects = { factor: () => ones };

/** @param responsesTo gives a treatment's responses, one for each span */
export function crossEffectsOf(
  treatments: readonly Treatment[],
  spanCount: number,
  answer: PriceAnswer,
  responsesTo: (treatment: Treatment) => readonly SpanResponse[],
): CrossEffects {
  const cannibals = promotionsOf(treatments).filter(
    (promotion) => promotion.cannibalization > 0 && !isSwitching(promotion, answer.form),
  );
  if (answer.form !== "logit" && cannibals.length === 0) return noCrossEffects;
  const all = treatments.reduce((sum, treatment) => sum + weeklyUnitsOf(treatment), 0);
  const sums = Array.from({ length: spanCount }, () => newSums(cannibals));
  for (const treatment of treatments) {
    const weight = all > 0 ? weeklyUnitsOf(treatment) / all : 0;
    responsesTo(treatment).forEach((response, s) => {
      addTo(sums[s], response, weight);
    });
  }
  return {
    factor(span, applied) {
      const factor = new Float64Array(tileTrials).fill(1);
      if (answer.form === "logit") divideByCustomers(factor, sums[span].moreAttraction, answer.buyers);
      for (const promotion of cannibals) {
        if (!applies(promotion, applied)) takeUnits(factor, sums[span].cannibals.get(promotion)!, promotion);
      }
      return factor;
    },
  };
}

/** Sums over the products of a category in a span, weighted by today's share of its units. */
interface Sums {
  /** Attraction beyond today's. */
  readonly moreAttraction: Float64Array;
  readonly cannibals: ReadonlyMap<Promotion, CannibalSums>;
}

interface CannibalSums {
  /** Units that the promotion brings. */
  readonly extra: Float64Array;
  /** Units of the products that do not have it. */
  readonly others: Float64Array;
}

function newSums(cannibals: readonly Promotion[]): Sums {
  const zeros = () => new Float64Array(tileTrials);
  return {
    moreAttraction: zeros(),
    cannibals: new Map(cannibals.map((promotion) => [promotion, { extra: zeros(), others: zeros() }])),
  };
}

function addTo(
  { moreAttraction, cannibals }: Sums,
  { applied, expected }: SpanResponse,
  weight: number,
): void {
  const add = (target: Float64Array, of: (t: number) => number) => {
    for (let t = 0; t < tileTrials; t++) target[t] = target[t] + weight * of(t);
  };
  add(moreAttraction, (t) => expected.attraction[t] - 1);
  for (const [promotion, { extra, others }] of cannibals) {
    const k = applied.findIndex((offer) => offer.promotion === promotion);
    if (k >= 0) add(extra, (t) => expected.extra[k][t]);
    else add(others, (t) => expected.units[t]);
  }
}

/** The category's customers are shared: with a_0 and Σ a_j over today's sum, 1 / (1 + M · (Σ w_j a_j − 1)). */
function divideByCustomers(factor: Float64Array, moreAttraction: Float64Array, buyers: Float64Array): void {
  for (let t = 0; t < tileTrials; t++) factor[t] = factor[t] / (1 + buyers[t] * moreAttraction[t]);
}

/** The other products lose their share of what a promotion brings, at most all they have. */
function takeUnits(
  factor: Float64Array,
  { extra, others }: CannibalSums,
  { cannibalization }: Promotion,
): void {
  for (let t = 0; t < tileTrials; t++) {
    if (others[t] > 0) factor[t] = factor[t] * Math.max(0, 1 - (cannibalization * extra[t]) / others[t]);
  }
}

function promotionsOf(treatments: readonly Treatment[]): Promotion[] {
  return [
    ...new Set(treatments.flatMap(({ promotions }) => promotions.flat().map(({ promotion }) => promotion))),
  ];
}

function applies(promotion: Promotion, applied: SpanResponse["applied"]): boolean {
  return applied.some((offer) => offer.promotion === promotion);
}
