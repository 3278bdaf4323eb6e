import { shrunkKinds } from "../../src/planning/estimates/sourceSentence.js";
import type { AssumptionKind, AssumptionSource } from "../../src/planning/plan.js";
import { assumptionEntry } from "../entry/assumptionEntry.js";
import { makeFormats } from "../messages/formats.js";
import { language, t } from "../messages/language.js";

/** Where an assumption came from. */
export function sourceSentence(source: AssumptionSource, kind: AssumptionKind): string {
  if (source.from === "person") return t("source.person");
  if (source.from === "assumed") return t(`source.assumed.${kind}`);
  const { weeks, products } = source;
  const from =
    products > 0 ? t("source.history", { weeks, products }) : t("source.historyOfSpends", { weeks });
  if (!shrunkKinds.has(kind)) return from;
  const { percent, factor } = makeFormats(language.value, "");
  const format = assumptionEntry[kind].kind === "percent" ? percent : factor;
  return t("source.towards", { from, towards: format(source.towards) });
}
