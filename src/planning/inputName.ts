import type { Assumption } from "./plan.js";

/** Name of an assumption among the model's inputs: `elasticity of Kitchen`, `market`. */
export function inputName({ kind, subject }: Pick<Assumption, "kind" | "subject">): string {
  const name = kind.replaceAll("-", " ");
  return subject === "" ? name : `${name} of ${subject}`;
}
