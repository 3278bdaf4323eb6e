import { cpus, loadavg } from "node:os";
import { planModel } from "../../src/planning/model/planModel.js";
import { planParts } from "../../src/planning/planParts.js";
import { summarizePlan } from "../../src/planning/runPlan.js";
import { simulate } from "../../src/simulation/simulate.js";
import { planModel as kernelModel } from "../simulation/kernel/planModel.js";
import { bigPlan, type Supply } from "./bigPlan.js";
import { timeInChromium } from "./chromium.js";
import type { RunTimes } from "./planningPage.js";
import { type Contestant, interleavedMedians } from "./rounds.js";

const size = { products: 200, weeks: 52 };
const supplies: readonly Supply[] = ["unlimited", "steady", "reorder-point"];

/** Prints the planning model's benchmark as tables, in Markdown. */
export async function benchPlanning(pageScript: string): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  console.log(
    `${cpus()[0]?.model ?? "Unknown processor"}, ${cpus().length} cores, Node ${process.version}, ${date};`,
  );
  console.log(`load over the last minute ${loadavg()[0].toFixed(1)} at the start.\n`);
  benchMemory();
  await benchThread();
  await benchChromium(pageScript);
}

/** First of all, so that nothing else counts. */
function benchMemory(): void {
  const plan = bigPlan(2000, 52, 1000, "reorder-point");
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const samples = simulate(planModel(plan), plan.run);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = () => Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1e6);
  console.log(
    "| 2,000 products × 52 weeks × 1,000 trials, one thread | s | MB more at the peak |\n|---|---|---|",
  );
  console.log(`| today and the plan | ${seconds.toFixed(1)} | ${megabytes()} |`);
  const again = performance.now();
  summarizePlan(plan, samples);
  console.log(`| their summary | ${((performance.now() - again) / 1000).toFixed(1)} | ${megabytes()} |`);
  const parts = performance.now();
  planParts(plan);
  console.log(
    `| by product, category and channel | ${((performance.now() - parts) / 1000).toFixed(1)} | ${megabytes()} |\n`,
  );
}

/** Beside a kernel that only multiplies price effect, promotion and noise, for scale. */
async function benchThread(): Promise<void> {
  const trials = 1024;
  const plans = supplies.map(
    (supply) => [supply, bigPlan(size.products, size.weeks, trials, supply)] as const,
  );
  const kernel = kernelModel(size);
  const contestants: Record<string, Contestant> = {
    "a bare kernel": () => void simulate(kernel, { trials, seed: "big" }) as undefined,
    ...Object.fromEntries(
      plans.map(([supply, plan]) => [supply, () => void simulate(planModel(plan), plan.run) as undefined]),
    ),
  };
  const medians = await interleavedMedians(contestants, 7);
  const bare = medians.get("a bare kernel")!;
  console.log(
    "| 200 products × 52 weeks, one thread | ns per product-week of a trial | times a bare kernel |\n|---|---|---|",
  );
  for (const [name, milliseconds] of medians) {
    const perCell = (milliseconds * 1e6) / (size.products * size.weeks * trials);
    console.log(`| ${name} | ${perCell.toFixed(1)} | ${(milliseconds / bare).toFixed(1)} |`);
  }
  console.log("");
}

async function benchChromium(pageScript: string): Promise<void> {
  const times = await timeInChromium<Record<Supply, RunTimes>>(pageScript, "benchPlans()");
  if (!times) return console.log("Not measured in Chromium, since it is not on this machine.");
  console.log(
    "| 200 products × 52 weeks × 10,000 trials in Chromium, two workers | first run, s | later runs, s |\n|---|---|---|",
  );
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  for (const supply of supplies)
    console.log(`| ${supply} | ${seconds(times[supply].first)} | ${seconds(times[supply].next)} |`);
}
