import { fits, type Route, type RouteProblem } from "./routeProblem.js";

/**
 * Clarke and Wright's savings: every node starts with a round trip of its own; the pair of nodes at the ends
 * of two trips whose joining saves most is joined, as long as the load fits, until nothing is saved.
 *
 *   s_ij = d_i0 + d_0j − d_ij
 *
 * A trip is turned round where its wrong end would meet the other.
 *
 * @see Clarke & Wright (1964), Scheduling of vehicles from a central depot to a number of delivery points, Operations Research 12:568
 */
export function savingsRoutes(problem: RouteProblem): Route[] {
  const { nodes, demands } = problem;
  const routeOf = demands.map((_, node) => [node]);
  const loadOf = new Map(routeOf.map((route) => [route, demands[route[0]]]));
  for (const { from, to } of savings(problem)) {
    const first = routeOf[from];
    const second = routeOf[to];
    const load = (loadOf.get(first) ?? 0) + (loadOf.get(second) ?? 0);
    if (first === second || !isEnd(first, from) || !isEnd(second, to) || !fits(problem, load)) continue;
    if (first[first.length - 1] !== from) first.reverse();
    if (second[0] !== to) second.reverse();
    first.push(...second);
    loadOf.set(first, load);
    for (const node of second) routeOf[node] = first;
  }
  return [...new Set(routeOf.slice(1, nodes))];
}

function isEnd(route: Route, node: number): boolean {
  return route[0] === node || route[route.length - 1] === node;
}

/** Pairs of nodes that save something, the most first; equal ones in the order of the nodes. */
function savings({ distances, nodes }: RouteProblem): { from: number; to: number; saved: number }[] {
  const pairs: { from: number; to: number; saved: number }[] = [];
  for (let from = 1; from < nodes; from++) {
    for (let to = 1; to < nodes; to++) {
      const saved = distances[from * nodes] + distances[to] - distances[from * nodes + to];
      if (from !== to && saved > 0) pairs.push({ from, to, saved });
    }
  }
  return pairs.sort((a, b) => b.saved - a.saved);
}
