import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * Dependencies point one way: what a folder may take values from.
 * @type {Record<string, string[]>}
 */
const mayImport = {
  "src/math": [],
  "src/domain": ["src/math"],
  "src/simulation": ["src/math"],
  "src/planning": ["src/math", "src/domain", "src/simulation"],
  "src/sheets": ["src/math", "src/domain", "src/simulation", "src/planning"],
  sidebar: ["src/math", "src/simulation", "src/planning"],
  workbench: [],
  // The command line shows the sample's plan without a page.
  "workbench/start": ["workbench", "src/planning"],
};
/**
 * And of these only types.
 * @type {Record<string, string[]>}
 */
const mayImportTypes = { sidebar: ["src/sheets"] };
/** @type {Record<string, string[]>} */
const packages = {
  "src/math": [],
  "src/domain": [],
  "src/simulation": ["seedrandom"],
  "src/planning": [],
  "src/sheets": [],
};
const services =
  /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService|ScriptApp|Utilities|Session)\b/;

/** @param {string} root @returns {string[]} a sentence for each import or name that breaks the layers */
export function layerViolations(root) {
  return ["src", "sidebar", "workbench"].flatMap((folder) =>
    sourcesIn(join(root, folder)).flatMap((file) => {
      const name = relative(root, file).split(sep).join("/");
      const layer = layerOf(name);
      if (!layer) return [`${name} is in no layer.`];
      const text = readFileSync(file, "utf8");
      return [...importViolations(root, layer, name, file, text), ...nameViolations(layer, name, text)];
    }),
  );
}

/** The innermost folder that is a layer. @param {string} path */
function layerOf(path) {
  return Object.keys(mayImport)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** @param {string} root @param {string} layer @param {string} name @param {string} file @param {string} text */
function importViolations(root, layer, name, file, text) {
  const found = [];
  for (const [, kind, specifier] of text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"/gm)) {
    if (!specifier.startsWith(".")) {
      const allowed = packages[layer];
      if (allowed && !allowed.includes(specifier)) found.push(`${name} imports the package ${specifier}.`);
      continue;
    }
    const target = relative(root, resolve(dirname(file), specifier))
      .split(sep)
      .join("/");
    const home = layerOf(target) ?? target;
    if (home === layer) {
      if (layer === "src/domain" && fieldOf(target) !== fieldOf(name) && fieldOf(target) !== "check.js") {
        found.push(`${name} imports ${target}: the fields of the domain do not import each other.`);
      }
      continue;
    }
    const values = mayImport[layer];
    const types = mayImportTypes[layer] ?? [];
    const allowed = [...values, ...(kind ? types : [])];
    if (!allowed.includes(home)) found.push(`${name} imports ${target}: ${layer} may not.`);
  }
  return found;
}

/** @param {string} layer @param {string} name @param {string} text */
function nameViolations(layer, name, text) {
  const service = services.exec(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""));
  const knowsServices = layer === "src/sheets" || layer.startsWith("workbench");
  return service && !knowsServices ? [`${name} names ${service[0]}: only src/sheets may.`] : [];
}

/** @param {string} path */
function fieldOf(path) {
  return path.split("/")[2];
}

/** @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
