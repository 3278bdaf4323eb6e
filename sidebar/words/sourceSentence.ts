import type { AssumptionKind, AssumptionSource } from "../../src/planning/plan.js";
import { makeFormats } from "../messages/formats.js";
import { language, t } from "../messages/language.js";

/** Where an assumption came from. */
export function sourceSentence(source: AssumptionSource, kind: AssumptionKind): string {
  if (source.from === "person") return t("source.person");
  if (source.from === "assumed") return t(`source.assumed.${kind}`);
  const { weeks, products } = source;
  if (kind !== "elasticity" && kind !== "promotion-lift") return t("source.history", { weeks, products });
  const { factor } = makeFormats(language.value, "");
  return t("source.historyTowards", { weeks, products, towards: factor(source.towards) });
}
