// The engine's benchmark: npm run bench engine
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = import.meta.dirname;
// Within the project, so that the peers are found from there.
const outdir = join(here, "../../node_modules/.cache/shopcast-bench");
await mkdir(outdir, { recursive: true });
try {
  await build({
    entryPoints: [join(here, "engine.ts"), join(here, "planWorker.ts")],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  const pageScript = join(outdir, "chromiumPage.js");
  await build({ entryPoints: [join(here, "chromiumPage.ts")], outfile: pageScript, bundle: true });
  const { benchEngine } = await import(pathToFileURL(join(outdir, "engine.mjs")).href);
  await benchEngine({
    numpyScript: join(here, "numpyPlan.py"),
    workerScript: join(outdir, "planWorker.mjs"),
    pageScript,
  });
} finally {
  await rm(outdir, { recursive: true });
}
