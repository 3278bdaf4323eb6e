import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that `npm test` found, else one on the PATH; null where there is none. */
export function browserPath(): string | null {
  const { CHROME_BIN, PATH = "" } = process.env;
  if (CHROME_BIN !== undefined) return CHROME_BIN || null;
  const places = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find(isExecutable) ?? null;
}

/** Starts the browser; `CHROME_LIBRARIES` is where one that `npm test` brought has its libraries. */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_LIBRARIES, ...environment } = process.env;
  return await chromium.launch({
    executablePath: browserPath()!,
    args: flags,
    env: { ...environment, ...(CHROME_LIBRARIES && { LD_LIBRARY_PATH: CHROME_LIBRARIES }) } as Record<
      string,
      string
    >,
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
