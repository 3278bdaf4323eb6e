import type { Model } from "../../src/simulation/model.js";
import { noiseGenerators } from "../../src/simulation/noise/noiseGenerators.js";
import { noiseInJavaScript } from "../../src/simulation/noise/noiseInJavaScript.js";
import { streamKey } from "../../src/simulation/streams.js";

/** The model with its noise drawn by JavaScript, as where a page forbids WebAssembly. */
export function withoutWasmNoise(model: Model, seed: string): Model {
  const key = streamKey(seed);
  return {
    ...model,
    run(block, outputs) {
      const fillNoise = (name: string, target: Float64Array, part = 0) =>
        noiseInJavaScript(noiseGenerators(key, name, block.index, part), target);
      model.run({ ...block, fillNoise }, outputs);
    },
  };
}
