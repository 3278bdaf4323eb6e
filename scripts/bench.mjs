import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { installMissing } from "./install.mjs";
import { root } from "./root.mjs";

/** `npm run bench [name …]`: measures speed, each part of test/bench in a process of its own, one after the other. */
installMissing();
const { build } = await import("./build.mjs");
await build();
const browser = await findBrowser();
const env = { ...process.env, CHROME_BIN: browser?.path ?? "", CHROME_LIBRARIES: browser?.libraries ?? "" };
const wanted = process.argv.slice(2);
const parts = readdirSync(join(root, "test/bench"))
  .filter((file) => file.endsWith(".bench.mjs"))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(`${name}.`)));
for (const part of parts) {
  console.log(`\n${part.replace(".bench.mjs", "")}\n`);
  const { status } = spawnSync(process.execPath, [join(root, "test/bench", part)], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
