import type { Plan } from "../plan.js";
import type { Outcome, PlanResults } from "../results.js";

/** Version of the rows in a scenario sheet. Raised when an older add-on could not read them rightly. */
export const scenarioFormatVersion = 1;

/** A plan with its answer, as it is saved in a sheet of its own and run again from there. */
export interface Scenario {
  readonly name: string;
  /** ISO 8601, given by whoever saves. */
  readonly savedAt: string;
  readonly savedBy: string;
  readonly engineVersion: string;
  readonly formatVersion: number;
  readonly plan: Plan;
  readonly answer: Answer;
  /** Hash of the shop's facts: tells whether the tables have changed since. */
  readonly dataFingerprint: string;
}

/** The numbers of a result, without the picture. */
export interface Answer extends Omit<PlanResults, "plan" | "today"> {
  readonly plan: AnswerOutcome;
  readonly today: AnswerOutcome;
}
export type AnswerOutcome = Omit<Outcome, "profits">;
