import { InputError, mustBeAsLong, mustBePositive, mustNotBeNegative } from "../check.js";
import { fits, type RouteProblem } from "./routeProblem.js";
import { shortRoutes } from "./shortRoutes.js";

export interface DeliveryStop {
  route: number;
  /** Place on the route, from 1. */
  stop: number;
  /** Row of the distances, from 1; the depot is node 1. */
  node: number;
  /** Delivered up to and including this stop. */
  load: number;
  /** Traveled from the depot to this stop. */
  distance: number;
}

const mostNodes = 1000;

/**
 * Short delivery routes from a depot: every other node is visited once, no route carries more than the
 * capacity, and the routes together are short (not proven shortest: within about 1% of the best known length
 * on the public instances A-n32-k5, P-n16-k8 and berlin52).
 *
 *   L = Σ_routes (d_0a + d_ab + … + d_z0) → min,   Σ_route demand ≤ capacity
 *
 * @param distances square, d_ij from node i to node j, 0 or more; need not be symmetric; node 1 is the depot
 * @param demands   per node, 0 or more; that of the depot is 0
 * @param capacity  of each vehicle, above 0
 * @returns the stops in order, routes by their smallest node
 * @throws {InputError} if the distances are not square or negative, the demands do not match or one exceeds the capacity
 * @see Clarke & Wright (1964), Operations Research 12:568; Toth & Vigo (eds.), Vehicle Routing, 2nd ed. (2014), ch. 4; shortRoutes.ts
 */
export function deliveryRoutes(
  distances: readonly (readonly number[])[],
  demands: readonly number[],
  capacity: number,
): DeliveryStop[] {
  const problem = checkedProblem(distances, demands, capacity);
  const smallest = (route: readonly number[]) => Math.min(...route);
  const routes = shortRoutes(problem).sort((a, b) => smallest(a) - smallest(b));
  return routes.flatMap((route, r) => {
    let load = 0;
    let distance = 0;
    return route.map((node, k) => {
      load += demands[node];
      distance += distances[k === 0 ? 0 : route[k - 1]][node];
      return { route: r + 1, stop: k + 1, node: node + 1, load, distance };
    });
  });
}

function checkedProblem(
  distances: readonly (readonly number[])[],
  demands: readonly number[],
  capacity: number,
): RouteProblem {
  const nodes = distances.length;
  if (distances[0].length !== nodes) {
    const rule = `must have as many columns as rows, ${nodes}`;
    throw new InputError("distances", rule, distances[0].length);
  }
  if (nodes < 2 || nodes > mostNodes) {
    throw new InputError("distances", `must have 2 to ${mostNodes} rows, the depot's first`, nodes);
  }
  distances.forEach((row, from) => {
    row.forEach((distance, to) => {
      mustNotBeNegative("distances", distance, from, to);
    });
  });
  mustBeAsLong("demands", demands.length, "distances", nodes);
  mustBePositive("capacity", capacity);
  const problem = { distances: Float64Array.from(distances.flat()), nodes, demands, capacity };
  demands.forEach((demand, node) => {
    mustNotBeNegative("demands", demand, node);
    if (!fits(problem, demand)) {
      throw new InputError("demands", `must be at most capacity, ${capacity}`, demand, node);
    }
  });
  if (demands[0] !== 0) throw new InputError("demands", "must be 0 at the depot, node 1", demands[0], 0);
  return problem;
}
