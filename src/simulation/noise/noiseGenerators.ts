import { nextBits, type Sfc32State } from "../sfc32.js";
import { generatorOf, type StreamKey } from "../streams.js";

/** Normals that are drawn side by side, by a generator each: lane 0 draws the normals 0, 4, 8, … */
export const noiseLanes = 4;

/** Generators of the noise of one name and part of a block. */
export interface NoiseGenerators {
  /** States of the lanes' generators, side by side: their first words, then their second ones, and so on. */
  readonly lanes: Int32Array;
  /** For what falls into the outer part of a layer. */
  readonly edges: Sfc32State;
}

/**
 * The generators of a name's noise, at their start. The name is hashed once: the lanes begin with what the
 * generator of the edges draws first. Words of that kind need no running in.
 */
export function noiseGenerators(key: StreamKey, name: string, block: number, part: number): NoiseGenerators {
  const edges = generatorOf(key, `${name}\nnoise`, block, part);
  const lanes = new Int32Array(4 * noiseLanes);
  for (let i = 0; i < lanes.length; i++) lanes[i] = nextBits(edges);
  return { lanes, edges };
}
