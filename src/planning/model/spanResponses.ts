import type { PriceAnswer } from "./priceAnswer.js";
import { type Response, respond } from "./response.js";
import type { Span } from "./spans.js";
import { type Tile, tileTrials } from "./tile.js";
import type { AppliedPromotion, Treatment } from "./treatments.js";

/** How a treatment's products answer in a span of the plan. */
export interface SpanResponse {
  /** What applies, those of limited units included. */
  readonly applied: readonly AppliedPromotion[];
  /** While limited units last. */
  readonly full: Response;
  /** When they are sold out; `full` itself where none are limited. */
  readonly rest: Response;
  /** What is expected of the whole week: `full` for as much of it as the limited units should last. */
  readonly expected: Pick<Response, "units" | "attraction" | "extra">;
}

/**
 * @param levels of demand in the plan, weeks after another
 * @returns one for each span
 */
export function respondInSpans(
  treatment: Treatment,
  spans: readonly Span[],
  levels: Float64Array,
  answer: PriceAnswer,
  tile: Tile,
): SpanResponse[] {
  const known = new Map<readonly AppliedPromotion[], Response>();
  const responseTo = (applied: readonly AppliedPromotion[]) => {
    const response = known.get(applied) ?? respond(treatment.priceRatio, applied, answer, tile);
    known.set(applied, response);
    return response;
  };
  const left = new Map(
    treatment.limited.map(({ promotion, units }) => [promotion, new Float64Array(tileTrials).fill(units)]),
  );
  return spans.map(({ firstWeek: week }, s) => {
    const applied = treatment.promotions[s];
    const full = responseTo(applied);
    const lefts = applied.flatMap(({ promotion }) => left.get(promotion) ?? []);
    if (lefts.length === 0) return { applied, full, rest: full, expected: full };
    const unlimited = applied.map(({ promotion }) => !left.has(promotion));
    const rest = responseTo(applied.filter((_, k) => unlimited[k]));
    const level = levels.subarray((week - 1) * tileTrials, week * tileTrials);
    const share = sellLimited(full.units, lefts, treatment.products[0].units[week - 1], level);
    const mixed = (whole: Float64Array, after: Float64Array | null) =>
      whole.map((value, t) => share[t] * value + (1 - share[t]) * (after ? after[t] : 0));
    let next = 0;
    const extra = full.extra.map((whole, k) => mixed(whole, unlimited[k] ? rest.extra[next++] : null));
    return {
      applied,
      full,
      rest,
      expected: {
        units: mixed(full.units, rest.units),
        attraction: mixed(full.attraction, rest.attraction),
        extra,
      },
    };
  });
}

/**
 * Takes a week's expected demand from what is left of limited offers. Offers that apply together end with the
 * first of them that is sold out.
 *
 * @returns share of the week that passes until then
 */
function sellLimited(
  factors: Float64Array,
  lefts: readonly Float64Array[],
  weeklyUnits: number,
  level: Float64Array,
): Float64Array {
  return factors.map((factor, t) => {
    const wanted = weeklyUnits * level[t] * factor;
    const sold = Math.min(wanted, ...lefts.map((left) => left[t]));
    for (const left of lefts) left[t] = left[t] - sold;
    return wanted > 0 ? sold / wanted : 1;
  });
}
