import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Everything that is said of the custom functions, read once from the wrappers' JSDoc and from the method
 * behind each: it becomes the stubs of the bundle, the reference page, the sidebar's function list and the
 * workbench's completion. Fails where a wrapper and its JSDoc disagree.
 *
 * @typedef {{ name: string, type: string, text: string, optional: boolean }} Parameter
 * @typedef {{ name: string, field: string, description: string, parameters: Parameter[], returns: string,
 *   returnType: string, examples: { formula: string, result: string }[], jsdoc: string, formula: string,
 *   errors: string, source: string }} FunctionSpec
 */

/** @param {string} root folder of the project @returns {FunctionSpec[]} by field, then in the order of the file */
export function readFunctionSpecs(root) {
  const folder = join(root, "src/sheets/functions");
  const specs = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((file) => specsOfFile(join(folder, file), file.replace(/\.ts$/, "")));
  const twice = specs.find((spec, i) => specs.findIndex(({ name }) => name === spec.name) !== i);
  if (twice) throw new Error(`${twice.name} is defined twice in src/sheets/functions.`);
  return specs;
}

/** @param {string} file @param {string} field */
function specsOfFile(file, field) {
  const text = readFileSync(file, "utf8");
  const wrapper = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport function (\w+)\(([^)]*)\)[^{]*\{([\s\S]*?)\n\}/g;
  const found = [...text.matchAll(wrapper)];
  const exported = [...text.matchAll(/^export /gm)].length;
  if (found.length !== exported) {
    throw new Error(`${file}: every export must be a function with a JSDoc comment directly above it.`);
  }
  return found.map(([, jsdoc, name, signature, body]) => {
    const spec = { ...readWrapper(file, name, jsdoc, signature, body), field };
    return { ...spec, ...readMethod(file, text, name, body) };
  });
}

/** @param {string} file @param {string} name @param {string} jsdoc @param {string} signature @param {string} body */
function readWrapper(file, name, jsdoc, signature, body) {
  const fail = (/** @type {string} */ reason) => {
    throw new Error(`${name} in ${file}: ${reason}`);
  };
  if (!/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name)) fail("a function's name is upper case and does not end in _.");
  if (/^[A-Z]{1,3}\d+$/.test(name)) fail("a function's name must not look like a cell.");
  const { intro, tags } = readJsdoc(jsdoc);
  const values = (/** @type {string} */ tag) => tags.filter((t) => t.tag === tag).map((t) => t.text);
  if (values("customfunction").length !== 1) fail("the JSDoc needs one @customfunction.");
  if (!intro || /[<>\n]/.test(intro)) fail("the JSDoc needs one description without line breaks or HTML.");
  const names = signature
    .split(",")
    .map((part) => part.split(":")[0].trim())
    .filter(Boolean);
  const parameters = values("param").map((text) => {
    const match = /^\{(\w+)\} (\w+) (.+)$/.exec(text);
    if (!match) return fail(`@param must read "{type} name Text."; it is "${text}".`);
    return { name: match[2], type: match[1], text: match[3], optional: match[3].startsWith("Optional: ") };
  });
  const described = parameters.map((parameter) => parameter.name);
  if (described.join() !== names.join()) fail(`@param says (${described}), the function takes (${names}).`);
  for (const parameter of names) {
    if (!/^[a-z][a-z0-9_]*$/.test(parameter)) fail(`the parameter ${parameter} must be snake_case.`);
  }
  const optionalGroup = /\},\s*\{([^{}]*)\}/.exec(body)?.[1] ?? "";
  for (const { name: parameter, optional } of parameters) {
    const inOptional = new RegExp(`\\b${parameter}\\b`).test(optionalGroup);
    if (inOptional !== optional)
      fail(`"Optional:" in the text of ${parameter} must agree with the call below.`);
  }
  const returned = /^\{(\w+)\} (.+)$/.exec(values("return")[0] ?? "");
  if (!returned) return fail('@return must read "{type} Text."');
  const examples = values("example").map((text) => {
    const match = /^=(.+?) → (.+)$/.exec(text);
    if (!match?.[1].startsWith(`${name}(`)) return fail(`@example must read "=${name}(…) → result".`);
    return { formula: `=${match[1]}`, result: match[2] };
  });
  if (examples.length === 0) fail("an @example is missing.");
  return {
    name,
    description: intro,
    parameters,
    returnType: returned[1],
    returns: returned[2],
    examples,
    jsdoc,
  };
}

/**
 * The formula, errors and source stand on the method in src/domain that the wrapper names last.
 * @param {string} file @param {string} text @param {string} name @param {string} body
 */
function readMethod(file, text, name, body) {
  const method = /(\w+),?\s*\);\s*$/.exec(body)?.[1] ?? "";
  const path = new RegExp(`import \\{[^}]*\\b${method}\\b[^}]*\\} from "([^"]+)\\.js"`).exec(text)?.[1];
  if (!path)
    throw new Error(`${name} in ${file}: the call must end with the method, imported from src/domain.`);
  const source = readFileSync(`${resolve(dirname(file), path)}.ts`, "utf8");
  const doc = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport function ${method}\\(`).exec(source);
  if (!doc) throw new Error(`${name} in ${file}: ${method} has no docstring.`);
  const lines = doc[1].split("\n").map((line) => line.replace(/^\s*\/?\*+\/? ?/, ""));
  const formula = lines
    .filter((line) => line.startsWith("  ") && line.includes("="))
    .map((line) => line.trim());
  const { tags } = readJsdoc(doc[1]);
  const value = (/** @type {string} */ tag) => tags.find((t) => t.tag === tag)?.text ?? "";
  if (formula.length === 0 || !value("see")) {
    throw new Error(`${method}: the docstring needs its formula, indented on a line of its own, and @see.`);
  }
  return {
    formula: formula.join("\n"),
    errors: value("throws").replace(/^\{\w+\} /, ""),
    source: value("see"),
  };
}

/** @param {string} comment */
function readJsdoc(comment) {
  const text = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n");
  const [intro, ...rest] = text.split(/^@/m);
  const tags = rest.map((part) => {
    const [, tag, value] = /^(\w+)\s*([\s\S]*)$/.exec(part) ?? [];
    return { tag, text: value.replace(/\s+/g, " ").trim() };
  });
  return { intro: intro.trim(), tags };
}
