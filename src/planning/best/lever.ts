import { roundSignificant } from "../../math/roundSignificant.js";
import type { Decisions, Plan, Scope } from "../plan.js";
import type { BestRequest } from "./bestRequest.js";
import { depthOf, withDepth } from "./withDepth.js";

/** One number of the plan that may be chosen. */
export interface Lever {
  readonly of: "price" | "depth" | "spend";
  /** What a price change is of; null for the others. */
  readonly scope: Scope | null;
  /** Promotion or channel; "" for prices. */
  readonly subject: string;
  readonly low: number;
  readonly high: number;
  /** Where the plan has it now. */
  readonly now: number;
  /** The decisions with this lever at another place. */
  readonly set: (decisions: Decisions, value: number) => Decisions;
  /** The value as a person would decide it. */
  readonly round: (value: number) => number;
}

/** The levers of a request, prices before depths before spends. */
export function leversOf({ shop, decisions, run }: Plan, request: BestRequest): Lever[] {
  return [
    ...request.prices.map(({ scope, low, high }): Lever => {
      const isOfScope = (other: Scope) => JSON.stringify(other) === JSON.stringify(scope);
      const decided = decisions.prices.filter((change) => isOfScope(change.scope)).at(-1)?.to;
      return {
        of: "price",
        scope,
        subject: "",
        low,
        high,
        now: decided?.by === "percent" ? decided.change : 0,
        set: ({ prices, ...others }, change) => ({
          ...others,
          prices: [
            ...prices.filter((other) => !isOfScope(other.scope)),
            ...(change === 0 ? [] : [{ scope, to: { by: "percent", change } as const }]),
          ],
        }),
        round: toThousandth,
      };
    }),
    ...request.depths.map(({ promotion: name, low, high }): Lever => {
      const promotion = decisions.promotions.find((candidate) => candidate.name === name)!;
      return {
        of: "depth",
        scope: null,
        subject: name,
        low,
        high,
        now: depthOf(promotion.offer)!,
        set: ({ promotions, ...others }, depth) => ({
          ...others,
          promotions: promotions.map((other) =>
            other.name === name ? { ...other, offer: withDepth(other.offer, depth) } : other,
          ),
        }),
        round: toThousandth,
      };
    }),
    ...(request.budget?.channels ?? []).map(({ channel, low, high }): Lever => {
      const today = shop.channels.find(({ name }) => name === channel)!.weeklySpend;
      const decided = decisions.budget.filter((change) => change.channel === channel).at(-1);
      return {
        of: "spend",
        scope: null,
        subject: channel,
        low,
        high,
        now: decided?.weeklySpend ?? today,
        set: ({ budget, ...others }, weeklySpend) => ({
          ...others,
          budget: [
            ...budget.filter((change) => change.channel !== channel),
            ...(weeklySpend === today ? [] : [{ channel, weeklySpend, firstWeek: 1, lastWeek: run.weeks }]),
          ],
        }),
        round: (spend) => roundedDown(spend, 3),
      };
    }),
  ];
}

/** Down, so that what shares a total does not pass it. */
function roundedDown(value: number, digits: number): number {
  const rounded = roundSignificant(value, digits);
  if (rounded <= value) return rounded;
  const [, exponent] = rounded.toExponential().split("e");
  return roundSignificant(rounded - Number(`1e${Number(exponent) - digits + 1}`), digits);
}

function toThousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
