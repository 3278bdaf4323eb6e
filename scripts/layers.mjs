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
};
/**
 * And of these only types.
 * @type {Record<string, string[]>}
 */
const mayImportTypes = { sidebar: ["src/sheets"] };
/**
 * The workbench runs the built add-on; only its command line plans a shop itself, without a page.
 * @type {Record<string, string[]>}
 */
const exceptions = { "workbench/printPlan.ts": ["src/planning"] };
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
  return Object.keys(mayImport).flatMap((layer) =>
    sourcesIn(join(root, layer)).flatMap((file) => {
      const name = relative(root, file).split(sep).join("/");
      const text = readFileSync(file, "utf8");
      return [...importViolations(root, layer, name, file, text), ...nameViolations(layer, name, text)];
    }),
  );
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
    const home = Object.keys(mayImport).find((folder) => target.startsWith(`${folder}/`)) ?? target;
    if (home === layer) {
      if (layer === "src/domain" && fieldOf(target) !== fieldOf(name) && fieldOf(target) !== "check.js") {
        found.push(`${name} imports ${target}: the fields of the domain do not import each other.`);
      }
      continue;
    }
    const values = mayImport[layer];
    const types = mayImportTypes[layer] ?? [];
    const special = exceptions[name] ?? [];
    const allowed = [...values, ...special, ...(kind ? types : [])];
    if (!allowed.includes(home)) found.push(`${name} imports ${target}: ${layer} may not.`);
  }
  return found;
}

/** @param {string} layer @param {string} name @param {string} text */
function nameViolations(layer, name, text) {
  const service = services.exec(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""));
  const knowsServices = layer === "src/sheets" || layer === "workbench";
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
