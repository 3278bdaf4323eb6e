import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a built add-on, text by file name, as `openAddOn` takes them. */
export function readDist(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => /\.(js|html|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, name), "utf8")]));
}
