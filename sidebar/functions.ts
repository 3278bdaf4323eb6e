import * as v from "valibot";
import type { Language } from "../src/sheets/protocol.js";

const text = v.string();
const functionSpec = v.object({
  name: text,
  description: text,
  terms: v.object({ en: text, "zh-CN": text, "zh-TW": text }),
  parameters: v.array(v.object({ name: text, text, optional: v.optional(v.boolean(), false) })),
  example: v.object({ formula: text, withDecimalComma: text, result: text }),
});

/** A custom function as its JSDoc describes it, with what it is called in each language, see the build. */
export type FunctionSpec = v.InferOutput<typeof functionSpec>;

/** The functions as the build lists them in `dist/functions.html`, by name. */
export function readFunctions(json: string): FunctionSpec[] {
  return v.parse(v.array(functionSpec), JSON.parse(json)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The functions that have every word of a query in their names, in any language, or in their texts; those that
 * have them in their names come first.
 */
export function findFunctions(functions: readonly FunctionSpec[], query: string): FunctionSpec[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const says = (texts: readonly string[]) => {
    const said = plain(texts.join(" "));
    return words.every((word) => said.includes(word));
  };
  const namesOf = ({ name, terms }: FunctionSpec) => [name, ...Object.values(terms)];
  const textsOf = (spec: FunctionSpec) => [
    spec.description,
    ...spec.parameters.flatMap((parameter) => [parameter.name, parameter.text]),
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
