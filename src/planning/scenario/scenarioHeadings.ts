import type { ScenarioLabel, ScenarioWords } from "./scenarioWords.js";
import type { SheetDraft } from "./sheetDraft.js";

/** Names of the columns of the rows that follow. */
export function header(draft: SheetDraft, { label }: ScenarioWords, ...ids: readonly ScenarioLabel[]): void {
  draft.text("header", ...ids.map(label));
}

export function heading(draft: SheetDraft, { label }: ScenarioWords, id: ScenarioLabel): void {
  draft.text("heading", label(id));
}
