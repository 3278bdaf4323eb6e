import { cpus } from "node:os";
import { Worker } from "node:worker_threads";
import { exp } from "../../src/math/exp.js";
import { normalQuantile } from "../../src/math/normalQuantile.js";
import { simulate } from "../../src/simulation/simulate.js";
import { simulateInWorkers, type WorkerLike } from "../../src/simulation/simulateInWorkers.js";
import { openStream, streamKey } from "../../src/simulation/streams.js";
import { numpyVersion, openNumpy } from "./numpy.js";
import { closuresOverObjects, planModel } from "./planModel.js";
import { type Contestant, interleavedMedians } from "./rounds.js";

const plan = { products: 200, weeks: 52 };
const trials = 1024;
const rounds = 7;

/** Prints the engine's benchmark as a table of ratios. */
export async function benchEngine(numpyScript: string, workerScript: string): Promise<void> {
  console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`);
  await benchPlan(numpyScript);
  await benchWorkers(workerScript);
  await benchParts();
}

async function benchPlan(numpyScript: string): Promise<void> {
  const model = planModel(plan);
  const numpy = numpyVersion();
  const tuned = numpy ? openNumpy(numpyScript, "tuned", plan, trials) : null;
  const plain = numpy ? openNumpy(numpyScript, "plain", plan, trials) : null;
  const few = 64;
  const contestants: Record<string, Contestant> = {
    engine: () => void simulate(model, { trials, seed: "bench" }),
    closures() {
      const start = performance.now();
      closuresOverObjects(plan, few);
      return ((performance.now() - start) * trials) / few;
    },
    ...(tuned && { "numpy, tuned": () => tuned.run() }),
    ...(plain && { "numpy, plain": () => plain.run() }),
  };
  const medians = await interleavedMedians(contestants, rounds);
  tuned?.end();
  plain?.end();
  const engine = medians.get("engine")!;
  const cells = plan.products * plan.weeks * trials;
  console.log(`\nPlan of ${plan.products} products × ${plan.weeks} weeks, JavaScript, one thread`);
  console.log(`  ${((engine * 1e6) / cells).toFixed(1)} ns per product-week of a trial`);
  for (const [name, milliseconds] of medians) {
    if (name !== "engine") console.log(`  ${(milliseconds / engine).toFixed(2)} times as fast as ${name}`);
  }
  if (!numpy) console.log("  numpy: not measured, since python3 with numpy is not on this machine");
}

async function benchWorkers(workerScript: string): Promise<void> {
  const model = planModel(plan);
  const run = (workers: number) => async () => {
    const startWorker = () => nodeWorker(workerScript);
    const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
    const now = () => performance.now();
    await simulateInWorkers(model, {
      trials: 8 * trials,
      seed: "bench",
      workers,
      job: plan,
      startWorker,
      pause,
      now,
    });
    return undefined;
  };
  const medians = await interleavedMedians({ one: run(1), two: run(2) }, 3);
  console.log(
    `\nTwo workers, ${8 * trials} trials: ${(medians.get("one")! / medians.get("two")!).toFixed(2)} times as fast as one`,
  );
}

function nodeWorker(script: string): WorkerLike {
  const worker = new Worker(script);
  const adapter: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => worker.postMessage(message),
    terminate: () => void worker.terminate(),
  };
  worker.on("message", (data) => adapter.onmessage?.({ data } as MessageEvent));
  worker.on("error", () => adapter.onerror?.(new Event("error") as ErrorEvent));
  return adapter;
}

async function benchParts(): Promise<void> {
  const count = 1_000_000;
  const target = new Float64Array(count);
  const stream = openStream(streamKey("bench"), "parts", 0);
  const places = Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);
  const fill = (f: (x: number) => number) => () => {
    for (let i = 0; i < count; i++) target[i] = f(places[i]);
    return undefined;
  };
  const medians = await interleavedMedians(
    {
      uniform: () => stream.fillUniforms(target) as undefined,
      "normal by ziggurat": () => stream.fillNormals(target) as undefined,
      "normal quantile": fill(normalQuantile),
      exp: fill((x) => exp(x)),
      "Math.exp": fill((x) => Math.exp(x)),
    },
    rounds,
  );
  console.log("\nNanoseconds each");
  for (const [name, milliseconds] of medians)
    console.log(`  ${((milliseconds * 1e6) / count).toFixed(1).padStart(6)}  ${name}`);
}
