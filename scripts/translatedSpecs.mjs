import { exportsOf } from "./bundle.mjs";
import { readFunctionSpecs } from "./functionSpecs.mjs";
import { root } from "./root.mjs";

/**
 * The custom functions with what is said of them in every language of the page.
 *
 * @typedef {Readonly<Record<import("../src/sheets/protocol.js").Language, string>>} Words
 * @typedef {Omit<import("./functionSpecs.mjs").FunctionSpec, "description" | "parameters" | "returns" | "errors"> & {
 *   description: Words, terms: Words, returns: Words, errors: Words,
 *   parameters: { name: string, text: Words, optional: boolean }[] }} TranslatedSpec
 *
 * @param {typeof import("esbuild")} esbuild @returns {Promise<TranslatedSpec[]>}
 */
export async function readTranslatedSpecs(esbuild) {
  const { functionTerms } = await exportsOf(esbuild, "sidebar/messages/functionTerms.ts");
  const { inEveryLanguage } = await exportsOf(esbuild, "sidebar/messages/functionTexts.ts");
  return readFunctionSpecs(root).map((spec) => ({
    ...spec,
    description: inEveryLanguage(spec.description),
    terms: functionTerms[spec.name],
    parameters: spec.parameters.map((parameter) => ({ ...parameter, text: inEveryLanguage(parameter.text) })),
    returns: inEveryLanguage(spec.returns),
    errors: inEveryLanguage(`${spec.errors}.`),
  }));
}
