// The customer models' benchmark: node test/bench/customers.bench.mjs, after `npm run build`
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = import.meta.dirname;
const outdir = await mkdtemp(join(tmpdir(), "shopcast-bench-"));
try {
  const outfile = join(outdir, "customers.mjs");
  await build({
    entryPoints: [join(here, "customers.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const { benchCustomers } = await import(pathToFileURL(outfile).href);
  benchCustomers(join(here, "../.."));
} finally {
  await rm(outdir, { recursive: true });
}
