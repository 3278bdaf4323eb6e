// The planning model's benchmark: npm run bench planning
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { withBundled } from "./bundled.mjs";

const folder = await mkdtemp(join(tmpdir(), "shopcast-bench-"));
try {
  const pageScript = join(folder, "page.js");
  await build({
    entryPoints: [join(import.meta.dirname, "planningPage.ts")],
    outfile: pageScript,
    bundle: true,
  });
  await withBundled("planning.ts", ({ benchPlanning }) => benchPlanning(pageScript));
} finally {
  await rm(folder, { recursive: true });
}
