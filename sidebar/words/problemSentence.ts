import type { PlanError } from "../../src/planning/planError.js";
import { sentence } from "../messages/language.js";

/** What is wrong with a plan or a scenario sheet, in the page's language. */
export function problemSentence({ code, params }: PlanError): string {
  return sentence(`problem.${code}`, params);
}
