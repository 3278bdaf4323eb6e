import { type Route, type RouteProblem, totalLength } from "./routeProblem.js";
import { shorterPair } from "./shorterPair.js";
import { shorterRoute } from "./shorterRoute.js";

/** Pairs of routes that no move makes shorter. Routes are never changed in place, so a pair stays settled. */
export type SettledPairs = WeakMap<Route, WeakSet<Route>>;

/** A gain below this share of the whole length is rounding. */
const negligible = 1e-12;

/**
 * Local search: the best move within a route or between two is made, over and over, until none makes the
 * routes shorter.
 *
 * @param routes  each within the capacity
 * @param settled what earlier searches found out about pairs of routes; added to
 * @returns routes that no move improves; empty ones are left out
 */
export function improveRoutes(
  problem: RouteProblem,
  routes: readonly Route[],
  settled: SettledPairs = new WeakMap(),
): Route[] {
  const current = routes.slice();
  const least = negligible * totalLength(problem, current);
  const isSettled = (one: Route, other: Route) => settled.get(one)?.has(other);
  const settle = (one: Route, other: Route) => {
    settled.set(one, (settled.get(one) ?? new WeakSet()).add(other));
  };
  for (let found = true; found; ) {
    found = false;
    for (let r = 0; r < current.length; r++) {
      if (!isSettled(current[r], current[r])) {
        current[r] = shorterRoute(problem, current[r], least);
        settle(current[r], current[r]);
      }
      for (let s = r + 1; s < current.length; s++) {
        while (!isSettled(current[r], current[s])) {
          const better = shorterPair(problem, current[r], current[s], least);
          if (better === null) settle(current[r], current[s]);
          else {
            [current[r], current[s]] = better;
            found = true;
          }
        }
      }
    }
  }
  return current.filter((route) => route.length > 0);
}
