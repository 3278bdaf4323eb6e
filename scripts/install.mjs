import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const lockFile = join(root, "package-lock.json");
const stamp = join(root, "node_modules/.shopcast-lock");

/** Installs the packages of the lock file if they are not there, or are those of another lock file. */
export function installMissing() {
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing the packages (once, about a minute) …");
  npm(["ci", "--no-fund", "--no-audit", "--loglevel=error"], root);
  writeFileSync(stamp, wanted);
}

/** Runs npm and ends the whole script with a sentence if it fails. @param {string[]} args @param {string} cwd */
export function npm(args, cwd) {
  const { status } = spawnSync("npm", args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) return;
  console.error(`npm ${args[0]} failed. Is the npm registry reachable? Then run the same command again.`);
  process.exit(1);
}
