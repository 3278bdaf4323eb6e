// The engine's benchmark: node test/bench/engine.mjs
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = import.meta.dirname;
const outdir = await mkdtemp(join(tmpdir(), "shopcast-bench-"));
try {
  const entryPoints = [join(here, "engine.ts"), join(here, "planWorker.ts")];
  const outExtension = { ".js": ".mjs" };
  // The seed's generator is CommonJS, which a module cannot take in without a `require` of its own.
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' };
  await build({ entryPoints, outdir, outExtension, banner, bundle: true, platform: "node", format: "esm" });
  const { benchEngine } = await import(pathToFileURL(join(outdir, "engine.mjs")).href);
  await benchEngine(join(here, "numpyPlan.py"), join(outdir, "planWorker.mjs"));
} finally {
  await rm(outdir, { recursive: true });
}
