import { InputError, mustBeWhole, mustNotBeNegative } from "../check.js";
import { bestSites } from "./bestSites.js";
import { geometricMedian, type WeightedPoint } from "./geometricMedian.js";
import {
  angleBetween,
  earthRadiusKm,
  latitudeOf,
  longitudeOf,
  mustBeLatitude,
  mustBeLongitude,
  type Point,
  pointAt,
} from "./sphere.js";

export interface WarehouseSite {
  site: number;
  latitude: number;
  longitude: number;
  /** Of the clients that are nearest to it. */
  weight: number;
  weightedKm: number;
}

/** The first sites are chosen among so many of the clients' places at most, the heaviest. */
const mostCandidates = 60;
const mostRounds = 100;
/** A round that gains less than this share of the cost is the last. */
const negligible = 1e-6;
/** Radians, about 60 m: enough for a site that the next round moves again. */
const coarse = 1e-5;

/**
 * Where warehouses would best stand: the sites with the least weighted great-circle distance to the clients,
 * each of which goes to the nearest. One site is the geometric median. For several, Cooper's alternation:
 * the p-median among the clients' own places, then in turns each client to its nearest site and each site to
 * the median of its clients.
 *
 *   K(x_1, …, x_k) = Σ_i w_i·min_j d(x_j, p_i) → min
 *
 * @param latitudes  of the clients, degrees, −90 to 90
 * @param longitudes degrees, −180 to 180
 * @param weights    w, for example parcels, 0 or more, not all 0
 * @param sites      k, whole, 1 to the number of different places
 * @returns the sites, the heaviest first
 * @throws {InputError} if a coordinate or weight is out of its range or there are fewer places than sites
 * @see Cooper (1964), Heuristic methods for location-allocation problems, SIAM Review 6:37; geometricMedian.ts
 */
export function warehouseSites(
  latitudes: readonly number[],
  longitudes: readonly number[],
  weights: readonly number[],
  sites = 1,
): WarehouseSite[] {
  const places = placesOf(latitudes, longitudes, weights);
  mustBeWhole("sites", sites, 1);
  if (sites > places.length) {
    throw new InputError("sites", `must be at most ${places.length}, the number of different places`, sites);
  }
  const medians = sites === 1 ? [geometricMedian(places)] : alternated(places, firstSites(places, sites));
  const found = medians.map((point) => ({ point, weight: 0, weightedKm: 0 }));
  for (const { point, weight } of places) {
    const { index, angle } = nearestOf(medians, point);
    found[index].weight += weight;
    found[index].weightedKm += weight * angle * earthRadiusKm;
  }
  found.sort((a, b) => b.weight - a.weight);
  return found.map(({ point, weight, weightedKm }, index) => {
    return {
      site: index + 1,
      latitude: latitudeOf(point),
      longitude: longitudeOf(point),
      weight,
      weightedKm,
    };
  });
}

/** The different places, with the weights of their clients added up. */
function placesOf(
  latitudes: readonly number[],
  longitudes: readonly number[],
  weights: readonly number[],
): WeightedPoint[] {
  const places = new Map<string, { point: Point; weight: number }>();
  latitudes.forEach((latitude, index) => {
    mustBeLatitude("latitudes", latitude, index);
    mustBeLongitude("longitudes", longitudes[index], index);
    mustNotBeNegative("weights", weights[index], index);
    const key = `${latitude} ${longitudes[index]}`;
    const place = places.get(key) ?? { point: pointAt(latitude, longitudes[index]), weight: 0 };
    place.weight += weights[index];
    places.set(key, place);
  });
  if (weights.every((weight) => weight === 0)) {
    throw new InputError("weights", "must add up to more than 0", 0);
  }
  return [...places.values()];
}

function firstSites(places: readonly WeightedPoint[], count: number): Point[] {
  const heaviest = places.slice().sort((a, b) => b.weight - a.weight);
  const candidates = heaviest.slice(0, Math.max(mostCandidates, count));
  const costs = candidates.map((candidate) =>
    Float64Array.from(places, ({ point, weight }) => weight * angleBetween(point, candidate.point)),
  );
  return bestSites(costs, count).map((site) => candidates[site].point);
}

function alternated(places: readonly WeightedPoint[], start: readonly Point[]): Point[] {
  let sites = start.slice();
  let cost = Infinity;
  for (let round = 0; round < mostRounds; round++) {
    const { groups, cost: next } = allocated(places, sites);
    if (next >= cost * (1 - negligible)) break;
    cost = next;
    sites = centers(groups, sites, coarse);
  }
  return centers(allocated(places, sites).groups, sites);
}

/** Each place with its nearest site, and what that costs. */
function allocated(places: readonly WeightedPoint[], sites: readonly Point[]) {
  const groups: WeightedPoint[][] = sites.map(() => []);
  let cost = 0;
  for (const place of places) {
    const { index, angle } = nearestOf(sites, place.point);
    groups[index].push(place);
    cost += place.weight * angle;
  }
  return { groups, cost };
}

/** A site without weight to serve stays where it is. */
function centers(groups: readonly WeightedPoint[][], sites: readonly Point[], precision?: number): Point[] {
  return groups.map((group, index) =>
    group.some(({ weight }) => weight > 0) ? geometricMedian(group, sites[index], precision) : sites[index],
  );
}

function nearestOf(sites: readonly Point[], point: Point): { index: number; angle: number } {
  let index = 0;
  let cosine = -2;
  for (let k = 0; k < sites.length; k++) {
    const [x, y, z] = sites[k];
    const next = x * point[0] + y * point[1] + z * point[2];
    if (next > cosine) [index, cosine] = [k, next];
  }
  return { index, angle: angleBetween(sites[index], point) };
}
