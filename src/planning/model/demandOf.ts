import type { CrossEffects } from "./crossEffects.js";
import type { Levels } from "./levels.js";
import type { SpanResponse } from "./spanResponses.js";
import type { Span } from "./spans.js";
import { tileTrials } from "./tile.js";

/** Units wanted of a treatment's products, as a multiple of their weekly units; all arrays: weeks after another. */
export interface Demand {
  readonly today: Float64Array;
  /** Fills an array with those of the plan: when limited units are sold out, or where there are none. */
  fillPlan(target: Float64Array): void;
  /** Likewise with those while limited units last, 0 in weeks without; null where there are none in any week. */
  readonly fillLimited: ((target: Float64Array) => void) | null;
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
  const fill = (target: Float64Array, s: number, units: Float64Array) => {
    fillSpan(target, spans[s], levels.plan, units, factors[s]);
    if (missing) takeMissing(target, missing, spans[s]);
  };
  const isLimited = ({ full, rest }: SpanResponse) => full !== rest;
  return {
    today: levels.today,
    fillPlan(target) {
      responses.forEach(({ rest }, s) => {
        fill(target, s, rest.units);
      });
    },
    fillLimited: responses.some(isLimited)
      ? (target) => {
          target.fill(0);
          responses.forEach((response, s) => {
            if (isLimited(response)) fill(target, s, response.full.units);
          });
        }
      : null,
  };
}

function fillSpan(
  target: Float64Array,
  { firstWeek, lastWeek }: Span,
  levels: Float64Array,
  units: Float64Array,
  factor: Float64Array,
): void {
  const wanted = units.map((value, t) => value * factor[t]);
  for (let start = (firstWeek - 1) * tileTrials; start < lastWeek * tileTrials; start += tileTrials) {
    for (let t = 0; t < tileTrials; t++) target[start + t] = levels[start + t] * wanted[t];
  }
}

function takeMissing(units: Float64Array, missing: Float64Array, { firstWeek, lastWeek }: Span): void {
  for (let i = (firstWeek - 1) * tileTrials; i < lastWeek * tileTrials; i++)
    units[i] = Math.max(0, units[i] - missing[i]);
}

/** Units that were pulled forward out of each week, over the weekly units; null where none are. */
function missingUnits(
  levels: Float64Array,
  responses: readonly SpanResponse[],
  spans: readonly Span[],
  factors: readonly Float64Array[],
): Float64Array | null {
  let missing: Float64Array | null = null;
  responses.forEach(({ applied, expected }, s) => {
    applied.forEach(({ promotion: { pullForward, pullForwardWeeks } }, k) => {
      if (pullForward === 0) return;
      missing ??= new Float64Array(levels.length);
      const extra = expected.extra[k].map(
        (units, t) => (pullForward / pullForwardWeeks) * units * factors[s][t],
      );
      for (let week = spans[s].firstWeek; week <= spans[s].lastWeek; week++)
        addToWeeksAfter(missing, week, pullForwardWeeks, levels, extra);
    });
  });
  return missing;
}

/** Adds a week's level times `extra` to each of so many weeks after it. */
function addToWeeksAfter(
  target: Float64Array,
  week: number,
  weeksAfter: number,
  levels: Float64Array,
  extra: Float64Array,
): void {
  const start = (week - 1) * tileTrials;
  const end = Math.min(target.length, start + (weeksAfter + 1) * tileTrials);
  for (let i = start + tileTrials; i < end; i++) {
    const t = i % tileTrials;
    target[i] = target[i] + levels[start + t] * extra[t];
  }
}
