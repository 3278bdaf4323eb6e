import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { bundle, exportsOf } from "./bundle.mjs";
import { withDecimalComma } from "./decimalComma.mjs";
import { readFunctionSpecs } from "./functionSpecs.mjs";
import { root } from "./root.mjs";
import { readTranslatedSpecs } from "./translatedSpecs.mjs";

/**
 * Writes dist/: the script, the sidebar and the manifest, as they are pushed. The same sources give the
 * same bytes. esbuild is loaded here and not on top, since `npm start` imports this before it has installed.
 */
export async function build({ outDir = join(root, "dist") } = {}) {
  const esbuild = await import("esbuild");
  mkdirSync(outDir, { recursive: true });
  const engine = await engineBundle(esbuild);
  const files = {
    "Code.js": await scriptText(esbuild),
    "sidebar.html": await sidebarText(esbuild, engine),
    "engine.html": inHtmlFile(engine.text),
    "messages.html": inHtmlFile((await exportsOf(esbuild, "sidebar/messages/catalogues.ts")).catalogues),
    "sample.html": inHtmlFile(
      (await exportsOf(esbuild, "src/planning/sample/sampleShop.ts")).sampleShop().sheets,
    ),
    "functions.html": inHtmlFile(await functions(esbuild)),
    "appsscript.json": readFileSync(join(root, "appsscript.json"), "utf8"),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outDir, name), text);
  return files;
}

/**
 * One classic script: the bundle, then a global stub for each export. The stubs carry the JSDoc and the
 * parameter names, which Sheets reads and bundlers drop.
 * @param {typeof import("esbuild")} esbuild
 */
export async function scriptText(esbuild) {
  const entry = "src/sheets/index.ts";
  const { text } = await bundle(esbuild, {
    entryPoints: [entry],
    globalName: "Shopcast",
    inject: ["scripts/localGlobals.mjs"],
  });
  const specs = new Map(readFunctionSpecs(root).map((spec) => [spec.name, spec]));
  /** @type {string[]} */
  const exported = vm.runInNewContext(`${text}; Object.keys(Shopcast).sort()`);
  const missing = [...specs.keys()].find((name) => !exported.includes(name));
  if (missing) throw new Error(`${missing} is not exported by ${entry}: the sheet would not know it.`);
  const stubs = exported.map((name) => {
    const spec = specs.get(name);
    const parameters = spec ? spec.parameters.map((parameter) => parameter.name).join(", ") : "request";
    const comment = spec ? `${spec.jsdoc}\n` : "";
    return `${comment}function ${name}(${parameters}) {\n  return Shopcast.${name}(${parameters});\n}\n`;
  });
  return [text, ...stubs].join("\n");
}

/** What the page's workers run, and the page where it has none. @param {typeof import("esbuild")} esbuild */
function engineBundle(esbuild) {
  const entryPoints = ["sidebar/engineMain.ts"];
  return bundle(esbuild, { entryPoints, globalName: "shopcastEngine", minify: true });
}

/**
 * One page that loads nothing from outside. It names the licenses of the engine too, which comes after it.
 * @param {typeof import("esbuild")} esbuild @param {{ inputs: string[] }} engine
 */
async function sidebarText(esbuild, engine) {
  const page = await bundle(esbuild, {
    entryPoints: ["sidebar/main.tsx"],
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const css = await esbuild.transform(readFileSync(join(root, "sidebar/style.css"), "utf8"), {
    loader: "css",
    minify: true,
  });
  const parts = {
    "/*licenses*/": licensesOf([page, engine]),
    "/*style*/": css.code,
    "/*script*/": inScript(page.text),
  };
  let html = readFileSync(join(root, "sidebar/index.html"), "utf8");
  for (const [mark, text] of Object.entries(parts)) {
    if (html.split(mark).length !== 2) throw new Error(`sidebar/index.html must hold ${mark} once.`);
    html = html.replace(mark, () => text);
  }
  return html;
}

/** The functions as the sidebar lists them, in every language. @param {typeof import("esbuild")} esbuild */
async function functions(esbuild) {
  const specs = await readTranslatedSpecs(esbuild);
  return specs.map(({ name, description, terms, parameters, returns, examples }) => ({
    name,
    description,
    terms,
    parameters: parameters.map(({ name, text, optional }) => ({ name, text, ...(optional && { optional }) })),
    returns,
    example: { ...examples[0], withDecimalComma: withDecimalComma(examples[0].formula) },
  }));
}

/** JSON in a file that the script can read and hand over. @param {unknown} value */
function inHtmlFile(value) {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}

/** Text that stands inside a script element must not end it or open a comment. @param {string} text */
function inScript(text) {
  return text.replace(/<(?=\/script|!--)/gi, "\\u003c").trim();
}

/**
 * What is bundled, whose it is and under which license.
 * @param {{ inputs: string[] }[]} bundles
 */
function licensesOf(bundles) {
  const names = new Set(
    bundles.flatMap(({ inputs }) =>
      inputs.flatMap((path) => {
        const inside = path.split("node_modules/").at(-1);
        return inside === path ? [] : [/^(@[^/]+\/)?[^/]+/.exec(inside ?? "")?.[0] ?? ""];
      }),
    ),
  );
  const lines = [...names].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const by = typeof author === "string" ? author : author?.name;
    return `${name} ${version}, ${license}${by ? `, ${by.replace(/\s*<.*?>/, "")}` : ""}`;
  });
  return `Shopcast, MIT. Bundled: ${lines.join("; ")}.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const files = await build();
  for (const [name, text] of Object.entries(files)) {
    console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
  }
}
