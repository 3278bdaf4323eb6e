import { join } from "node:path";
import { build } from "esbuild";

/** One of the scripts beside this file with all it imports, as text. */
export async function bundle(name: string, platform: "node" | "browser"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, name)],
    bundle: true,
    platform,
    format: platform === "node" ? "cjs" : "iife",
    write: false,
  });
  return outputFiles[0]!.text;
}
