import type { ScenarioWords } from "../../src/planning/scenario/scenarioWords.js";
import type { Formats } from "../messages/formats.js";
import { t } from "../messages/language.js";
import { answerSentence } from "./answerSentence.js";
import { assumptionName } from "./assumptionName.js";
import { scopeName } from "./scopeName.js";
import { sourceSentence } from "./sourceSentence.js";

/** What a scenario sheet says, in the page's language. */
export function sheetWords(formats: Formats): ScenarioWords {
  return {
    sheetName: (scenario) => t("sheet.name", { name: scenario.name }),
    answer: (scenario) => answerSentence(scenario.plan, scenario.results, formats),
    scope: scopeName,
    assumption: assumptionName,
    source: sourceSentence,
    label: (id) => t(`label.${id}`),
  };
}
