import type { Sfc32State } from "../sfc32.js";
import { atTheEdge, ends } from "../ziggurat.js";

/** Generators of the noise of one name and block. Lanes 0 and 1 make the even normals, 2 and 3 the odd. */
export interface NoiseGenerators {
  readonly lanes: readonly Sfc32State[];
  /** For what falls into the outer part of a layer, among the even and the odd normals. */
  readonly edges: readonly Sfc32State[];
}

/** Ends of the layers, to be multiplied by whole numbers of 52 bits. */
const scaledEnds = ends.map((end) => end / 2251799813685248);
/** Where a layer begins to be cut by the curve: the end of the one above. */
const innerEnds = ends.slice(1);

export function noiseInJavaScript({ lanes, edges }: NoiseGenerators, target: Float64Array): void {
  for (const parity of [0, 1]) {
    fillEverySecond(target, parity, lanes[2 * parity], lanes[2 * parity + 1], edges[parity]);
  }
}

/** Two generators of sfc32 (see there); all that the loop needs is in local variables, for speed. */
function fillEverySecond(
  target: Float64Array,
  first: number,
  lowWords: Sfc32State,
  highWords: Sfc32State,
  edge: Sfc32State,
): void {
  const scaled = scaledEnds;
  const inner = innerEnds;
  let a = lowWords[0];
  let b = lowWords[1];
  let c = lowWords[2];
  let counter = lowWords[3];
  let d = highWords[0];
  let e = highWords[1];
  let f = highWords[2];
  let highCounter = highWords[3];
  for (let i = first; i < target.length; i += 2) {
    const low = (a + b + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + low) | 0;
    counter = (counter + 1) | 0;
    const high = (d + e + highCounter) | 0;
    d = e ^ (e >>> 9);
    e = (f + (f << 3)) | 0;
    f = (((f << 21) | (f >>> 11)) + high) | 0;
    highCounter = (highCounter + 1) | 0;
    const layer = low & 0xff;
    // 52 bits above the layer's, less 2⁵¹ − ½: symmetric about 0
    const x = ((high >>> 0) * 1048576 + (low >>> 12) - 2251799813685247.5) * scaled[layer];
    target[i] = x;
    if (Math.abs(x) >= inner[layer]) target[i] = atTheEdge(edge, layer, x);
  }
}
