import { cpus, loadavg } from "node:os";
import { type Crew, openCrew } from "../../src/simulation/crew.js";
import { simulate } from "../../src/simulation/simulate.js";
import { simulateInWorkers } from "../../src/simulation/simulateInWorkers.js";
import { planModel } from "../simulation/kernel/planModel.js";
import { nodeWorker } from "../simulation/nodeWorker.js";
import { timeInChromium } from "./chromium.js";
import { closuresOverObjects } from "./closures.js";
import { numpyVersion, openNumpy } from "./numpy.js";
import { watchOthers } from "./others.js";
import { benchParts } from "./parts.js";
import { type Contestant, interleavedMedians, median } from "./rounds.js";
import { inSquiggle, keptBy, meanBy, tenInputs } from "./tenInputs.js";
import { withoutWasmNoise } from "./withoutWasm.js";

const size = { products: 200, weeks: 52 };
const trials = 1024;
const seed = "bench";
const rounds = 11;

const table = (work: string, ratio: number, target: number) =>
  console.log(`| ${work} | ${ratio.toFixed(2)} | ${target} |`);

const note = (work: string, ratio: number) => console.log(`| ${work} | ${ratio.toFixed(2)} | |`);

/** Paths of what runs elsewhere: in Python, in a thread of Node, in a page. */
export interface Scripts {
  readonly numpyScript: string;
  readonly workerScript: string;
  readonly pageScript: string;
}

/** Prints the engine's benchmark as tables, in Markdown. */
export async function benchEngine({ numpyScript, workerScript, pageScript }: Scripts): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  console.log(
    `${cpus()[0]?.model ?? "Unknown processor"}, ${cpus().length} cores, Node ${process.version}, ${date};`,
  );
  console.log(`load over the last minute ${loadavg()[0].toFixed(1)} at the start.\n`);
  console.log("| work | times as fast | target |\n|---|---|---|");
  const plan = await benchPlan(numpyScript);
  const others = watchOthers();
  await benchWorkers(workerScript);
  await benchTenInputs();
  const share = (100 * others()).toFixed(0);
  console.log(`\nOther programs took ${share}% of the processors' time in the rows from the workers on.`);
  console.log(plan);
  const inChromium = await timeInChromium(pageScript);
  const told =
    inChromium === null
      ? "not measured, since it is not on this machine"
      : `${(inChromium / 1000).toFixed(2)} s`;
  console.log(`10,240 trials × 200 products × 52 weeks in Chromium with two workers: ${told}.\n`);
  await benchParts();
}

/** @returns a sentence on what a product-week costs */
async function benchPlan(numpyScript: string): Promise<string> {
  const version = numpyVersion();
  const tuned = version === null ? null : openNumpy(numpyScript, "tuned", size, trials);
  const plain = version === null ? null : openNumpy(numpyScript, "plain", size, trials);
  const run = (model: ReturnType<typeof planModel>) => () =>
    void simulate(model, { trials, seed }) as undefined;
  const few = 32;
  const contestants: Record<string, Contestant> = {
    wasm: run(planModel(size, "wasm")),
    javascript: run(withoutWasmNoise(planModel(size, "javascript"), seed)),
    closures() {
      const start = performance.now();
      closuresOverObjects(size, few);
      return ((performance.now() - start) * trials) / few;
    },
    ...(tuned && { tuned: () => tuned.run() }),
    ...(plain && { plain: () => plain.run() }),
  };
  const medians = await interleavedMedians(contestants, rounds);
  tuned?.end();
  plain?.end();
  const of = (name: string) => medians.get(name)!;
  if (version === null) {
    console.log("| numpy: not measured, since python3 with numpy is not on this machine | | |");
  } else {
    table(`plan model against numpy ${version}, tuned`, of("tuned") / of("wasm"), 2);
    table("the same against plain numpy", of("plain") / of("wasm"), 4);
    table("JavaScript twin against tuned numpy", of("tuned") / of("javascript"), 1);
  }
  table("plan model against closures over objects", of("closures") / of("wasm"), 20);
  const perCell = (of("wasm") * 1e6) / (size.products * size.weeks * trials);
  return `A product-week of a trial took ${perCell.toFixed(1)} ns on one thread.`;
}

async function benchWorkers(workerScript: string): Promise<void> {
  const crewOf = (workers: number) => openCrew({ startWorker: () => nodeWorker(workerScript), workers });
  const [one, two] = [crewOf(1), crewOf(2)];
  const processorTimes = new Map<Crew, number[]>([one, two].map((crew) => [crew, []]));
  const run = (crew: Crew) => async () => {
    const before = process.cpuUsage();
    await simulateInWorkers(planModel(size), {
      trials: 16 * trials,
      seed,
      crew,
      job: size,
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      now: () => performance.now(),
    });
    const { user, system } = process.cpuUsage(before);
    processorTimes.get(crew)!.push(user + system);
    return undefined;
  };
  const medians = await interleavedMedians({ one: run(one), two: run(two) }, 7);
  one.close();
  two.close();
  table("two workers against one", medians.get("one")! / medians.get("two")!, 1.8);
  const ofOne = median(processorTimes.get(one)!);
  note("the same by the processor time they take", (2 * ofOne) / median(processorTimes.get(two)!));
}

async function benchTenInputs(): Promise<void> {
  const many = 100_000;
  const medians = await interleavedMedians(
    {
      engine: () => void simulate(tenInputs, { trials: many, seed }) as undefined,
      squiggle: () => inSquiggle(many).then(() => undefined),
      jstat: () => void keptBy("jstat", many) as undefined,
      stdlib: () => void keptBy("stdlib", many) as undefined,
      jstatMean: () => void meanBy("jstat", many) as undefined,
      stdlibMean: () => void meanBy("stdlib", many) as undefined,
    },
    rounds,
  );
  const against = (peer: string) => medians.get(peer)! / medians.get("engine")!;
  table("10 inputs, 1 output, 100,000 trials, against Squiggle", against("squiggle"), 15);
  table("the same against jStat's samplers, all draws kept", against("jstat"), 5);
  table("the same against @stdlib's samplers, all draws kept", against("stdlib"), 2.5);
  note("against jStat's samplers that keep only a mean", against("jstatMean"));
  note("against @stdlib's samplers that keep only a mean", against("stdlibMean"));
}
