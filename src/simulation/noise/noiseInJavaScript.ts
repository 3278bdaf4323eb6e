import type { Sfc32State } from "../sfc32.js";
import { atTheEdge, ends } from "../ziggurat.js";
import { type NoiseGenerators, noiseLanes } from "./noiseGenerators.js";

/** Ends of the layers, to be multiplied by whole numbers between −2²⁴ and 2²⁴. */
export const scaledEnds = ends.map((end) => end / 16777216);
/** Where a layer begins to be cut by the curve: the end of the one above. */
export const innerEnds = ends.slice(1);

/** Normals computed at a time: they stay in the processor's cache. */
export const mostAtOnce = 8192;

/** Normals in the outer part of their layer, found in a pass: each as 256·place + layer. */
const edgeList = new Int32Array(mostAtOnce);

export function noiseInJavaScript({ lanes, edges }: NoiseGenerators, target: Float64Array): void {
  for (let start = 0; start < target.length; start += mostAtOnce) {
    const part = target.subarray(start, start + mostAtOnce);
    let found = 0;
    for (let lane = 0; lane < noiseLanes; lane++) found = fillLane(part, lane, lanes, edgeList, found);
    edgeList.subarray(0, found).sort(); // by place
    redrawEdges(part, edgeList, found, edges);
  }
}

/**
 * Looks again at the normals that a list tells of, in the order of their places. Not where they are found: that
 * would keep the loop over all others from using the processor's registers, and take twice the time.
 */
export function redrawEdges(
  normals: Float64Array,
  list: Int32Array,
  length: number,
  edges: Sfc32State,
): void {
  for (let k = 0; k < length; k++) {
    const place = list[k] >> 8;
    normals[place] = atTheEdge(edges, list[k] & 0xff, normals[place]);
  }
}

/**
 * Draws the normals of one lane and lists those at an edge. The generator is sfc32 (see there).
 *
 * @param states of all lanes' generators
 * @param found entries of the list so far
 * @returns entries of the list afterwards
 */
function fillLane(
  target: Float64Array,
  lane: number,
  states: Int32Array,
  list: Int32Array,
  found: number,
): number {
  const scaled = scaledEnds;
  const inner = innerEnds;
  let end = found;
  let a = states[lane];
  let b = states[noiseLanes + lane];
  let c = states[2 * noiseLanes + lane];
  let counter = states[3 * noiseLanes + lane];
  for (let i = lane; i < target.length; i += noiseLanes) {
    const word = (a + b + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    counter = (counter + 1) | 0;
    const layer = word & 0xff;
    // an odd number of 25 bits with its sign, from those above the layer's: symmetric about 0
    const x = ((word >> 7) | 1) * scaled[layer];
    target[i] = x;
    if (Math.abs(x) >= inner[layer]) list[end++] = (i << 8) | layer;
  }
  states[lane] = a;
  states[noiseLanes + lane] = b;
  states[2 * noiseLanes + lane] = c;
  states[3 * noiseLanes + lane] = counter;
  return end;
}
