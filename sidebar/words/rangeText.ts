import type { Assumption } from "../../src/planning/plan.js";
import { assumptionEntry } from "../entry/assumptionEntry.js";
import { makeFormats } from "../messages/formats.js";
import { language, t } from "../messages/language.js";

/** "−2.4 to −1.2", "80% to 120%" */
export function rangeText({ kind, low, high }: Pick<Assumption, "kind" | "low" | "high">): string {
  const { percent, factor } = makeFormats(language.value, "");
  const format = assumptionEntry[kind].kind === "percent" ? percent : factor;
  return t("range", { low: format(low), high: format(high) });
}
