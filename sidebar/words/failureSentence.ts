import { isPlanError } from "../../src/planning/planError.js";
import { sentence, t } from "../messages/language.js";
import { ServerError } from "../server.js";
import { type Failure, PageError } from "../state/tasks.js";
import { problemSentence } from "./problemSentence.js";

/** What did not succeed and why, in the page's language as far as the reason is known to it. */
export function failureSentence({ task, error }: Failure): string {
  return t("failure.sentence", { what: t(`failure.${task}`), why: reasonOf(error) });
}

/** Why something did not succeed. */
export function reasonOf(error: unknown): string {
  if (isPlanError(error)) return problemSentence(error);
  if (error instanceof PageError) return sentence(error.key, {});
  if (error instanceof ServerError) return error.sentence || t("failure.noAnswer");
  return error instanceof Error && error.message ? error.message : t("failure.unknown");
}
