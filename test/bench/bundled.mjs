import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../../scripts/root.mjs";

/**
 * Bundles a benchmark written in TypeScript and hands its exports to `use`.
 * @param {string} name of the file in this folder
 * @param {(exports: any) => void | Promise<void>} use
 */
export async function withBundled(name, use) {
  // One folder below the project, like scripts/: so that packages and the project itself are found from there.
  const folder = await mkdtemp(join(root, ".bench-"));
  try {
    const outfile = join(folder, "bench.mjs");
    await build({
      entryPoints: [join(import.meta.dirname, name)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
    });
    await use(await import(pathToFileURL(outfile).href));
  } finally {
    await rm(folder, { recursive: true });
  }
}
