import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installMissing } from "./install.mjs";
import { root } from "./root.mjs";

/** `npm start`: installs what is missing, builds the add-on, then hands over to the command line in workbench/start. */
installMissing();
const { build } = await import("./build.mjs");
await build();

const esbuild = await import("esbuild");
const program = join(root, ".workbench/build/start.mjs");
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["workbench/start/start.ts"],
  outfile: program,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
const { start } = await import(pathToFileURL(program).href);
process.exitCode = await start(process.argv.slice(2), root);
