import * as v from "valibot";

const text = v.string();
const functionSpec = v.object({
  name: text,
  description: text,
  parameters: v.array(v.object({ name: text, text, optional: v.optional(v.boolean(), false) })),
  examples: v.array(v.object({ formula: text, result: text })),
});

/** A custom function as its JSDoc describes it, see the build. */
export type FunctionSpec = v.InferOutput<typeof functionSpec>;

/** The functions as the build lists them in `dist/functions.html`, by name. */
export function readFunctions(json: string): FunctionSpec[] {
  return v.parse(v.array(functionSpec), JSON.parse(json)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The functions that have every word of a query somewhere in their names or texts. */
export function findFunctions(functions: readonly FunctionSpec[], query: string): FunctionSpec[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter(({ name, description, parameters }) => {
    const said = [name, description, ...parameters.flatMap((p) => [p.name, p.text])].join(" ").toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

/** `EOQ(demand, order_cost, [backorder_cost])` */
export function signatureOf({ name, parameters }: FunctionSpec): string {
  return `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;
}
