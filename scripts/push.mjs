import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installMissing } from "./install.mjs";
import { root } from "./root.mjs";

/** `npm run push`: builds dist/ and replaces the files of the script project in .clasp.json with it. */
installMissing();
const { scriptId } = JSON.parse(readFileSync(join(root, ".clasp.json"), "utf8"));
if (scriptId === "PUT_YOUR_SCRIPT_ID_HERE") {
  console.error(
    "Put the id of your script project into .clasp.json first; the README says where to find it.",
  );
  process.exit(1);
}
const { build } = await import("./build.mjs");
await build();
const clasp = join(root, "node_modules/@google/clasp/build/src/index.js");
const { status } = spawnSync(process.execPath, [clasp, "push", "--force"], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
