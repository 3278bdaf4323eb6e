import type { Decisions } from "../../src/planning/plan.js";

/** The lists of decisions; an entry is known by its place. */
export type DecisionList = keyof Decisions;
type Entry<List extends DecisionList> = Decisions[List][number];

/** At the end, where it counts before all others or stacks after them. */
export function addDecision<List extends DecisionList>(
  decisions: Decisions,
  list: List,
  entry: Entry<List>,
): Decisions {
  return { ...decisions, [list]: [...decisions[list], entry] };
}

export function setDecision<List extends DecisionList>(
  decisions: Decisions,
  list: List,
  place: number,
  entry: Entry<List>,
): Decisions {
  return { ...decisions, [list]: decisions[list].map((other, k) => (k === place ? entry : other)) };
}

export function removeDecision(decisions: Decisions, list: DecisionList, place: number): Decisions {
  return { ...decisions, [list]: decisions[list].filter((_, k) => k !== place) };
}

/** Puts the entry at another place; those between make room. */
export function moveDecision(decisions: Decisions, list: DecisionList, from: number, to: number): Decisions {
  const entries: unknown[] = [...decisions[list]];
  entries.splice(to, 0, ...entries.splice(from, 1));
  return { ...decisions, [list]: entries };
}

/** Whether the plan is today's; floors alone hold nothing back. */
export function isToday({ prices, promotions, budget }: Decisions): boolean {
  return prices.length === 0 && promotions.length === 0 && budget.length === 0;
}
