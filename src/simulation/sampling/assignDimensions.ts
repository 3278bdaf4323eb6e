import { openStream, type StreamKey } from "../streams.js";
import { sobolDimensions } from "./sobol.js";

/**
 * Which dimension of the Sobol sequence each input draws from, by chance from its name and the run's key,
 * not by its place in the list. Where two names fall on the same of the 256 dimensions, one of them (always
 * the same, whatever their order) takes its next choice: so adding an input moves another one to new draws
 * only with a chance of 1 in 512 for each.
 *
 * @returns one dimension per name, each at most once; null beyond 256 names
 */
export function assignDimensions(key: StreamKey, names: readonly string[]): (number | null)[] {
  const claims = names.map((name, place) => {
    const stream = openStream(key, `${name}\ndimension`, 0);
    return { place, weight: stream.uniform(), next: () => Math.floor(stream.uniform() * sobolDimensions) };
  });
  const taken = new Set<number>();
  const result = new Array<number | null>(names.length).fill(null);
  const seated = claims.sort((a, b) => a.weight - b.weight).slice(0, sobolDimensions);
  for (const claim of seated) {
    let dimension = claim.next();
    while (taken.has(dimension)) dimension = claim.next();
    taken.add(dimension);
    result[claim.place] = dimension;
  }
  return result;
}
