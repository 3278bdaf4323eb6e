import { inputName } from "../../src/planning/inputName.js";
import type { Driver } from "../../src/planning/results.js";
import { assumptionEntry } from "../entry/assumptionEntry.js";
import { assumptionName } from "./assumptionName.js";

const kinds = [...Object.keys(assumptionEntry), "uplift"] as Driver["kind"][];

/** An input by the name that the model gives it, `elasticity of Kitchen`, in the page's language. */
export function inputInWords(name: string): string {
  for (const kind of kinds) {
    const ofWhole = inputName({ kind, subject: "" });
    if (name === ofWhole) return assumptionName({ kind, subject: "" });
    const ofPart = `${ofWhole} of `;
    if (name.startsWith(ofPart)) return assumptionName({ kind, subject: name.slice(ofPart.length) });
  }
  return name;
}
