import { engineVersion } from "../../src/planning/scenario/engineVersion.js";
import { t } from "../messages/language.js";
import type { DataState, Opened } from "../state/planner.js";

/** What is to be said of an opened scenario: where it comes from, its numbers, its data. */
export function openedSentences(opened: Opened, data: DataState): string[] {
  const older = opened.scenario.headline ? "" : t("opened.older");
  return [savedSentence(opened), older, codeSentence(opened), t(`opened.data.${data}`)].filter(
    (text) => text !== "",
  );
}

function savedSentence({ scenario: { savedAt, savedBy } }: Opened): string {
  const day = savedAt.slice(0, 10);
  return savedBy ? t("opened.savedBy", { day, person: savedBy }) : t("opened.saved", { day });
}

/** Whether the run gave the saved numbers again, and if not, why that may be. */
function codeSentence({ scenario, rerunCode: now }: Opened): string {
  const { code } = scenario;
  const version = scenario.engineVersion;
  if (now === null) return "";
  if (now === code) return t("opened.same", { code });
  if (version === engineVersion) return t("opened.edited", { code, now });
  return t("opened.otherVersion", { code, now, version, current: engineVersion });
}
