import { type Route, type RouteProblem, roundTrip } from "./routeProblem.js";

/** Stops that are moved together at most. */
const longestStretch = 3;

/**
 * A route that none of these changes makes shorter: turning a stretch of it round (2-opt), or moving up to
 * three stops in a row to another place, turned or not (or-opt). For one stop after the other the best
 * change of a stretch that begins there is made.
 *
 * @param least a gain must be larger
 * @returns the route itself if nothing makes it shorter
 * @see Croes (1958), A method for solving traveling-salesman problems, Operations Research 6:791 (2-opt); Or (1976), thesis, Northwestern University (or-opt)
 */
export function shorterRoute(problem: RouteProblem, route: Route, least: number): Route {
  let current = route;
  for (let start = 0, idle = 0; idle < current.length; start = (start + 1) % current.length) {
    const better = bestChange(problem, current, start, least);
    idle = better ? 0 : idle + 1;
    current = better ?? current;
  }
  return current;
}

function bestChange({ distances, nodes }: RouteProblem, route: Route, start: number, least: number) {
  const between = (from: number, to: number) => distances[from * nodes + to];
  const trip = roundTrip(route);
  const before = trip[start];
  const first = trip[start + 1];
  let gain = least;
  let best: (() => Route) | null = null;
  let turning = 0;
  for (let end = start + 1; end <= route.length; end++) {
    const last = trip[end];
    const after = trip[end + 1];
    if (end > start + 1) turning += between(last, trip[end - 1]) - between(trip[end - 1], last);
    const opened = between(before, first) + between(last, after);
    const turned = opened - between(before, last) - between(first, after) - turning;
    if (turned > gain) {
      gain = turned;
      best = () => [...route.slice(0, start), ...route.slice(start, end).reverse(), ...route.slice(end)];
    }
    if (end - start > longestStretch) continue;
    const removed = opened - between(before, after);
    for (let place = 0; place <= route.length; place++) {
      if (place >= start && place <= end) continue;
      const left = trip[place];
      const right = trip[place + 1];
      const straight = between(left, first) + between(last, right);
      const reversed = between(left, last) + between(first, right) + turning;
      const added = (reversed < straight ? reversed : straight) - between(left, right);
      if (removed - added > gain) {
        gain = removed - added;
        best = () => movedStretch(route, start, end, place, reversed < straight);
      }
    }
  }
  return best?.();
}

function movedStretch(route: Route, from: number, to: number, place: number, turn: boolean): Route {
  const stretch = route.slice(from, to);
  if (turn) stretch.reverse();
  return place < from
    ? [...route.slice(0, place), ...stretch, ...route.slice(place, from), ...route.slice(to)]
    : [...route.slice(0, from), ...route.slice(to, place), ...stretch, ...route.slice(place)];
}
