import type { Samples } from "../simulation/model.js";
import { contributions } from "../simulation/statistics/contributions.js";
import { tornado } from "../simulation/statistics/tornado.js";
import { inputName } from "./inputName.js";
import { upliftName } from "./model/planInputs.js";
import type { Plan } from "./plan.js";
import type { Driver } from "./results.js";

/** An input without any effect has a squared rank correlation of about 1 / trials; 9 times that is 3 sd. */
const chanceCorrelation = 9;

/** What an outcome hangs on, without inputs whose share could be chance, largest first. */
export function driversOf(plan: Plan, { inputs, trials }: Samples, outcomes: Float64Array): Driver[] {
  const shares = contributions(inputs, outcomes).filter(
    ({ rankCorrelation }) => rankCorrelation * rankCorrelation * trials > chanceCorrelation,
  );
  const drawn = new Map(shares.map(({ input }) => [input, inputs.get(input)!]));
  const bars = new Map(tornado(drawn, outcomes).map((bar) => [bar.input, bar]));
  const subjects = subjectsOf(plan);
  return shares.map(({ input, share }) => {
    const { whenLow, whenHigh } = bars.get(input)!;
    return { input, ...subjects.get(input)!, share, atLow: whenLow, atHigh: whenHigh };
  });
}

/** What each input of a plan is, by its name. */
function subjectsOf({ assumptions, decisions }: Plan): Map<string, Pick<Driver, "kind" | "subject">> {
  const subjects = new Map<string, Pick<Driver, "kind" | "subject">>();
  for (const { kind, subject } of assumptions) subjects.set(inputName({ kind, subject }), { kind, subject });
  for (const { name } of decisions.promotions)
    subjects.set(upliftName(name), { kind: "uplift", subject: name });
  return subjects;
}
