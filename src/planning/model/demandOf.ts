import type { CrossEffects } from "./crossEffects.js";
import type { Levels } from "./levels.js";
import type { SpanResponse } from "./spanResponses.js";
import type { Span } from "./spans.js";
import { tileTrials } from "./tile.js";

/** Units wanted of a treatment's products, as a multiple of their weekly units; weeks after another. */
export interface Demand {
  readonly today: Float64Array;
  /** When limited units are sold out, or where there are none. */
  readonly plan: Float64Array;
  /** While limited units last; 0 in weeks without. */
  readonly limited: Float64Array;
}

/**
 * Brings levels, responses and cross effects together, and takes from the weeks after a promotion what it
 * pulled forward: its share of the units it brought, in equal parts over the weeks, but no more than there is.
 */
export function demandOf(
  levels: Levels,
  responses: readonly SpanResponse[],
  spans: readonly Span[],
  cross: CrossEffects,
): Demand {
  const factors = responses.map(({ applied }, s) => cross.factor(s, applied));
  const missing = missingUnits(levels.plan, responses, spans, factors);
  const plan = new Float64Array(levels.plan.length);
  const limited = new Float64Array(levels.plan.length);
  responses.forEach(({ full, rest }, s) => {
    const factor = factors[s];
    const fill = (target: Float64Array, units: Float64Array) => {
      forEachCell(spans[s], (i, t) => {
        const ofThese = factor ? units[t] * factor[t] : units[t];
        target[i] = levels.plan[i] * ofThese;
      });
    };
    fill(plan, rest.units);
    if (full !== rest) fill(limited, full.units);
  });
  if (missing) {
    for (const target of [plan, limited])
      for (let i = 0; i < target.length; i++) target[i] = Math.max(0, target[i] - missing[i]);
  }
  return { today: levels.today, plan, limited };
}

/** Units that were pulled forward out of each week, over the weekly units; null where none are. */
function missingUnits(
  levels: Float64Array,
  responses: readonly SpanResponse[],
  spans: readonly Span[],
  factors: readonly (Float64Array | null)[],
): Float64Array | null {
  if (!responses.some(({ applied }) => applied.some(({ promotion }) => promotion.pullForward > 0)))
    return null;
  const missing = new Float64Array(levels.length);
  responses.forEach(({ applied, expected }, s) => {
    const factor = factors[s];
    applied.forEach(({ promotion: { pullForward, pullForwardWeeks } }, k) => {
      const share = pullForward / pullForwardWeeks;
      if (share === 0) return;
      const extra = expected.extra[k];
      forEachCell(spans[s], (i, t) => {
        const units = share * levels[i] * (factor ? extra[t] * factor[t] : extra[t]);
        const last = Math.min(missing.length - 1, i + pullForwardWeeks * tileTrials);
        for (let later = i + tileTrials; later <= last; later += tileTrials)
          missing[later] = missing[later] + units;
      });
    });
  });
  return missing;
}

/** @param visit gets the place of a week's trial, and the trial */
function forEachCell({ firstWeek, lastWeek }: Span, visit: (i: number, t: number) => void): void {
  for (let week = firstWeek - 1; week < lastWeek; week++) {
    for (let t = 0; t < tileTrials; t++) visit(week * tileTrials + t, t);
  }
}
