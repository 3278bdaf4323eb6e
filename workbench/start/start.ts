import { join, resolve } from "node:path";
import { newPlan } from "../../src/planning/newPlan.js";
import { samplePlan } from "../../src/planning/sample/samplePlan.js";
import { sampleShop } from "../../src/planning/sample/sampleShop.js";
import { issueSentence } from "../../src/planning/tables/issueSentence.js";
import type { FileWorkbook } from "../files/fileWorkbook.js";
import { openPaths } from "../server/openPaths.js";
import { serve } from "../server/serve.js";
import { readCommandLine } from "./commandLine.js";
import { planReport } from "./planReport.js";
import { fileWorkbook, planningWorkbook } from "./workbooks.js";

/**
 * What `npm start` does once the add-on is built: prints a plan's answer, then serves the workbench until it
 * is interrupted.
 *
 * @param args    what was typed behind `npm start --`
 * @param project folder of the project
 * @returns the exit code
 */
export async function start(args: readonly string[], project: string): Promise<number> {
  try {
    const { files, once, port } = readCommandLine(args);
    // npm runs scripts in the project's folder; paths are meant from where the person stands.
    const from = process.env.INIT_CWD ?? process.cwd();
    const opened = await openPaths(files.map((file) => resolve(from, file)));
    console.log(opened ? filesReport(opened) : sampleReport());
    if (!once) await serveUntilInterrupted(project, opened, port);
    return 0;
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    return 1;
  }
}

function sampleReport(): string {
  const title = "The sample shop: a price change, a promotion and more budget, simulated";
  return `\n${title}\n\n${planReport(samplePlan())}`;
}

/** Without decisions the plan of a person's own files is today's. What could not be read is said first. */
function filesReport(opened: FileWorkbook): string {
  const { plan, issues } = newPlan(planningWorkbook(opened));
  const said = issues.map((issue) => `  ${issueSentence(issue)}`);
  const answer = plan ? planReport(plan) : "No plan can be made of these files as they are.";
  return ["", `Your files: ${opened.name}`, "", ...said, "", answer].join("\n");
}

async function serveUntilInterrupted(
  project: string,
  opened: FileWorkbook | null,
  port: number,
): Promise<void> {
  const workbench = await serve({
    dist: join(project, "dist"),
    stateFile: join(project, ".workbench/workbook.json"),
    project,
    port,
    opened,
    sample: fileWorkbook("Sample shop", sampleShop().sheets),
  });
  for (const message of workbench.messages) console.log(`\n${message}`);
  console.log(`\nThe workbench is ready: ${workbench.url}\nOpen it in a browser; Ctrl+C ends it.`);
  await new Promise<void>((resolveInterrupt) => {
    process.once("SIGINT", resolveInterrupt);
    process.once("SIGTERM", resolveInterrupt);
  });
  await workbench.close();
}
