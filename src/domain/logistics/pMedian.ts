import { InputError, mustBeAsLong, mustBeWhole, mustNotBeNegative } from "../check.js";
import { bestSites } from "./bestSites.js";

export interface MedianSite {
  /** Column of the distances, from 1. */
  site: number;
  /** Rows that are nearest to it; of equally near sites the first serves. */
  clients: number;
  cost: number;
}

/**
 * The p-median problem: which p of the candidate sites to open so that the weighted distance of all clients
 * to their nearest open site is smallest. Exact for small problems, else Teitz and Bart's interchange from
 * several starts.
 *
 *   min_{|S| = p} Σ_i w_i·min_{j∈S} d_ij
 *
 * @param distances d_ij, a row per client, a column per candidate, 0 or more
 * @param weights   w_i, per client, for example parcels, 0 or more
 * @param p         sites to open, whole, 1 to the number of candidates
 * @returns the sites by their number; costs add up to the total
 * @throws {InputError} if a distance or weight is negative, lengths differ or there are not p candidates
 * @see Hakimi (1964), Operations Research 12:450; Teitz & Bart (1968), Operations Research 16:955; Daskin, Network and Discrete Location, 2nd ed., ch. 6
 */
export function pMedian(
  distances: readonly (readonly number[])[],
  weights: readonly number[],
  p: number,
): MedianSite[] {
  const clients = distances.length;
  const candidates = distances[0].length;
  distances.forEach((row, client) => {
    row.forEach((distance, candidate) => {
      mustNotBeNegative("distances", distance, client, candidate);
    });
  });
  mustBeAsLong("weights", weights.length, "distances", clients);
  weights.forEach((weight, client) => {
    mustNotBeNegative("weights", weight, client);
  });
  mustBeWhole("p", p, 1);
  if (p > candidates) throw new InputError("p", `must be at most ${candidates}, the number of sites`, p);
  const costs = Array.from({ length: candidates }, (_, candidate) =>
    Float64Array.from(distances, (row, client) => weights[client] * row[candidate]),
  );
  const sites = bestSites(costs, p).map((site) => {
    return { site: site + 1, clients: 0, cost: 0 };
  });
  distances.forEach((row, i) => {
    const nearest = sites.reduce((best, each) => (row[each.site - 1] < row[best.site - 1] ? each : best));
    nearest.clients++;
    nearest.cost += weights[i] * row[nearest.site - 1];
  });
  return sites;
}
