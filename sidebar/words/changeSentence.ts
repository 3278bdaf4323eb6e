import type { ChangedFact } from "../../src/planning/scenario/changedFacts.js";
import type { ScenarioLabel } from "../../src/planning/scenario/scenarioWords.js";
import { t } from "../messages/language.js";
import type { ChangedRows } from "../state/changedRows.js";

/** The fields of a shop's facts, by what a scenario sheet calls them. */
const fieldLabels: Readonly<Record<string, ScenarioLabel>> = {
  name: "productName",
  weeklyRevenue: "bookedRevenue",
  factors: "seasons",
};

/** What of a shop is not as it was: "K103: Price, Stock changed." */
export function changeSentence({ of, subject, change, fields }: ChangedFact): string {
  const name =
    of === "shop" ? t("change.shop") : of === "season" ? t("change.season", { name: subject }) : subject;
  if (change !== "changed") return t(`change.${change}`, { name });
  return t("change.changed", { name, fields: fields.map(fieldName).join(t("list.and")) });
}

/** What is different because the history is. */
export function estimatedSentence({ fields, count }: ChangedRows["estimated"]): string {
  return t("change.estimated", { fields: fields.map(fieldName).join(t("list.and")), count });
}

function fieldName(field: string): string {
  if (field === "pricesSeen") return t("change.pricesSeen");
  const label: ScenarioLabel = fieldLabels[field] ?? (field as ScenarioLabel);
  return t(`label.${label}`);
}
