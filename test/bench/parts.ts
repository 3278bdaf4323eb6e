import { exp } from "../../src/math/exp.js";
import { normalQuantile } from "../../src/math/normalQuantile.js";
import { fillNoise } from "../../src/simulation/noise/fillNoise.js";
import { openStream, streamKey } from "../../src/simulation/streams.js";
import { interleavedMedians } from "./rounds.js";

/** Prints what single numbers cost. */
export async function benchParts(): Promise<void> {
  const count = 1_000_000;
  const target = new Float64Array(count);
  const key = streamKey("bench");
  const stream = openStream(key, "parts", 0);
  const places = Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  const parts: Record<string, () => undefined> = {
    "uniform of a stream": () => stream.fillUniforms(target) as undefined,
    "normal of a stream": () => stream.fillNormals(target) as undefined,
    "normal of `fillNoise`": () => fillNoise(key, "parts", 0, target) as undefined,
    normalQuantile() {
      for (let i = 0; i < count; i++) target[i] = normalQuantile(places[i]);
      return undefined;
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
