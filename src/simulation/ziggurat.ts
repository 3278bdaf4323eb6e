import { exp } from "../math/exp.js";
import { log } from "../math/log.js";
import { nextBits, type Sfc32State } from "./sfc32.js";
import { uniformFrom } from "./uniform.js";

export const layers = 256;
/** Where the tail begins, and the area of each layer under e^(−x²/2), for 256 layers. */
const tailStart = 3.6541528853610088;
const layerArea = 4.928673233974655e-3;

/** 2⁻⁵² */
const step = 1 / 4503599627370496;

const density = (x: number) => exp(-0.5 * x * x);

/** Right ends of the layers, the lowest and widest first, and the density there. */
export const ends = new Float64Array(layers + 1);
const densities = new Float64Array(layers + 1);
ends[0] = layerArea / density(tailStart);
ends[1] = tailStart;
for (let i = 2; i < layers; i++) {
  ends[i] = Math.sqrt(-2 * log(layerArea / ends[i - 1] + density(ends[i - 1])));
}
for (let i = 0; i <= layers; i++) densities[i] = density(ends[i]);

/**
 * Next standard normal number, by the ziggurat method: 98.8% of the draws need two words of random bits,
 * a product and a comparison.
 *
 * @see Marsaglia & Tsang (2000), The ziggurat method for generating random variables; Doornik (2005), who
 *      takes layer and position from separate bits
 */
export function normalFrom(state: Sfc32State): number {
  const bits = nextBits(state);
  const layer = bits & 0xff;
  const x = ((bits >> 11) * 4294967296 + (nextBits(state) >>> 0) + 0.5) * step * ends[layer];
  return Math.abs(x) < ends[layer + 1] ? x : atTheEdge(state, layer, x);
}

/**
 * Fills `target` with what as many calls of `normalFrom` would give. The generator is written out here a
 * second time, on local variables: that halves the time of what most simulations spend most of theirs on.
 */
export function fillNormals(state: Sfc32State, target: Float64Array): void {
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let counter = state[3];
  for (let i = 0; i < target.length; i++) {
    const bits = (a + b + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + bits) | 0;
    const low = (a + b + counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + low) | 0;
    counter = (counter + 2) | 0;
    const layer = bits & 0xff;
    const x = ((bits >> 11) * 4294967296 + (low >>> 0) + 0.5) * step * ends[layer];
    if (Math.abs(x) < ends[layer + 1]) {
      target[i] = x;
      continue;
    }
    setState(state, a, b, c, counter);
    target[i] = atTheEdge(state, layer, x);
    a = state[0];
    b = state[1];
    c = state[2];
    counter = state[3];
  }
  setState(state, a, b, c, counter);
}

function setState(state: Sfc32State, a: number, b: number, c: number, counter: number): void {
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}

/** The normal number that comes of a point in a layer's outer part, where the curve cuts through it. */
export function atTheEdge(state: Sfc32State, layer: number, x: number): number {
  if (layer === 0) return x < 0 ? -tail(state) : tail(state);
  const height = densities[layer] + (densities[layer + 1] - densities[layer]) * uniformFrom(state);
  return height < density(x) ? x : normalFrom(state);
}

/** A draw from the tail beyond `tailStart` (Marsaglia 1964). */
function tail(state: Sfc32State): number {
  for (;;) {
    const x = -log(uniformFrom(state)) / tailStart;
    const y = -log(uniformFrom(state));
    if (y + y > x * x) return tailStart + x;
  }
}
