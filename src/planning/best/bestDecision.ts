import { mean } from "../../math/mean.js";
import type { Samples } from "../../simulation/model.js";
import { simulateInSteps } from "../../simulation/simulate.js";
import { pairedDifference } from "../../simulation/statistics/pairedDifference.js";
import type { Steps } from "../../simulation/steps.js";
import { driversOf } from "../drivers.js";
import { planModel } from "../model/planModel.js";
import { totalOutput } from "../model/planOutputs.js";
import type { Decisions, Plan } from "../plan.js";
import type { Difference, Driver, PlanResults } from "../results.js";
import { summarizeInSteps } from "../runPlan.js";
import type { BestRequest } from "./bestRequest.js";
import { type BindingLimit, bindingLimits } from "./bindingLimits.js";
import { checkRequest } from "./checkRequest.js";
import { type Lever, leversOf } from "./lever.js";
import { climbable, scores } from "./objective.js";
import { type SearchBox, type SearchResult, searchInBox } from "./searchInBox.js";

/** The best decisions within the limits of a request, and how far they can be trusted. */
export interface Proposal {
  readonly decisions: Decisions;
  /**
   * - better: the objective's gain is clear of chance, and for the expected profit at least 6 in 10 draws of
   *   the assumptions agree
   * - unclear: better on average, but what is known of the shop does not tell: see `gainDrivers`
   * - unchanged: nothing within the limits is better than the plan as it is
   */
  readonly verdict: "better" | "unclear" | "unchanged";
  /** Results of the proposal, beside today's, on draws that the search has not seen. */
  readonly results: PlanResults;
  /** Profit of the proposal less that of the plan as it was, on the same draws. */
  readonly gain: Difference;
  /** What that gain hangs on, largest first; empty where the verdict is clear. */
  readonly gainDrivers: readonly Driver[];
  /** The objective on these draws, of the plan as it was and of the proposal. */
  readonly before: number;
  readonly after: number;
  readonly limits: readonly BindingLimit[];
}

/** Trials of one look at the objective; the proposal is judged on all of the plan's, and no fewer than the fewest. */
const searchTrials = 1024;
/** Fewer product-weeks than this make a look quick; larger shops are looked at with fewer trials. */
const quickCells = 2000;
const fewestTrials = 256;
const clearChance = 0.6;

/**
 * Finds the decisions that are best for an objective, on common random numbers: all candidates are computed on
 * the same draws, so that they differ by what is decided and not by luck. The proposal is then judged on new
 * draws, since the best of many on the same draws is partly lucky.
 *
 * In steps, some of which say how far the search is.
 *
 * @throws {PlanError} for an impossible plan or request
 */
export function* bestDecision(plan: Plan, request: BestRequest): Steps<Proposal> {
  checkRequest(plan, request);
  const levers = leversOf(plan, request);
  const cells = plan.shop.products.length * plan.run.weeks;
  const trials = Math.max(
    fewestTrials,
    Math.min(searchTrials, Math.round((searchTrials * quickCells) / cells)),
  );
  const run = { ...plan.run, trials, seed: `${plan.run.seed} search` };
  function* profitsOf(decisions: Decisions): Steps<Float64Array> {
    return profitsIn(yield* samplesOf({ ...plan, decisions, run }));
  }
  const value = climbable(request.objective, plan.goal.profit, yield* profitsOf(plan.decisions));
  function* evaluate(point: readonly number[]): Steps<number> {
    return value(yield* profitsOf(decide(plan.decisions, levers, point)));
  }
  const now = levers.map((lever) => lever.now);
  const found: SearchResult = yield* searchInBox(evaluate, boxOf(levers, request), now);
  const rounded = levers.map(({ round, low, high }, i) =>
    Math.max(low, Math.min(high, round(found.point[i]))),
  );
  return yield* judged(plan, request, levers, rounded);
}

function* judged(
  plan: Plan,
  request: BestRequest,
  levers: readonly Lever[],
  point: readonly number[],
): Steps<Proposal> {
  const trials = Math.max(fewestTrials, plan.run.trials);
  const judge = { ...plan, run: { ...plan.run, trials, seed: `${plan.run.seed} judge` } };
  const proposed = { ...judge, decisions: decide(plan.decisions, levers, point) };
  const asItWas = yield* samplesOf(judge);
  const samples = yield* samplesOf(proposed);
  const [before, after] = [profitsIn(asItWas), profitsIn(samples)];
  const scoresOf = (sample: Float64Array) => scores(request.objective, plan.goal.profit, sample);
  const improvement = pairedDifference(scoresOf(after), scoresOf(before));
  const gain = pairedDifference(after, before);
  if (!(improvement.mean > 0)) {
    const same = mean(scoresOf(before));
    return {
      decisions: plan.decisions,
      verdict: "unchanged",
      results: yield* summarizeInSteps(judge, asItWas),
      gain: pairedDifference(before, before),
      gainDrivers: [],
      before: same,
      after: same,
      limits: [],
    };
  }
  const isClear = improvement.low > 0;
  const isAgreed = request.objective !== "expected-profit" || gain.chanceBetter >= clearChance;
  const isBetter = isClear && isAgreed;
  const gains = after.map((profit, t) => profit - before[t]);
  const [gainDrivers] = isBetter ? [[]] : yield* driversOf(proposed, samples, [gains]);
  return {
    decisions: proposed.decisions,
    verdict: isBetter ? "better" : "unclear",
    results: yield* summarizeInSteps(proposed, samples),
    gain,
    gainDrivers,
    before: mean(scoresOf(before)),
    after: mean(scoresOf(after)),
    limits: bindingLimits(plan, proposed.decisions, request, levers, point),
  };
}

function decide(decisions: Decisions, levers: readonly Lever[], point: readonly number[]): Decisions {
  return levers.reduce((made, lever, i) => lever.set(made, point[i]), decisions);
}

function samplesOf(plan: Plan): Steps<Samples> {
  return simulateInSteps(planModel(plan), plan.run);
}

function profitsIn({ outputs }: Samples): Float64Array {
  return outputs.get(totalOutput("plan", "profit"))!;
}

function boxOf(levers: readonly Lever[], { budget }: BestRequest): SearchBox {
  const box = { low: levers.map(({ low }) => low), high: levers.map(({ high }) => high) };
  if (!budget) return box;
  const members = levers.flatMap(({ of }, i) => (of === "spend" ? [i] : []));
  return { ...box, shared: { members, most: budget.total } };
}
