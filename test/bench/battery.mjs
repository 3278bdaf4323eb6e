// Randomness tests of the engine's streams by dieharder: node test/bench/battery.mjs [one test's number] [seed]
// Words of 256 generators are mixed one by one: those that resembled each other would show as patterns.
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Number and name of the tests taken; those left out take long or, by dieharder's own words, are suspect.
 *
 * @type {[number, string][]}
 */
const tests = [
  [0, "birthday spacings"],
  [2, "ranks of 32 × 32 matrices"],
  [3, "ranks of 6 × 8 matrices"],
  [4, "bit stream"],
  [8, "ones in the stream"],
  [9, "ones in bytes"],
  [10, "parking lot"],
  [11, "least distance, 2 dimensions"],
  [12, "least distance, 3 dimensions"],
  [13, "squeeze"],
  [15, "runs"],
  [16, "craps"],
  [100, "single bits"],
  [101, "runs of bits"],
  [102, "serial, 1 to 16 bits"],
  [204, "Kolmogorov-Smirnov"],
  [205, "bytes by place"],
  [206, "cosine transform"],
  [207, "fill tree"],
  [209, "blocks of bits"],
];
const streams = 136;
/** Each has five generators. */
const noises = 24;
const wordsPerBlock = 8192;
/** Noise begins anew after so many words: so its generators' first ones are looked at above all. */
const wordsPerPart = 64;

if (spawnSync("dieharder", ["-l"]).error) {
  console.log("dieharder is not on this machine; Debian has it: apt-get install dieharder");
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), "shopcast-battery-"));
try {
  const outfile = join(folder, "generators.mjs");
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' };
  const files = ["streams.ts", "sfc32.ts", "noise/noiseGenerators.ts"];
  const contents = files.map((file) => `export * from "./${file}";`).join("\n");
  const stdin = { contents, resolveDir: join(import.meta.dirname, "../../src/simulation") };
  await build({ stdin, outfile, banner, bundle: true, platform: "node", format: "esm" });
  const engine = await import(pathToFileURL(outfile).href);
  const [only, seed] = process.argv.slice(2);
  for (const [number, name] of tests) {
    if (only && Number(only) !== number) continue;
    await runTest(number, name, mixedWords(engine, engine.streamKey(seed ?? name)));
  }
} finally {
  await rm(folder, { recursive: true });
}

/**
 * Endless words, one of each generator in turn; after a while those of the next part or block.
 *
 * @param {typeof import("../../src/simulation/streams.js") & typeof import("../../src/simulation/sfc32.js") &
 *   typeof import("../../src/simulation/noise/noiseGenerators.js")} engine
 * @param {import("../../src/simulation/streams.js").StreamKey} key
 */
function* mixedWords({ openStream, noiseGenerators, noiseLanes, nextBits }, key) {
  /** @param {import("../../src/simulation/noise/noiseGenerators.js").NoiseGenerators} generators */
  const apart = ({ lanes, edges }) => [
    ...Array.from({ length: noiseLanes }, (_, lane) => lanes.filter((_, i) => i % noiseLanes === lane)),
    edges,
  ];
  for (let block = 0; ; block++) {
    const open = Array.from({ length: streams }, (_, i) => openStream(key, `product ${i}`, block).bits);
    for (let part = 0; part < wordsPerBlock / wordsPerPart; part++) {
      const states = Array.from({ length: noises }, (_, i) =>
        apart(noiseGenerators(key, `product ${i}`, block, part)),
      ).flat();
      const generators = [...open, ...states.map((state) => () => nextBits(state))];
      const words = new Int32Array(wordsPerPart * generators.length);
      for (let i = 0; i < words.length; i++) words[i] = generators[i % generators.length]();
      yield new Uint8Array(words.buffer);
    }
  }
}

/**
 * Prints one line: number, name, verdict, and dieharder's p-values.
 *
 * @param {number} number
 * @param {string} name
 * @param {Iterable<Uint8Array>} chunks
 */
async function runTest(number, name, chunks) {
  const dieharder = spawn("dieharder", ["-g", "200", "-d", String(number)], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  dieharder.stdin.on("error", () => {}); // it closes the pipe when it has read enough
  let report = "";
  dieharder.stdout.on("data", (data) => {
    report += data;
  });
  const ended = new Promise((resolve) => {
    dieharder.on("close", resolve);
  });
  for (const chunk of chunks) {
    if (dieharder.exitCode !== null || dieharder.stdin.destroyed) break;
    if (dieharder.stdin.write(chunk)) continue;
    await Promise.race([new Promise((resolve) => dieharder.stdin.once("drain", resolve)), ended]);
  }
  await ended;
  const rows = [...report.matchAll(/\|\s*([01]\.\d+)\|\s*(PASSED|WEAK|FAILED)/g)];
  const chances = rows.map(([, p]) => p).join(" ");
  const worst = ["FAILED", "WEAK", "PASSED"].find((verdict) => rows.some((row) => row[2] === verdict));
  console.log(`${String(number).padStart(3)}  ${name.padEnd(30)} ${worst ?? "no answer"}  ${chances}`);
}
