import { generatorOf, type StreamKey } from "../streams.js";
import { type NoiseGenerators, noiseInJavaScript, noiseLanes } from "./noiseInJavaScript.js";
import { openNoiseInWasm } from "./noiseInWasm.js";

type Filler = (generators: NoiseGenerators, target: Float64Array) => void;

let filler: Filler | null = null;

/**
 * Fills an array with standard normals that belong to a name, for one block of trials: the noise of cells, by
 * the hundred million. Several times as fast as a stream's `fillNormals`, with draws of its own.
 * The first numbers of a longer array are those of a shorter one.
 *
 * Four generators run side by side, a word of theirs to a normal, by the ziggurat method: 8 bits choose the
 * layer, 24 the place in it, so that neighboring normals lie up to 4·10⁻⁷ apart. The one draw in a
 * hundred that the method must look at twice goes on with a generator of its own, and with 52 bits in the tail.
 */
export function fillNoise(key: StreamKey, name: string, block: number, target: Float64Array): void {
  filler ??= fastestFiller();
  filler(noiseGenerators(key, name, block), target);
}

/** The generators of a name's noise, at their start. */
export function noiseGenerators(key: StreamKey, name: string, block: number): NoiseGenerators {
  const generators = (use: string) =>
    Array.from({ length: noiseLanes }, (_, lane) => generatorOf(key, `${name}\n${use} ${lane}`, block));
  return { lanes: generators("lane"), edges: generators("edge") };
}

function fastestFiller(): Filler {
  try {
    return openNoiseInWasm();
  } catch {
    return noiseInJavaScript; // the page forbids WebAssembly, or the browser is too old for it
  }
}
