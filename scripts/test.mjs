import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { installMissing } from "./install.mjs";
import { root } from "./root.mjs";

/** `npm test [files or names …]`: installs what is missing and runs every test, those in a browser included. */
installMissing();
const browser = await findBrowser();
const env = { ...process.env, CHROME_BIN: browser?.path ?? "", CHROME_LIBRARIES: browser?.libraries ?? "" };
const report = join(root, "test/output/report.json");
mkdirSync(join(root, "test/output"), { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, env, stdio: "inherit" },
);
if (!browser) {
  console.error(
    "\nNO BROWSER FOUND: every test in a browser was SKIPPED. Install Chromium or set CHROME_BIN.\n",
  );
}
console.log(closingLine(report));
process.exitCode = status || (process.env.CI && !browser ? 1 : 0);

/** The runner's own count. A file that could not be loaded has no tests to count and is one failure. @param {string} file */
function closingLine(file) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const broken = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === "failed" && result.assertionResults.length === 0,
  ).length;
  const skipped = numPendingTests + numTodoTests;
  return `${numPassedTests} passed, ${numFailedTests + broken} failed, ${skipped} skipped`;
}
