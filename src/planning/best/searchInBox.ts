import type { Steps } from "../../simulation/steps.js";

/** Where a search may go. */
export interface SearchBox {
  /** Lowest and highest value of each coordinate. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Coordinates that share a total, and the most it may be; absent: none do. */
  readonly shared?: { readonly members: readonly number[]; readonly most: number };
}

export interface SearchResult {
  readonly point: readonly number[];
  readonly value: number;
}

/** A direction to go in: up one coordinate, or from one that shares the total to another. */
interface Move {
  readonly up: number;
  readonly down: number | null;
  reach: number;
}

const scanPoints = 5;
const mostSweeps = 12;
/** Steps shorter than this part of a coordinate's range are not worth a look. */
const smallestReach = 1 / 512;
const worthwhileGain = 1e-5;

/**
 * Maximizes a function in a box, some of whose coordinates may share a total: a coarse scan of each coordinate,
 * then steps along each coordinate, and from one sharer to another, to the top of the parabola through three
 * points. It needs no slopes, and does not mind kinks; what has several tops is searched from the best of
 * the scan.
 *
 * In the steps of the evaluations, between which it says which share of its work is done.
 *
 * @param evaluate called only inside the box
 * @see Brent (1973), Algorithms for Minimization without Derivatives, ch. 5 (parabolic steps)
 */
export function* searchInBox(
  evaluate: (point: readonly number[]) => Steps<number>,
  box: SearchBox,
  start: readonly number[],
): Steps<SearchResult> {
  let point = insideBox(start, box);
  let value = yield* evaluate(point);
  const moves = movesIn(box);
  const steps = point.length * scanPoints + moves.length * 3 * 4;
  let done = 0;
  const progress = () => Math.min(1, ++done / steps);

  function* take(candidate: readonly number[]): Steps<number> {
    const found = yield* evaluate(candidate);
    const isBetter = found > value;
    if (isBetter) {
      point = [...candidate];
      value = found;
    }
    return found;
  }

  for (const move of moves.filter(({ down }) => down === null)) {
    const [back, forth] = roomOf(move, point, box);
    const from = point;
    for (let i = 0; i < scanPoints; i++) {
      yield* take(stepped(from, move, back + ((forth - back) * i) / (scanPoints - 1)));
      yield progress();
    }
  }
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    for (const move of moves) {
      if (move.reach < smallestReach) continue;
      const range = box.high[move.up] - box.low[move.up];
      const [back, forth] = roomOf(move, point, box);
      const left = Math.max(back, -move.reach * range);
      const right = Math.min(forth, move.reach * range);
      const from = point;
      const atStart = value;
      const atLeft = left < 0 ? yield* take(stepped(from, move, left)) : atStart;
      const atRight = right > 0 ? yield* take(stepped(from, move, right)) : atStart;
      yield progress();
      const top = topOfParabola(left, atLeft, atStart, right, atRight);
      if (top !== null) yield* take(stepped(from, move, Math.max(back, Math.min(forth, top))));
      yield progress();
      move.reach = value > atStart + worthwhileGain * Math.abs(atStart) ? move.reach : move.reach / 3;
    }
    if (moves.every(({ reach }) => reach < smallestReach)) break;
  }
  return { point, value };
}

function movesIn({ low, high, shared }: SearchBox): Move[] {
  const reach = 1 / 8;
  const moves: Move[] = low.flatMap((least, i) => (high[i] > least ? [{ up: i, down: null, reach }] : []));
  const members = shared?.members.filter((i) => high[i] > low[i]) ?? [];
  members.forEach((up, k) => {
    for (const down of members.slice(k + 1)) moves.push({ up, down, reach });
  });
  return moves;
}

/** How far a move can go back (0 or below) and forth (0 or above) without leaving the box. */
function roomOf({ up, down }: Move, point: readonly number[], { low, high, shared }: SearchBox) {
  let back = low[up] - point[up];
  let forth = high[up] - point[up];
  if (down !== null) {
    back = Math.max(back, point[down] - high[down]);
    forth = Math.min(forth, point[down] - low[down]);
  } else if (shared?.members.includes(up)) {
    const total = shared.members.reduce((sum, i) => sum + point[i], 0);
    forth = Math.min(forth, shared.most - total);
  }
  return [Math.min(0, back), Math.max(0, forth)] as const;
}

function stepped(point: readonly number[], { up, down }: Move, step: number): number[] {
  return point.map((value, i) => {
    if (i === up) return value + step;
    return i === down ? value - step : value;
  });
}

/** Where the parabola through (left, a), (0, b), (right, c) is highest; null where it opens upwards. */
function topOfParabola(left: number, a: number, b: number, right: number, c: number): number | null {
  if (!(left < 0 && right > 0)) return null;
  const slopeLeft = (b - a) / -left;
  const slopeRight = (c - b) / right;
  const curvature = (slopeRight - slopeLeft) / (right - left);
  if (!(curvature < 0)) return null;
  return -(slopeLeft - curvature * left) / (2 * curvature);
}

/** The point itself, with coordinates inside their ends and the total not above its limit. */
function insideBox(start: readonly number[], { low, high, shared }: SearchBox): number[] {
  const point = start.map((value, i) => Math.max(low[i], Math.min(high[i], value)));
  if (!shared) return point;
  const total = shared.members.reduce((sum, i) => sum + point[i], 0);
  const least = shared.members.reduce((sum, i) => sum + low[i], 0);
  if (total <= shared.most || total === least) return point;
  const kept = Math.max(0, (shared.most - least) / (total - least));
  for (const i of shared.members) point[i] = low[i] + kept * (point[i] - low[i]);
  return point;
}
