import { angleBetween, length, type Point } from "./sphere.js";

export interface WeightedPoint {
  readonly point: Point;
  readonly weight: number;
}

const mostSteps = 1000;
/** So near a data point the iteration would creep: the step is then made from the point itself. */
const touching = 1e-9;

/**
 * The geometric median on the sphere: the point with the least weighted sum of great-circle distances, by
 * Weiszfeld's iteration in the tangent plane. A step divides by the distances, so it fails at a data point:
 * such a point is the median if the pull of all others is no more than its own weight, and this is asked of
 * the nearest data point at every step.
 *
 *   x ← exp_x(Σ w_i u_i / Σ (w_i/θ_i)),   p_k is the median if |Σ_{i≠k} w_i u_i| ≤ w_k
 *
 * θ_i is the angle from x to p_i and u_i the direction. The sum has one minimum where the points lie within
 * a quarter of the sphere; around the whole globe the result is a local one, reached from the weighted mean.
 *
 * @param points    distinct, weights 0 or more and not all 0
 * @param start     where the iteration begins
 * @param precision radians; a shorter step is the last. 1e-11 is 0.06 mm on the Earth
 * @see Weiszfeld (1937), Tohoku Math. J. 43:355; Vardi & Zhang (2000), PNAS 97:1423 (data points); Fletcher, Venkatasubramanian & Joshi (2009), NeuroImage 45:S143 (on manifolds)
 */
export function geometricMedian(
  points: readonly WeightedPoint[],
  start = weightedMean(points),
  precision = 1e-11,
): Point {
  let center = start;
  for (let step = 0; step < mostSteps; step++) {
    const nearest = nearestTo(center, points);
    const there = pullAt(nearest.point, points);
    if (there.strength <= nearest.weight) return nearest.point;
    if (angleBetween(center, nearest.point) < touching) {
      center = moved(nearest.point, there.pull, (there.strength - nearest.weight) / there.stiffness);
      continue;
    }
    const here = pullAt(center, points);
    const size = here.strength / here.stiffness;
    center = moved(center, here.pull, size);
    if (size < precision) break;
  }
  return center;
}

function weightedMean(points: readonly WeightedPoint[]): Point {
  let [x, y, z] = [0, 0, 0];
  for (const { point, weight } of points) {
    x += weight * point[0];
    y += weight * point[1];
    z += weight * point[2];
  }
  const size = length(x, y, z);
  return size > 0 ? [x / size, y / size, z / size] : points[0].point;
}

function nearestTo(center: Point, points: readonly WeightedPoint[]): WeightedPoint {
  const [a, b, c] = center;
  let nearest = points[0];
  let least = Infinity;
  for (const each of points) {
    const [x, y, z] = each.point;
    const square = (x - a) ** 2 + (y - b) ** 2 + (z - c) ** 2;
    if (square < least) [nearest, least] = [each, square];
  }
  return nearest;
}

/** Σ w u over the points elsewhere, its length, and Σ w/θ, by which it changes on the way. */
function pullAt(place: Point, points: readonly WeightedPoint[]) {
  const [a, b, c] = place;
  let [x, y, z, stiffness] = [0, 0, 0, 0];
  for (const { point, weight } of points) {
    const [p, q, r] = point;
    const cosine = a * p + b * q + c * r;
    const sine = length(b * r - c * q, c * p - a * r, a * q - b * p);
    if (sine === 0) continue;
    const share = weight / sine;
    x += share * (p - cosine * a);
    y += share * (q - cosine * b);
    z += share * (r - cosine * c);
    stiffness += weight / Math.atan2(sine, cosine);
  }
  return { pull: [x, y, z] as Point, strength: length(x, y, z), stiffness };
}

/** From a place along the pull, which lies in its tangent plane, by an angle. */
function moved([a, b, c]: Point, [x, y, z]: Point, angle: number): Point {
  const ahead = Math.sin(angle) / length(x, y, z);
  const stay = Math.cos(angle);
  const next: Point = [stay * a + ahead * x, stay * b + ahead * y, stay * c + ahead * z];
  const size = length(...next);
  return [next[0] / size, next[1] / size, next[2] / size];
}
