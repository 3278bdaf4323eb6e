import type { PlanError } from "../../src/planning/planError.js";
import type { PlanItem } from "../../src/planning/planItems.js";
import { sentence } from "../messages/language.js";
import { inputInWords } from "./inputInWords.js";

/** What is wrong with a plan or a scenario sheet, in the page's language. */
export function problemSentence({ code, params }: PlanError): string {
  const isPositive = code === "number-out-of-range" && params.low === Number.MIN_VALUE;
  return sentence(`problem.${isPositive ? "number-not-positive" : code}`, {
    ...params,
    ...nameOf(code, params),
  });
}

/** The name of what is refused; a refusal itself has it in English. */
function nameOf(code: PlanError["code"], { item, subject, name }: PlanError["params"]): { name?: string } {
  if (item !== undefined) {
    const isInput = item === "assumption" || item === "assumptionLow" || item === "assumptionHigh";
    const named = isInput ? inputInWords(String(subject)) : String(subject);
    return { name: sentence(`item.${item as PlanItem}`, { subject: named }) };
  }
  return code === "assumption-missing" ? { name: inputInWords(String(name)) } : {};
}
