import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import type { Browser } from "playwright-core";
import { sampleShop } from "../../src/planning/sample/sampleShop.js";
import { serve } from "../../workbench/server/serve.js";
import { fileWorkbook } from "../../workbench/start/workbooks.js";
import { browserPath, launchBrowser } from "../browser/launch.js";
import { longestTask } from "./longestTask.js";

/** One figure and what it should be at most. */
interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly limit: number;
}

/** Before the first click a person looks at what was found. */
const lookingMilliseconds = 1500;

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
    const first: number[] = [];
    const later: number[] = [];
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
      await page.waitForTimeout(lookingMilliseconds);
      first.push(await run.evaluate(timeToAnswer));
      for (let again = 0; again < 3; again++) later.push(await run.evaluate(timeToAnswer));
      await page.close();
    }
    return [
      { what: "the workbench is ready in the browser", milliseconds: median(ready), limit: 5000 },
      {
        what: "10,000 trials of the sample (40 products × 13 weeks), first click to answer",
        milliseconds: median(first),
        limit: 1000,
      },
      { what: "the same, later clicks", milliseconds: median(later), limit: 1000 },
      ...(await holdUpsWithoutWorkers(browser, served.url)),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

/** How long a page without workers is held up at most, while it does different things. */
async function holdUpsWithoutWorkers(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
  await page.addInitScript("if (self !== top) delete globalThis.Worker"); // the workbench itself needs one
  await page.goto(url);
  await page.evaluate(() => window.workbench.ready);
  await page.evaluate(() => window.workbench.menu("showPlanner"));
  const planner = page.frameLocator("#sidebar iframe");
  const button = (name: string) => planner.getByRole("button", { name });
  await planner.getByText("40 rows used").waitFor();
  const work = {
    "reading and estimating": async () => {
      await button("Read the sheets again").click();
      await button("Reading").waitFor();
      await button("Read the sheets again").waitFor();
    },
    simulating: async () => {
      await button("Simulate").click();
      await planner.locator("figure").nth(3).waitFor();
    },
    "results by part": async () => {
      await button("Work them out").click();
      await planner.getByRole("combobox", { name: "Parts", exact: true }).waitFor();
    },
    "finding the best price": async () => {
      await planner.getByRole("tab", { name: "Decide" }).click();
      await planner.locator("summary", { hasText: "Find the best" }).click();
      await button("Find the best").click();
      await planner.locator("#proposal").waitFor();
    },
  };
  const rows: Row[] = [];
  for (const [name, doIt] of Object.entries(work)) {
    const milliseconds = await longestTask(browser, doIt);
    rows.push({ what: `longest task of a page without workers, ${name}`, milliseconds, limit: 50 });
  }
  await page.close();
  return rows;
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
