import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { withDecimalComma } from "./decimalComma.mjs";
import { referenceWords } from "./referenceWords.mjs";
import { root } from "./root.mjs";
import { readTranslatedSpecs } from "./translatedSpecs.mjs";

/** @typedef {import("./translatedSpecs.mjs").TranslatedSpec} TranslatedSpec */
/** @typedef {import("./referenceWords.mjs").Language} Language */

/** The function reference in every language, as it should stand in docs/: text by path. */
async function functionReferences() {
  const specs = await readTranslatedSpecs(esbuild);
  const languages = /** @type {Language[]} */ (Object.keys(referenceWords));
  return languages.map((language) => ({
    path: `docs/${referenceWords[language].file}`,
    text: reference(specs, language),
  }));
}

/** Paths of the pages that are not what the sources say. */
export async function outdatedReferences() {
  const pages = await functionReferences();
  const isWritten = (/** @type {string} */ file, /** @type {string} */ text) =>
    existsSync(file) && readFileSync(file, "utf8") === text;
  return pages.filter(({ path, text }) => !isWritten(join(root, path), text)).map(({ path }) => path);
}

/** @param {TranslatedSpec[]} specs @param {Language} language */
function reference(specs, language) {
  const words = referenceWords[language];
  const fields = [...new Set(specs.map((spec) => spec.field))];
  const contents = fields.map((field) => {
    const names = specs
      .filter((spec) => spec.field === field)
      .map(({ name }) => `[${name}](#${name.toLowerCase()})`);
    return `- ${words.fields[field]}${words.colon}${names.join(", ")}`;
  });
  const links = Object.values(referenceWords).map((other) =>
    other === words ? other.language : `[${other.language}](${other.file})`,
  );
  return [
    `# ${words.title}`,
    "",
    "<!-- Written by `npm run docs` from the JSDoc in src/sheets/functions, the methods in src/domain and the",
    "translations in sidebar/messages. -->",
    "",
    links.join(" · "),
    "",
    ...words.introduction,
    "",
    ...contents,
    ...fields.flatMap((field) => [
      "",
      `## ${fields.indexOf(field) + 1}. ${words.fields[field]}`,
      ...specs.filter((spec) => spec.field === field).flatMap((spec) => entry(spec, language)),
    ]),
    "",
  ].join("\n");
}

/** @param {TranslatedSpec} spec @param {Language} language */
function entry(spec, language) {
  const words = referenceWords[language];
  const example = spec.examples.map(({ formula, result }) => `\`${formula}\` → ${result}`);
  const elsewhere = spec.examples.map(({ formula }) => `\`${withDecimalComma(formula)}\``);
  return [
    "",
    `### ${spec.name}`,
    "",
    `*${spec.terms[language]}*`,
    "",
    spec.description[language],
    "",
    ...new Set([`    ${syntax(spec, ", ")}`, `    ${syntax(spec, "; ")}`]),
    "",
    `| ${words.argument} | |`,
    "|---|---|",
    ...spec.parameters.map(({ name, text }) => `| \`${name}\` | ${text[language].replace(/\|/g, "\\|")} |`),
    "",
    words.result + spec.returns[language],
    "",
    words.formula +
      spec.formula
        .split("\n")
        .map((line) => `\`${line}\``)
        .join(" "),
    "",
    words.example + example.join(", ") + words.decimalComma + elsewhere.join(", "),
    "",
    words.errors + spec.errors[language],
    "",
    words.source + spec.source,
  ];
}

/** @param {TranslatedSpec} spec @param {string} separator */
function syntax({ name, parameters }, separator) {
  return `=${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(separator)})`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { path, text } of await functionReferences()) {
    writeFileSync(join(root, path), text);
    console.log(`${path} is written.`);
  }
}
