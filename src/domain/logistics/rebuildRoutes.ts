import { fits, type Route, type RouteProblem, roundTrip, routeLoad } from "./routeProblem.js";

interface Place {
  readonly position: number;
  /** By how much the stop lengthens the route there; `closed` where the load does not fit. */
  readonly added: number;
}

const closed = Infinity;

/**
 * Takes some stops out of their routes and puts each back where it lengthens the routes least, first the one
 * that would lose most if its best route were closed to it (regret). A new route is always open.
 *
 * @see Ropke & Pisinger (2006), An adaptive large neighborhood search heuristic, Transportation Science 40:455, section 3.2
 */
export function rebuildRoutes(
  problem: RouteProblem,
  routes: readonly Route[],
  removed: ReadonlySet<number>,
): Route[] {
  const current: Route[] = routes.map((route) =>
    route.some((node) => removed.has(node)) ? route.filter((node) => !removed.has(node)) : route,
  );
  current.push([]);
  const placesOf = new Map<number, Place[]>();
  for (const node of removed)
    placesOf.set(
      node,
      current.map((route) => bestPlace(problem, route, node)),
    );
  while (placesOf.size > 0) {
    const { node, route: r } = mostUrgent(placesOf);
    const { position } = placesOf.get(node)![r];
    placesOf.delete(node);
    current[r] = [...current[r].slice(0, position), node, ...current[r].slice(position)];
    if (r === current.length - 1) current.push([]);
    for (const [other, places] of placesOf) {
      for (const k of [r, current.length - 1]) places[k] = bestPlace(problem, current[k], other);
    }
  }
  return current.filter((route) => route.length > 0);
}

/** The stop whose second best route is most worse than its best, and that route. */
function mostUrgent(placesOf: ReadonlyMap<number, readonly Place[]>): { node: number; route: number } {
  let urgent = { node: 0, route: 0, regret: -1 };
  for (const [node, places] of placesOf) {
    let [route, first, second] = [0, closed, closed];
    for (let k = 0; k < places.length; k++) {
      const { added } = places[k];
      if (added < first) [route, first, second] = [k, added, first];
      else if (added < second) second = added;
    }
    if (second - first > urgent.regret) urgent = { node, route, regret: second - first };
  }
  return urgent;
}

function bestPlace(problem: RouteProblem, route: Route, node: number): Place {
  const { distances, nodes, demands } = problem;
  if (!fits(problem, routeLoad(problem, route) + demands[node])) return { position: 0, added: closed };
  const trip = roundTrip(route);
  let position = 0;
  let least = closed;
  for (let k = 0; k <= route.length; k++) {
    const added =
      distances[trip[k] * nodes + node] +
      distances[node * nodes + trip[k + 1]] -
      distances[trip[k] * nodes + trip[k + 1]];
    if (added < least) [position, least] = [k, added];
  }
  return { position, added: least };
}
