import { fits, type Route, type RouteProblem, roundTrip, routeLength, routeLoad } from "./routeProblem.js";

/** Stops that change sides together at most. */
const longestStretch = 3;

/** A stretch of a route with the gap that it leaves; an empty one is a gap alone. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
  readonly load: number;
  /** Length from the stop before to the stop after. */
  readonly length: number;
  /** Length within, as it is and turned round. */
  readonly straight: number;
  readonly turned: number;
}

/**
 * The best exchange between two routes: up to three stops in a row of one for up to three of the other, each
 * turned round or not (relocate, swap and cross exchange), or everything after some stop of one for
 * everything after some stop of the other (2-opt*), the second as it is or turned round.
 *
 * @param least a gain must be larger
 * @returns the two routes that are shorter together and within the capacity, null if there are none
 * @see Taillard et al. (1997), Transportation Science 31:170 (cross exchange); Potvin & Rousseau (1995), J. Oper. Res. Society 46:1433 (2-opt*)
 */
export function shorterPair(
  problem: RouteProblem,
  one: Route,
  other: Route,
  least: number,
): [Route, Route] | null {
  const turned = other.slice().reverse();
  const turning = routeLength(problem, turned) - routeLength(problem, other);
  const exchange = bestExchange(problem, one, other, least);
  const tails = bestTails(problem, one, other, exchange.gain);
  const turnedTails = bestTails(problem, one, turned, tails.gain + turning);
  return (turnedTails.routes ?? tails.routes ?? exchange.routes)?.() ?? null;
}

interface Change {
  readonly gain: number;
  readonly routes: (() => [Route, Route]) | null;
}

function bestExchange(problem: RouteProblem, one: Route, other: Route, least: number): Change {
  const { distances, nodes } = problem;
  const load = routeLoad(problem, one);
  const otherLoad = routeLoad(problem, other);
  const otherStretches = stretchesOf(problem, other);
  /** Length of a gap of `place` with the stretch in it, the shorter way round. */
  const filled = (place: Stretch, stretch: Stretch) => {
    const row = place.before * nodes;
    if (stretch.from === stretch.to) return distances[row + place.after];
    const straight =
      distances[row + stretch.first] + stretch.straight + distances[stretch.last * nodes + place.after];
    const turned =
      distances[row + stretch.last] + stretch.turned + distances[stretch.first * nodes + place.after];
    return straight <= turned ? straight : turned;
  };
  let gain = least;
  let best: [Stretch, Stretch] | null = null;
  for (const a of stretchesOf(problem, one)) {
    for (const b of otherStretches) {
      if (!fits(problem, load - a.load + b.load) || !fits(problem, otherLoad - b.load + a.load)) continue;
      const gained = a.length + b.length - filled(a, b) - filled(b, a);
      if (gained > gain) {
        gain = gained;
        best = [a, b];
      }
    }
  }
  if (!best) return { gain, routes: null };
  const [a, b] = best;
  const put = (route: Route, place: Stretch, from: Route, stretch: Stretch): Route => {
    const stops = from.slice(stretch.from, stretch.to);
    const straight =
      distances[place.before * nodes + stretch.first] +
      stretch.straight +
      distances[stretch.last * nodes + place.after];
    if (straight > filled(place, stretch)) stops.reverse();
    return [...route.slice(0, place.from), ...stops, ...route.slice(place.to)];
  };
  return { gain, routes: () => [put(one, a, other, b), put(other, b, one, a)] };
}

function stretchesOf({ distances, nodes, demands }: RouteProblem, route: Route): Stretch[] {
  const between = (from: number, to: number) => distances[from * nodes + to];
  const trip = roundTrip(route);
  const stretches: Stretch[] = [];
  for (let from = 0; from <= route.length; from++) {
    const before = trip[from];
    let [load, straight, turned] = [0, 0, 0];
    for (let to = from; to <= route.length && to <= from + longestStretch; to++) {
      const after = trip[to + 1];
      const first = trip[from + 1];
      const last = trip[to];
      if (to > from) load += demands[last];
      if (to > from + 1) {
        straight += between(trip[to - 1], last);
        turned += between(last, trip[to - 1]);
      }
      const length =
        to === from ? between(before, after) : between(before, first) + straight + between(last, after);
      stretches.push({ from, to, first, last, before, after, load, length, straight, turned });
    }
  }
  return stretches;
}

function bestTails(problem: RouteProblem, one: Route, other: Route, least: number): Change {
  const { distances, nodes, demands } = problem;
  const load = routeLoad(problem, one);
  const otherLoad = routeLoad(problem, other);
  const trip = roundTrip(one);
  const otherTrip = roundTrip(other);
  let gain = least;
  let best: [number, number] | null = null;
  let head = 0;
  for (let i = 0; i <= one.length; i++) {
    const before = trip[i];
    const after = trip[i + 1];
    head += demands[before];
    let otherHead = 0;
    for (let j = 0; j <= other.length; j++) {
      const otherBefore = otherTrip[j];
      const otherAfter = otherTrip[j + 1];
      otherHead += demands[otherBefore];
      const gained =
        distances[before * nodes + after] +
        distances[otherBefore * nodes + otherAfter] -
        distances[before * nodes + otherAfter] -
        distances[otherBefore * nodes + after];
      if (gained <= gain) continue;
      if (!fits(problem, head + otherLoad - otherHead) || !fits(problem, otherHead + load - head)) continue;
      gain = gained;
      best = [i, j];
    }
  }
  if (!best) return { gain, routes: null };
  const [i, j] = best;
  return {
    gain,
    routes: () => [
      [...one.slice(0, i), ...other.slice(j)],
      [...other.slice(0, j), ...one.slice(i)],
    ],
  };
}
