import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { sampleShop } from "../../src/planning/sample/sampleShop.js";
import { serve } from "../../workbench/server/serve.js";
import { fileWorkbook } from "../../workbench/start/workbooks.js";
import { browserPath, launchBrowser } from "../browser/launch.js";

/** One figure and what it should be at most. */
interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly limit: number;
}

/** Prints how long a person waits, each the median of several rounds, beside what the project promises. */
export async function benchProduct(project: string): Promise<void> {
  const rows = [scriptEvaluation(project), firstAnswer(project)];
  if (browserPath()) rows.push(...(await inBrowser(project)));
  else console.log("No browser here: the rows of the workbench are left out.");
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`,
  );
  for (const { what, milliseconds, limit } of rows) {
    console.log(`${what.padEnd(72)} ${String(Math.round(milliseconds)).padStart(6)} ms  (limit ${limit} ms)`);
  }
}

function scriptEvaluation(project: string): Row {
  const code = readFileSync(join(project, "dist/Code.js"), "utf8");
  const milliseconds = medianOf(15, () => {
    const context = vm.createContext(Object.create(null));
    return timed(() => new vm.Script(code).runInContext(context));
  });
  return { what: "dist/Code.js evaluates in a bare context", milliseconds, limit: 30 };
}

function firstAnswer(project: string): Row {
  const milliseconds = medianOf(3, () =>
    timed(() => spawnSync(process.execPath, ["scripts/start.mjs", "--once"], { cwd: project })),
  );
  return {
    what: "npm start -- --once, installed: build, plan the sample, print",
    milliseconds,
    limit: 20_000,
  };
}

async function inBrowser(project: string): Promise<Row[]> {
  const served = await serve({
    dist: join(project, "dist"),
    stateFile: join(tmpdir(), `shopcast-bench-${process.pid}.json`),
    project,
    port: 4900,
    sample: fileWorkbook("Sample shop", sampleShop().sheets),
  });
  const browser = await launchBrowser();
  try {
    const ready: number[] = [];
    const simulated: number[] = [];
    for (let round = 0; round < 3; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
      const start = performance.now();
      await page.goto(served.url);
      await page.evaluate(() => window.workbench.ready);
      ready.push(performance.now() - start);
      await page.evaluate(() => window.workbench.menu("showPlanner"));
      const planner = page.frameLocator("#sidebar iframe");
      await planner.getByText("40 rows used").waitFor();
      const run = planner.getByRole("button", { name: /^Simulate/ });
      for (let again = 0; again < 3; again++) {
        simulated.push(await run.evaluate(timeToAnswer));
      }
      await page.close();
    }
    return [
      { what: "the workbench is ready in the browser", milliseconds: median(ready), limit: 5000 },
      {
        what: "10,000 trials of the sample (40 products × 13 weeks), click to answer",
        milliseconds: median(simulated),
        limit: 1000,
      },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function medianOf(rounds: number, measure: () => number): number {
  return median(Array.from({ length: rounds }, measure));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Clicks and waits, inside the page, until the progress is gone again; a run is quicker than a look from outside. */
async function timeToAnswer(button: Element): Promise<number> {
  const page = button.ownerDocument;
  const isBusy = () => page.querySelector("progress") !== null;
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  const start = performance.now();
  (button as HTMLElement).click();
  while (!isBusy()) await pause();
  while (isBusy()) await pause();
  return performance.now() - start;
}
