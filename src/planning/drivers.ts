import type { Samples } from "../simulation/model.js";
import { contributions, rankInputs } from "../simulation/statistics/contributions.js";
import { tornado } from "../simulation/statistics/tornado.js";
import type { Steps } from "../simulation/steps.js";
import { inputName } from "./inputName.js";
import { upliftName } from "./model/planInputs.js";
import type { Plan } from "./plan.js";
import type { Driver } from "./results.js";

/** An input without any effect has a squared rank correlation of about 1 / trials; 9 times that is 3 sd. */
const chanceCorrelation = 9;

/**
 * What some outcomes hang on, without inputs whose share could be chance, largest first. In steps of one input or
 * outcome.
 *
 * @param outcomes each by trial
 * @returns one list for each of them
 */
export function* driversOf(
  plan: Plan,
  { inputs, trials }: Samples,
  outcomes: readonly Float64Array[],
): Steps<Driver[][]> {
  const rankedInputs = yield* rankInputs(inputs);
  const subjects = subjectsOf(plan);
  const drivers: Driver[][] = [];
  for (const outcome of outcomes) {
    const shares = contributions(rankedInputs, outcome).filter(
      ({ rankCorrelation }) => rankCorrelation * rankCorrelation * trials > chanceCorrelation,
    );
    const drawn = new Map(shares.map(({ input }) => [input, inputs.get(input)!]));
    const bars = new Map(tornado(drawn, outcome).map((bar) => [bar.input, bar]));
    drivers.push(
      shares.map(({ input, share }) => {
        const { whenLow, whenHigh } = bars.get(input)!;
        return { input, ...subjects.get(input)!, share, atLow: whenLow, atHigh: whenHigh };
      }),
    );
    yield;
  }
  return drivers;
}

/** What each input of a plan is, by its name. */
function subjectsOf({ assumptions, decisions }: Plan): Map<string, Pick<Driver, "kind" | "subject">> {
  const subjects = new Map<string, Pick<Driver, "kind" | "subject">>();
  for (const { kind, subject } of assumptions) subjects.set(inputName({ kind, subject }), { kind, subject });
  for (const { name } of decisions.promotions)
    subjects.set(upliftName(name), { kind: "uplift", subject: name });
  return subjects;
}
