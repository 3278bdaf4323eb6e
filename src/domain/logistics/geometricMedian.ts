import { angleBetween, type Point } from "./sphere.js";

export interface WeightedPoint {
  readonly point: Point;
  readonly weight: number;
}

const mostSteps = 1000;
/** Radians; about 0.06 mm on the Earth. */
const arrived = 1e-11;
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
 * @param points distinct, weights 0 or more and not all 0
 * @see Weiszfeld (1937), Tohoku Math. J. 43:355; Vardi & Zhang (2000), PNAS 97:1423 (data points); Fletcher, Venkatasubramanian & Joshi (2009), NeuroImage 45:S143 (on manifolds)
 */
export function geometricMedian(points: readonly WeightedPoint[]): Point {
  let center = normalized(sumOf(points.map(({ point, weight }) => scaled(point, weight)))) ?? points[0].point;
  for (let step = 0; step < mostSteps; step++) {
    const nearest = points.reduce((best, each) =>
      angleBetween(center, each.point) < angleBetween(center, best.point) ? each : best,
    );
    const { length: pull, direction, stiffness } = pullAt(nearest.point, points);
    if (pull <= nearest.weight) return nearest.point;
    if (angleBetween(center, nearest.point) < touching) {
      center = moved(nearest.point, direction, (pull - nearest.weight) / stiffness);
      continue;
    }
    const here = pullAt(center, points);
    const size = here.length / here.stiffness;
    center = moved(center, here.direction, size);
    if (size < arrived) break;
  }
  return center;
}

/** Where the points pull, how strongly, and how fast that changes: Σ w u, its length and Σ w/θ. */
function pullAt(place: Point, points: readonly WeightedPoint[]) {
  let stiffness = 0;
  const pulls: Point[] = [];
  for (const { point, weight } of points) {
    const angle = angleBetween(place, point);
    const toward = normalized(sumOf([point, scaled(place, -dot(place, point))]));
    if (angle === 0 || weight === 0 || toward === null) continue;
    stiffness += weight / angle;
    pulls.push(scaled(toward, weight));
  }
  const total = sumOf(pulls);
  return { length: Math.hypot(...total), direction: normalized(total), stiffness };
}

/** From a place along a direction in its tangent plane, by an angle. */
function moved(place: Point, direction: Point | null, angle: number): Point {
  if (direction === null) return place;
  const next = sumOf([scaled(place, Math.cos(angle)), scaled(direction, Math.sin(angle))]);
  return normalized(next) ?? place;
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function scaled([x, y, z]: Point, factor: number): Point {
  return [x * factor, y * factor, z * factor];
}

function sumOf(points: readonly Point[]): Point {
  let [x, y, z] = [0, 0, 0];
  for (const point of points) {
    x += point[0];
    y += point[1];
    z += point[2];
  }
  return [x, y, z];
}

function normalized(point: Point): Point | null {
  const size = Math.hypot(...point);
  return size > 1e-300 ? scaled(point, 1 / size) : null;
}
