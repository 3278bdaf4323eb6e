// How long a person waits: node test/bench/product.bench.mjs, after `npm run build`
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = import.meta.dirname;
// Inside the project, so that packages left outside the bundle are found.
const outdir = await mkdtemp(join(here, "../../node_modules/.bench-"));
try {
  const outfile = join(outdir, "product.mjs");
  await build({
    entryPoints: [join(here, "product.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  const { benchProduct } = await import(pathToFileURL(outfile).href);
  await benchProduct(join(here, "../.."));
} finally {
  await rm(outdir, { recursive: true });
}
