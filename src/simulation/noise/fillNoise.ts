import { generatorOf, type StreamKey } from "../streams.js";
import { type NoiseGenerators, noiseInJavaScript } from "./noiseInJavaScript.js";
import { openNoiseInWasm } from "./noiseInWasm.js";

type Filler = (generators: NoiseGenerators, target: Float64Array) => void;

let filler: Filler | null = null;

/**
 * Fills an array with standard normals that belong to a name, for one block of trials: the noise of cells, by
 * the hundred million. Twice to three times as fast as a stream's `fillNormals`, with draws of its own.
 * The first numbers of a longer array are those of a shorter one.
 *
 * Four generators run side by side, two words of theirs to a normal, by the ziggurat method; the one draw in
 * a hundred that the method must look at twice goes on with a generator of its own.
 */
export function fillNoise(key: StreamKey, name: string, block: number, target: Float64Array): void {
  filler ??= fastestFiller();
  filler(noiseGenerators(key, name, block), target);
}

/** The generators of a name's noise, at their start. */
export function noiseGenerators(key: StreamKey, name: string, block: number): NoiseGenerators {
  const generator = (use: string) => generatorOf(key, `${name}\n${use}`, block);
  return {
    lanes: [0, 1, 2, 3].map((lane) => generator(`lane ${lane}`)),
    edges: [0, 1].map((lane) => generator(`edge ${lane}`)),
  };
}

function fastestFiller(): Filler {
  try {
    return openNoiseInWasm();
  } catch {
    return noiseInJavaScript; // the page forbids WebAssembly, or the browser is too old for it
  }
}
