import type { Plan } from "../plan.js";
import type { Outcome, PlanResults } from "../results.js";

/** Version of the rows in a scenario sheet. Raised when an older add-on could not read them rightly. */
export const scenarioFormatVersion = 2;

/** Who saved what, when, with which engine and from which data. */
export interface ScenarioStamp {
  readonly name: string;
  /** ISO 8601, given by whoever saves. */
  readonly savedAt: string;
  readonly savedBy: string;
  readonly engineVersion: string;
  readonly formatVersion: number;
  /** Hash of the shop's facts: tells whether the tables have changed since. */
  readonly dataFingerprint: string;
}

/** A plan with its results, to be written into a sheet of its own. */
export interface Scenario extends ScenarioStamp {
  readonly plan: Plan;
  readonly results: PlanResults;
}

/** A scenario as it is read back from its sheet: all that is needed to run it again and to compare it. */
export interface SavedScenario extends ScenarioStamp {
  readonly plan: Plan;
  /** Code of the results when it was saved. */
  readonly code: string;
  /** null in a sheet of an older format, whose results were fewer. */
  readonly headline: Headline | null;
}

/** The figures of a saved result that scenarios are compared by. */
export interface Headline {
  readonly plan: HeadlineOutcome;
  readonly today: HeadlineOutcome;
}

export type HeadlineOutcome = Omit<Outcome, "weeklyProfit" | "weeklyRevenue" | "weeklyCash" | "profits">;
