/** Deliveries from a depot, node 0, to the nodes 1 to n − 1, each visited once. */
export interface RouteProblem {
  /** Row by row: from each node to each node. */
  readonly distances: Float64Array;
  readonly nodes: number;
  readonly demands: readonly number[];
  /** What a vehicle carries at most. */
  readonly capacity: number;
}

/** Nodes in the order of the visits, without the depot at both ends. */
export type Route = readonly number[];

/** Sums of decimal loads miss their mark by a few units of the last place. */
const loadSlack = 1e-9;

export function fits({ capacity }: RouteProblem, load: number): boolean {
  return load <= capacity * (1 + loadSlack);
}

export function routeLoad({ demands }: RouteProblem, route: Route): number {
  let load = 0;
  for (const node of route) load += demands[node];
  return load;
}

/** A round trip with the depot at both ends: stop k of the route is at k + 1. */
export function roundTrip(route: Route): Int32Array {
  const trip = new Int32Array(route.length + 2);
  trip.set(route, 1);
  return trip;
}

/** Length of a round trip from the depot and back. */
export function routeLength({ distances, nodes }: RouteProblem, route: Route): number {
  let length = 0;
  let from = 0;
  for (const node of route) {
    length += distances[from * nodes + node];
    from = node;
  }
  return length + distances[from * nodes];
}

export function totalLength(problem: RouteProblem, routes: readonly Route[]): number {
  return routes.reduce((sum, route) => sum + routeLength(problem, route), 0);
}
