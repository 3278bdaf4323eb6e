import { improveRoutes, type SettledPairs } from "./improveRoutes.js";
import { rebuildRoutes } from "./rebuildRoutes.js";
import { type Route, type RouteProblem, totalLength } from "./routeProblem.js";
import { savingsRoutes } from "./savingsRoutes.js";

/** How many stops are taken out and put back at once. */
const rebuiltStops = [4, 8, 12, 20];
const mostAttempts = 250;
/** An attempt takes about the nodes times the longest route in time: this bounds the time of all. */
const work = 2e6;
const negligible = 1e-12;

/**
 * Short routes for a capacitated vehicle routing problem: Clarke and Wright's savings, local search, then
 * large neighborhood search without chance: around one stop after the other its nearest neighbors are taken
 * out, put back and searched again, and what is shorter is kept, until a whole round of it gains nothing or
 * the attempts are used up.
 *
 * @param problem distances 0 or more, no demand above the capacity
 * @see Shaw (1998), Using constraint programming and local search methods to solve vehicle routing problems, CP98, LNCS 1520:417
 */
export function shortRoutes(problem: RouteProblem): Route[] {
  const { nodes } = problem;
  const settled: SettledPairs = new WeakMap();
  let best = improveRoutes(problem, savingsRoutes(problem), settled);
  let length = totalLength(problem, best);
  const sizes = rebuiltStops.filter((size) => size < nodes);
  const longest = Math.max(...best.map((route) => route.length));
  const attempts = Math.min(mostAttempts, Math.ceil(work / (nodes * longest)));
  const stops = nodes - 1;
  for (let k = 0, idle = 0; k < attempts && idle < stops * sizes.length; k++, idle++) {
    const size = sizes[(k + Math.floor(k / stops)) % sizes.length];
    const removed = nearestStops(problem, 1 + (k % stops), size);
    const next = improveRoutes(problem, rebuildRoutes(problem, best, removed), settled);
    const nextLength = totalLength(problem, next);
    if (nextLength < length * (1 - negligible)) {
      best = next;
      length = nextLength;
      idle = 0;
    }
  }
  return best;
}

/** The stop itself and those around it, by the way there and back. */
function nearestStops({ distances, nodes }: RouteProblem, stop: number, count: number): Set<number> {
  const away = (node: number) =>
    node === stop ? -1 : distances[stop * nodes + node] + distances[node * nodes + stop];
  const others = Array.from({ length: nodes - 1 }, (_, k) => k + 1);
  return new Set(others.sort((a, b) => away(a) - away(b) || a - b).slice(0, count));
}
