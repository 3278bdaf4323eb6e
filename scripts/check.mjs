import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { installMissing } from "./install.mjs";
import { root } from "./root.mjs";

/** `npm run check`: everything that is not a test. Prints a line for each, and what is wrong. */
installMissing();
const { build } = await import("./build.mjs");
const { outdatedReferences } = await import("./docs.mjs");
const { layerViolations } = await import("./layers.mjs");
const files = await build();
const outdated = await outdatedReferences();

/** Bytes at most, plain and compressed: Google parses Code.js anew for each call, a sidebar opens at each click. */
const limits = {
  "Code.js": { texts: [files["Code.js"]], plain: 500_000, compressed: 120_000 },
  "the planner's engine": { texts: [JSON.parse(files["engine.html"])], plain: 300_000, compressed: 100_000 },
  "the sidebar as served": { texts: servedSidebars(), plain: 300_000, compressed: 100_000 },
  "the list of functions": { texts: [files["functions.html"]], plain: 300_000, compressed: 100_000 },
};

const checks = {
  types: () => run("typescript/bin/tsc", ["--noEmit"]),
  "format and lint": () => run("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
  layers: () => layerViolations(root),
  "function reference": () => outdated.map((path) => `${path} is out of date: npm run docs`),
  sizes: () =>
    Object.entries(limits).flatMap(([name, { texts, plain, compressed }]) => {
      const sizes = [Buffer.byteLength, (/** @type {string} */ text) => gzipSync(text).length].map((size) =>
        Math.max(...texts.map((text) => size(text))),
      );
      console.log(`  ${name}: ${sizes[0]} bytes of ${plain}, ${sizes[1]} compressed of ${compressed}`);
      return sizes[0] <= plain && sizes[1] <= compressed ? [] : [`${name}: too large.`];
    }),
  "lock file": () => {
    const addresses = /"resolved": *"https?:/.test(readFileSync(join(root, "package-lock.json"), "utf8"));
    return addresses ? ["package-lock.json names download addresses; .npmrc should have kept them out."] : [];
  },
};

/** The page with each language's words in it, as the script puts them there. */
function servedSidebars() {
  const catalogues = Object.values(JSON.parse(files["messages.html"]));
  return catalogues.map((messages) => files["sidebar.html"] + JSON.stringify(messages));
}

/** A tool of node_modules; what it says is shown. @param {string} tool @param {string[]} args */
function run(tool, args) {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", tool), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status === 0 ? [] : [`${tool.split("/").at(-1)} found something, see above.`];
}

for (const [name, check] of Object.entries(checks)) {
  const problems = check();
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}`);
  for (const problem of problems) console.error(`     ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
