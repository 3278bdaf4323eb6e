import * as v from "valibot";
import type { Language } from "../src/sheets/protocol.js";

const text = v.string();
const inEveryLanguage = v.object({ en: text, "zh-CN": text, "zh-TW": text });
const functionSpec = v.object({
  name: text,
  description: inEveryLanguage,
  terms: inEveryLanguage,
  parameters: v.array(
    v.object({ name: text, text: inEveryLanguage, optional: v.optional(v.boolean(), false) }),
  ),
  returns: inEveryLanguage,
  example: v.object({ formula: text, withDecimalComma: text, result: text }),
});

/** A custom function as its JSDoc describes it and what it is called, in each language, see the build. */
export type FunctionSpec = v.InferOutput<typeof functionSpec>;

/** The functions as the build lists them in `dist/functions.html`, by name. */
export function readFunctions(json: string): FunctionSpec[] {
  return v.parse(v.array(functionSpec), JSON.parse(json)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The functions that have every word of a query in their names or in their texts, in any language; those that
 * have them in their names come first.
 */
export function findFunctions(functions: readonly FunctionSpec[], query: string): FunctionSpec[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const says = (texts: readonly string[]) => {
    const said = plain(texts.join(" "));
    return words.every((word) => said.includes(word));
  };
  const namesOf = ({ name, terms }: FunctionSpec) => [name, ...Object.values(terms)];
  const textsOf = ({ description, parameters, returns }: FunctionSpec) => [
    ...[description, returns, ...parameters.map((parameter) => parameter.text)].flatMap(
      Object.values<string>,
    ),
    ...parameters.map((parameter) => parameter.name),
  ];
  const named = functions.filter((spec) => says(namesOf(spec)));
  const described = functions.filter(
    (spec) => !named.includes(spec) && says([...namesOf(spec), ...textsOf(spec)]),
  );
  return [...named, ...described];
}

/** What a function is called in a language: 经济订货量. */
export function termOf({ terms }: FunctionSpec, language: Language): string {
  return terms[language].split(/[,、]/)[0];
}

/** `EOQ(demand, order_cost, [backorder_cost])`; apart by semicolons where 0.5 is written 0,5. */
export function signatureOf({ name, parameters }: FunctionSpec, withDecimalComma: boolean): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${names.join(withDecimalComma ? "; " : ", ")})`;
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
