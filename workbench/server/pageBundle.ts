import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { replaceFile } from "./replaceFile.js";

/**
 * Bundles the page into a folder, or leaves it where no source has changed since.
 *
 * @param project  folder of the project: the page's sources and node_modules lie in it
 */
export async function bundlePage(project: string, outputFolder: string): Promise<void> {
  const inputsFile = join(outputFolder, "inputs.json");
  if (await isCurrent(project, inputsFile)) return;
  const page = join(project, "workbench/page");
  const { metafile, outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: ["main.ts", "main.css", "scriptWorker.ts", "sidebarShim.ts"].map((name) => join(page, name)),
    outdir: outputFolder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    write: false,
  });
  await mkdir(outputFolder, { recursive: true });
  const inputs = await Promise.all(
    Object.keys(metafile.inputs).map(async (path) => [path, await versionOf(join(project, path))] as const),
  );
  for (const { path, contents } of outputFiles) await replaceFile(path, contents);
  await replaceFile(inputsFile, JSON.stringify(Object.fromEntries(inputs)));
}

async function isCurrent(project: string, inputsFile: string): Promise<boolean> {
  try {
    const inputs = JSON.parse(await readFile(inputsFile, "utf8")) as Record<string, string>;
    const versions = await Promise.all(Object.keys(inputs).map((path) => versionOf(join(project, path))));
    return Object.values(inputs).every((version, index) => version === versions[index]);
  } catch {
    return false;
  }
}

async function versionOf(path: string): Promise<string> {
  const { mtimeMs, size } = await stat(path);
  return `${mtimeMs} ${size}`;
}
