import { exp } from "../../src/math/exp.js";
import { fastNormalQuantile } from "../../src/math/fastNormalQuantile.js";
import { normalQuantile } from "../../src/math/normalQuantile.js";
import { standardNormalsInPlace } from "../../src/simulation/distributions/normal.js";
import { fillNoise } from "../../src/simulation/noise/fillNoise.js";
import { openStream, streamKey } from "../../src/simulation/streams.js";
import { interleavedMedians } from "./rounds.js";

/** Prints what single numbers cost. */
export async function benchParts(): Promise<void> {
  const count = 1_000_000;
  const target = new Float64Array(count);
  const key = streamKey("bench");
  const stream = openStream(key, "parts", 0);
  const places = new Float64Array(count);
  openStream(key, "places", 0).fillUniforms(places);
  const parts: Record<string, () => undefined> = {
    "uniform of a stream": () => stream.fillUniforms(target) as undefined,
    "normal of a stream": () => stream.fillNormals(target) as undefined,
    "normal of `fillNoise`": () => fillNoise(key, "parts", 0, target) as undefined,
    "normalQuantile, one by one in JavaScript": () => {
      for (let i = 0; i < count; i++) target[i] = normalQuantile(places[i]);
      return undefined;
    },
    "fastNormalQuantile, one by one in JavaScript": () => {
      for (let i = 0; i < count; i++) target[i] = fastNormalQuantile(places[i]);
      return undefined;
    },
    "the same by the block": () => {
      target.set(places);
      return standardNormalsInPlace(target) as undefined;
    },
    exp() {
      for (let i = 0; i < count; i++) target[i] = exp(places[i]);
      return undefined;
    },
    "`Math.exp`": () => {
      for (let i = 0; i < count; i++) target[i] = Math.exp(places[i]);
      return undefined;
    },
  };
  const medians = await interleavedMedians(parts, 11);
  console.log("| part | nanoseconds |\n|---|---|");
  for (const [name, milliseconds] of medians)
    console.log(`| ${name} | ${((milliseconds * 1e6) / count).toFixed(1)} |`);
}
