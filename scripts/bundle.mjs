import vm from "node:vm";
import { root } from "./root.mjs";

/**
 * One script of a module and all that it imports, and which files those are.
 * @param {typeof import("esbuild")} esbuild @param {import("esbuild").BuildOptions} options
 */
export async function bundle(esbuild, options) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    alias: { seedrandom: "seedrandom/seedrandom.js" }, // its index also loads six generators that nobody calls
    legalComments: "none",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
    ...options,
  });
  return { text: outputFiles?.[0].text ?? "", inputs: Object.keys(metafile?.inputs ?? {}) };
}

/** What a module exports when it is run. @param {typeof import("esbuild")} esbuild @param {string} entry */
export async function exportsOf(esbuild, entry) {
  const { text } = await bundle(esbuild, { entryPoints: [entry], globalName: "exported" });
  return vm.runInNewContext(`${text}; exported`);
}
