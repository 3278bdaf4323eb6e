import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withDecimalComma } from "./decimalComma.mjs";
import { readFunctionSpecs } from "./functionSpecs.mjs";
import { root } from "./root.mjs";

const page = join(root, "docs/functions.md");

/** The function reference, as it should stand in docs/functions.md. */
export function functionReference() {
  const specs = readFunctionSpecs(root);
  const fields = [...new Set(specs.map((spec) => spec.field))];
  const contents = fields.map((field) => {
    const names = specs
      .filter((spec) => spec.field === field)
      .map(({ name }) => `[${name}](#${name.toLowerCase()})`);
    return `- ${title(field)}: ${names.join(", ")}`;
  });
  return [
    "# Functions in cells",
    "",
    "<!-- Written by `npm run docs` from the JSDoc in src/sheets/functions and the methods in src/domain. -->",
    "",
    "A range may stand in place of a single number: the function then works row by row, repeats single values and",
    "gives one column back. A row whose required cells are all blank stays blank. Percentages are fractions (10% is",
    "0.1). What cannot be worked with is an error that names the argument, the rule, the value and its row. In",
    "spreadsheets with a decimal comma the arguments are separated by a semicolon.",
    "",
    ...contents,
    ...fields.flatMap((field) => [
      "",
      `## ${fields.indexOf(field) + 1}. ${title(field)}`,
      ...specs.filter((spec) => spec.field === field).flatMap(entry),
    ]),
    "",
  ].join("\n");
}

/** Whether docs/functions.md is what the sources say. */
export function referenceIsCurrent() {
  return readFileSync(page, "utf8") === functionReference();
}

/** @param {import("./functionSpecs.mjs").FunctionSpec} spec */
function entry(spec) {
  const example = spec.examples.map(({ formula, result }) => `\`${formula}\` → ${result}`);
  const elsewhere = spec.examples.map(({ formula }) => `\`${withDecimalComma(formula)}\``);
  return [
    "",
    `### ${spec.name}`,
    "",
    spec.description,
    "",
    ...new Set([`    ${syntax(spec, ", ")}`, `    ${syntax(spec, "; ")}`]),
    "",
    "| argument | |",
    "|---|---|",
    ...spec.parameters.map(({ name, text }) => `| \`${name}\` | ${text.replace(/\|/g, "\\|")} |`),
    "",
    `**Result:** ${spec.returns}`,
    "",
    `**Formula:** ${spec.formula
      .split("\n")
      .map((line) => `\`${line}\``)
      .join(" ")}`,
    "",
    `**Example:** ${example.join(", ")}; with a decimal comma ${elsewhere.join(", ")}`,
    "",
    `**Errors:** ${spec.errors}.`,
    "",
    `**Source:** ${spec.source}`,
  ];
}

/** @param {import("./functionSpecs.mjs").FunctionSpec} spec @param {string} separator */
function syntax({ name, parameters }, separator) {
  return `=${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(separator)})`;
}

/** @param {string} field */
function title(field) {
  return field[0].toUpperCase() + field.slice(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(page, functionReference());
  console.log("docs/functions.md is written.");
}
