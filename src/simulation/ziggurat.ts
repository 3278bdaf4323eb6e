import { exp } from "../math/exp.js";
import { log } from "../math/log.js";
import { nextBits, type Sfc32State } from "./sfc32.js";
import { uniformFrom } from "./uniform.js";

const layers = 256;
/** Where the tail begins, and the area of each layer under e^(−x²/2), for 256 layers. */
const tailStart = 3.6541528853610088;
const layerArea = 4.928673233974655e-3;

/** 2⁻⁵² */
const step = 1 / 4503599627370496;

const density = (x: number) => exp(-0.5 * x * x);

/** Right ends of the layers, the lowest and widest first, and the density there. */
const ends = new Float64Array(layers + 1);
const densities = new Float64Array(layers + 1);
ends[0] = layerArea / density(tailStart);
ends[1] = tailStart;
for (let i = 2; i < layers; i++) {
  ends[i] = Math.sqrt(-2 * log(layerArea / ends[i - 1]! + density(ends[i - 1]!)));
}
for (let i = 0; i <= layers; i++) densities[i] = density(ends[i]!);

/**
 * Next standard normal number, by the ziggurat method: 98.8% of the draws need two words of random bits,
 * a product and a comparison.
 *
 * @see Marsaglia & Tsang (2000), The ziggurat method for generating random variables; Doornik (2005), who
 *      takes layer and position from separate bits
 */
export function normalFrom(state: Sfc32State): number {
  for (;;) {
    const bits = nextBits(state);
    const layer = bits & 0xff;
    const position = ((bits >> 11) * 4294967296 + (nextBits(state) >>> 0) + 0.5) * step;
    const x = position * ends[layer]!;
    if (Math.abs(x) < ends[layer + 1]!) return x;
    if (layer === 0) return x < 0 ? -tail(state) : tail(state);
    const height = densities[layer]! + (densities[layer + 1]! - densities[layer]!) * uniformFrom(state);
    if (height < density(x)) return x;
  }
}

/** A draw from the tail beyond `tailStart` (Marsaglia 1964). */
function tail(state: Sfc32State): number {
  for (;;) {
    const x = -log(uniformFrom(state)) / tailStart;
    const y = -log(uniformFrom(state));
    if (y + y > x * x) return tailStart + x;
  }
}
