import type { Driver } from "./results.js";

/** Name of an assumption among the model's inputs: `elasticity of Kitchen`, `market`. */
export function inputName({ kind, subject }: Pick<Driver, "kind" | "subject">): string {
  const name = kind.replaceAll("-", " ");
  return subject === "" ? name : `${name} of ${subject}`;
}
