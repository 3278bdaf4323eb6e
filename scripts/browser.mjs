import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { npm } from "./install.mjs";
import { root } from "./root.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** The last one whose package runs on Node 20. It carries its browser in the package: no download of its own. */
const carried = "@sparticuz/chromium@147.0.0";
const carriedFolder = join(root, "node_modules/.cache/browser");

/**
 * A browser for the tests: `CHROME_BIN`, else one on the machine, else the carried one (Linux on x64).
 * @returns {Promise<{ path: string, libraries: string } | null>} null where none is to be had; `libraries` is
 *   a folder for LD_LIBRARY_PATH, "" where none is needed
 */
export async function findBrowser() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) =>
      names.map((name) => join(folder, process.platform === "win32" ? `${name}.exe` : name)),
    );
  for (const path of [process.env.CHROME_BIN ?? "", ...onPath, ...usualPlaces]) {
    if (path && isExecutable(path) && starts(path, "")) return { path, libraries: "" };
  }
  return carriedBrowser();
}

async function carriedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = join(carriedFolder, "node_modules/@sparticuz/chromium");
  if (!existsSync(folder)) {
    console.log(`No browser on this machine: fetching ${carried} from npm (65 MB, once) …`);
    npm(
      ["install", "--prefix", carriedFolder, "--no-save", "--no-package-lock", "--loglevel=error", carried],
      root,
    );
  }
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(folder, "build/esm", file)).href);
  const path = await (await load("index.js")).default.executablePath();
  if (starts(path, "")) return { path, libraries: "" };
  // A bare system lacks libraries that Chromium needs; the package carries them for one cloud's machines.
  const { inflate } = await load("lambdafs.js");
  const libraries = join(await inflate(join(folder, "bin/al2023.tar.br")), "lib");
  return starts(path, libraries) ? { path, libraries } : null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Many machines have a stub in place of a browser: only one that tells its version counts.
 * @param {string} path @param {string} libraries
 */
function starts(path, libraries) {
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  const { status, stdout } = spawnSync(path, ["--version", "--no-sandbox"], { env, timeout: 20_000 });
  return status === 0 && /\d+\./.test(String(stdout));
}
