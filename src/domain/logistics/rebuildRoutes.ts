import { fits, type Route, type RouteProblem, roundTrip, routeLoad } from "./routeProblem.js";

/**
 * Takes some stops out of their routes and puts each back where it lengthens the routes least, first the one
 * that would lose most if its best route were no longer open to it (regret). A new route is always open.
 *
 * @see Ropke & Pisinger (2006), An adaptive large neighborhood search heuristic, Transportation Science 40:455, section 3.2
 */
export function rebuildRoutes(
  problem: RouteProblem,
  routes: readonly Route[],
  removed: ReadonlySet<number>,
): Route[] {
  const current = routes.map((route) =>
    route.some((node) => removed.has(node)) ? route.filter((node) => !removed.has(node)) : route,
  );
  const waiting = new Set(removed);
  while (waiting.size > 0) {
    let best = { node: 0, regret: -1, place: { route: 0, position: 0, added: 0 } };
    const options = [...current, []];
    for (const node of waiting) {
      const places = options
        .map((route, r) => ({ route: r, ...bestPlace(problem, route, node) }))
        .sort((a, b) => a.added - b.added);
      const regret = (places[1]?.added ?? Infinity) - places[0].added;
      if (regret > best.regret) best = { node, regret, place: places[0] };
    }
    const { route, position } = best.place;
    current[route] = [...options[route].slice(0, position), best.node, ...options[route].slice(position)];
    waiting.delete(best.node);
  }
  return current.filter((route) => route.length > 0);
}

function bestPlace(problem: RouteProblem, route: Route, node: number): { position: number; added: number } {
  const { distances, nodes, demands } = problem;
  let best = { position: 0, added: Infinity };
  if (!fits(problem, routeLoad(problem, route) + demands[node])) return best;
  const trip = roundTrip(route);
  for (let position = 0; position <= route.length; position++) {
    const before = trip[position];
    const after = trip[position + 1];
    const added =
      distances[before * nodes + node] + distances[node * nodes + after] - distances[before * nodes + after];
    if (added < best.added) best = { position, added };
  }
  return best;
}
