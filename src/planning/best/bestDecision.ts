import { mean } from "../../math/mean.js";
import { sortedCopy } from "../../math/quantile.js";
import { simulate } from "../../simulation/simulate.js";
import { conditionalValueAtRisk } from "../../simulation/statistics/conditionalValueAtRisk.js";
import { pairedDifference } from "../../simulation/statistics/pairedDifference.js";
import { decidedPrice } from "../decidedPrice.js";
import { planModel } from "../model/planModel.js";
import { totalOutput } from "../model/planOutputs.js";
import type { Decisions, Plan, PriceFloor, Scope } from "../plan.js";
import type { Difference, PlanResults } from "../results.js";
import { runPlan } from "../runPlan.js";
import { type BestRequest, type Objective, worstShare } from "./bestRequest.js";
import { checkRequest } from "./checkRequest.js";
import { type Lever, leversOf } from "./lever.js";
import { type SearchBox, type SearchResult, searchInBox } from "./searchInBox.js";

/** The best decisions within the limits of a request, and how far they can be trusted. */
export interface Proposal {
  readonly decisions: Decisions;
  /**
   * - better: nearly every draw of the assumptions, or at least 6 in 10, agrees
   * - unclear: better on average, but what is known of the shop does not tell: see `results.differenceDrivers`
   * - unchanged: nothing within the limits is better than the plan as it is
   */
  readonly verdict: "better" | "unclear" | "unchanged";
  /** Results of the proposal, beside today's, on draws that the search has not seen. */
  readonly results: PlanResults;
  /** Profit of the proposal less that of the plan as it was, on the same draws. */
  readonly gain: Difference;
  /** The objective on these draws, of the plan as it was and of the proposal. */
  readonly before: number;
  readonly after: number;
  readonly limits: readonly BindingLimit[];
}

/** A limit at which the proposal stops. */
export type BindingLimit =
  | {
      readonly of: "price" | "depth" | "spend";
      readonly scope: Scope | null;
      readonly subject: string;
      readonly at: "low" | "high";
    }
  | { readonly of: "total" }
  | { readonly of: "floor"; readonly sku: string; readonly floor: PriceFloor };

/** Trials of one look at the objective; the proposal is judged on all of the plan's. */
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
 * A generator: yields the share of the search that is done, so that its caller can pause, show and cancel.
 *
 * @throws {PlanError} for an impossible plan or request
 */
export function* bestDecision(plan: Plan, request: BestRequest): Generator<number, Proposal> {
  checkRequest(plan, request);
  const levers = leversOf(plan, request);
  const cells = plan.shop.products.length * plan.run.weeks;
  const trials = Math.max(
    fewestTrials,
    Math.min(searchTrials, Math.round((searchTrials * quickCells) / cells)),
  );
  const profitsOf = (decisions: Decisions, run: Partial<Plan["run"]>) =>
    profits({ ...plan, decisions, run: { ...plan.run, ...run } });
  const seen = { trials, seed: `${plan.run.seed} search` };
  const evaluate = objective(request.objective, plan.goal.profit, profitsOf(plan.decisions, seen));

  const box = boxOf(levers, request);
  const found: SearchResult = yield* searchInBox(
    (point) => evaluate(profitsOf(decide(plan.decisions, levers, point), seen)),
    box,
    levers.map(({ now }) => now),
  );
  const rounded = levers.map(({ round, low, high }, i) =>
    Math.max(low, Math.min(high, round(found.point[i]))),
  );
  return judged(plan, request, levers, rounded);
}

function judged(
  plan: Plan,
  request: BestRequest,
  levers: readonly Lever[],
  point: readonly number[],
): Proposal {
  const judge = { ...plan, run: { ...plan.run, seed: `${plan.run.seed} judge` } };
  const proposed = decide(plan.decisions, levers, point);
  const before = profits(judge);
  const results = runPlan({ ...judge, decisions: proposed });
  const after = results.plan.profits;
  const evaluate = objective(request.objective, plan.goal.profit);
  const isBetter = evaluate(after) > evaluate(before);
  const gain = pairedDifference(after, before);
  const isClear = gain.low > 0 && gain.chanceBetter >= clearChance;
  const byRisk = request.objective !== "expected-profit";
  if (!isBetter) {
    const unchanged = runPlan(judge);
    return {
      decisions: plan.decisions,
      verdict: "unchanged",
      results: unchanged,
      gain: pairedDifference(before, before),
      before: evaluate(before),
      after: evaluate(before),
      limits: [],
    };
  }
  return {
    decisions: proposed,
    verdict: isClear || byRisk ? "better" : "unclear",
    results,
    gain,
    before: evaluate(before),
    after: evaluate(after),
    limits: bindingLimits(plan, proposed, request, levers, point),
  };
}

function decide(decisions: Decisions, levers: readonly Lever[], point: readonly number[]): Decisions {
  return levers.reduce((made, lever, i) => lever.set(made, point[i]), decisions);
}

function profits(plan: Plan): Float64Array {
  const { outputs } = simulate(planModel(plan), plan.run);
  return outputs.get(totalOutput("plan", "profit"))!;
}

/**
 * The number that is to be large. A chance counts steps of 1 / trials, on which a search would find no slope: so
 * in a search the step at the goal is a ramp, as wide as half the spread of the plan's own profits.
 */
function objective(
  kind: Objective,
  goal: number,
  ofPlan: Float64Array | null = null,
): (profits: Float64Array) => number {
  if (kind === "expected-profit") return mean;
  if (kind === "profit-at-risk")
    return (sample) => conditionalValueAtRisk(sortedCopy(sample), worstShare, "lowest");
  const width = ofPlan ? Math.max(spread(ofPlan) / 2, Math.abs(goal) * 1e-9) : 0;
  return (sample) => {
    let reached = 0;
    for (const profit of sample) {
      reached += width > 0 ? Math.max(0, Math.min(1, (profit - goal) / width + 0.5)) : profit >= goal ? 1 : 0;
    }
    return reached / sample.length;
  };
}

function spread(sample: Float64Array): number {
  const middle = mean(sample);
  let squares = 0;
  for (const value of sample) squares += (value - middle) * (value - middle);
  return Math.sqrt(squares / sample.length);
}

function boxOf(levers: readonly Lever[], { budget }: BestRequest): SearchBox {
  const box = { low: levers.map(({ low }) => low), high: levers.map(({ high }) => high) };
  if (!budget) return box;
  const members = levers.flatMap(({ of }, i) => (of === "spend" ? [i] : []));
  return { ...box, shared: { members, most: budget.total } };
}

/** A limit binds where the proposal is nearer to it than a hundredth of the range. */
const near = 0.01;

function bindingLimits(
  plan: Plan,
  decisions: Decisions,
  { budget }: BestRequest,
  levers: readonly Lever[],
  point: readonly number[],
): BindingLimit[] {
  const limits: BindingLimit[] = levers.flatMap(({ of, scope, subject, low, high }, i): BindingLimit[] => {
    const slack = near * (high - low);
    if (point[i] <= low + slack) return [{ of, scope, subject, at: "low" }];
    return point[i] >= high - slack ? [{ of, scope, subject, at: "high" }] : [];
  });
  const spent = levers.reduce((sum, { of }, i) => sum + (of === "spend" ? point[i] : 0), 0);
  if (budget && spent >= (1 - near) * budget.total) limits.push({ of: "total" });
  for (const product of plan.shop.products) {
    const { heldBy } = decidedPrice(product, decisions);
    if (heldBy) limits.push({ of: "floor", sku: product.sku, floor: heldBy });
  }
  return limits;
}
