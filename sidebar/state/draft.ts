import { nothingDecided } from "../../src/planning/emptyDecisions.js";
import type {
  Assumption,
  AssumptionKind,
  Costs,
  Decisions,
  DemandForm,
  Goal,
  Plan,
  RunSettings,
  Scope,
  Shop,
} from "../../src/planning/plan.js";
import { isInScope } from "../../src/planning/scope.js";

/**
 * What a person has changed, and nothing else. The plan itself is made from it and from what the sheets
 * say, so that reading the sheets again loses no work.
 */
export interface Draft {
  readonly decisions: Decisions;
  readonly assumptions: readonly Range[];
  readonly costs: Partial<Costs>;
  readonly goal: Goal | null;
  readonly run: Partial<RunSettings>;
  readonly demandForm: DemandForm | null;
  /** For a shop whose tables do not say them. */
  readonly weeklyVisitors: number | null;
}

/** A person's own 80% range for an uncertain input. */
export interface Range {
  readonly kind: AssumptionKind;
  readonly subject: string;
  readonly low: number;
  readonly high: number;
}

export const emptyDraft: Draft = {
  decisions: nothingDecided,
  assumptions: [],
  costs: {},
  goal: null,
  run: {},
  demandForm: null,
  weeklyVisitors: null,
};

/**
 * The plan of a draft on a shop. What the shop no longer has (a product that left the table) is passed
 * over, and is there again when it comes back.
 */
export function planOf(base: Plan, draft: Draft): Plan {
  return {
    shop: {
      ...base.shop,
      weeklyVisitors: base.shop.weeklyVisitors ?? draft.weeklyVisitors,
      costs: { ...base.shop.costs, ...draft.costs },
    },
    assumptions: base.assumptions.map((assumption) => {
      const range = draft.assumptions.find((own) => isSameInput(own, assumption));
      return range ? { ...assumption, ...range, source: { from: "person" } } : assumption;
    }),
    demandForm: draft.demandForm ?? base.demandForm,
    decisions: applicable(base, draft.decisions),
    goal: draft.goal ?? base.goal,
    run: { ...base.run, ...draft.run },
  };
}

/** Sets a person's range of an input; null goes back to the estimate. */
export function setRange(
  draft: Draft,
  input: Pick<Assumption, "kind" | "subject">,
  range: Range | null,
): Draft {
  const others = draft.assumptions.filter((own) => !isSameInput(own, input));
  return { ...draft, assumptions: range ? [...others, range] : others };
}

/** Sets a cost of the shop; null goes back to what was assumed. */
export function setCost(draft: Draft, cost: keyof Costs, value: number | null): Draft {
  return { ...draft, costs: changed(draft.costs, cost, value) };
}

/** Sets weeks, trials or seed; null goes back to the start. */
export function setRun<Key extends keyof RunSettings>(
  draft: Draft,
  key: Key,
  value: RunSettings[Key] | null,
): Draft {
  return { ...draft, run: changed(draft.run, key, value) };
}

export function isSameInput(
  a: Pick<Assumption, "kind" | "subject">,
  b: Pick<Assumption, "kind" | "subject">,
): boolean {
  return a.kind === b.kind && a.subject === b.subject;
}

function changed<T, Key extends keyof T>(values: Partial<T>, key: Key, value: T[Key] | null): Partial<T> {
  const { [key]: _, ...others } = values;
  return value === null ? (others as Partial<T>) : { ...values, [key]: value };
}

/** Whether a shop has anything of this scope. */
export function isInShop(scope: Scope, { products }: Shop): boolean {
  return scope.of === "all" || products.some((product) => isInScope(product, scope));
}

function applicable({ shop }: Plan, { prices, promotions, budget, ...others }: Decisions): Decisions {
  return {
    ...others,
    prices: prices.filter((change) => isInShop(change.scope, shop)),
    promotions: promotions.filter((promotion) => isInShop(promotion.scope, shop)),
    budget: budget.filter((change) => shop.channels.some((channel) => channel.name === change.channel)),
  };
}
