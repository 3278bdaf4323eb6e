import type { PlanError } from "../../src/planning/planError.js";
import { en } from "../messages/en.js";
import { type MessageKey, sentence } from "../messages/language.js";

/** What is wrong with a plan or a scenario sheet, in the page's language. */
export function problemSentence({ code, params, message }: PlanError): string {
  const key = `problem.${code}`;
  return key in en ? sentence(key as MessageKey, params) : message;
}
