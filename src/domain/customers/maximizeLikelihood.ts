import { type Minimum, minimizeInBox } from "../../math/minimizeInBox.js";
import { bgNbdLikelihood } from "./bgNbdLikelihood.js";
import type { Histories } from "./histories.js";
import { paretoNbdLikelihood } from "./paretoNbd.js";
import { chancesBefore, type PurchaseModel } from "./purchaseModel.js";

export interface PurchaseFit {
  /** In the order of `parameterNames`. */
  readonly parameters: Float64Array;
  readonly logLikelihood: number;
  /** What the person must know of the estimate, undefined where there is nothing to say. */
  readonly note: string | undefined;
}

const farthest = Math.log(1e6);
/** Logarithms. Small shops can have a second, lower peak, most often where nobody leaves. */
const starts = [
  [0, 0, 0, 0],
  [-1, -2, -1, 1],
];
const startsWhereOdd = [
  [-1, -1, -3, -1.5],
  [0, 0, -3, 1],
];

/** More histories than twice this are searched from where a sample of about so many has its peak. */
const sampleSize = 2000;

/**
 * The parameters under which the histories are most likely. The search runs over the logarithms of the
 * parameters, with exact gradients, in units of the mean age, from two starts, and two more where it ends oddly.
 *
 * @param histories some with a repeat, some with an age above 0
 */
export function maximizeLikelihood(histories: Histories, model: PurchaseModel): PurchaseFit {
  const { frequency, recency, age, customers } = histories;
  const total = sumOf(customers);
  const unit = weightedSum(customers, age) / total;
  const inUnits = {
    frequency,
    customers,
    recency: recency.map((t) => t / unit),
    age: age.map((t) => t / unit),
  };
  const bestFrom = search(inUnits, model);
  let best = bestFrom(starts);
  if (oddities(model, best.point.map(Math.exp)).length > 0) {
    const other = bestFrom(startsWhereOdd);
    if (other.value < best.value) best = other;
  }
  const scaled = best.point.map(Math.exp);
  const odd = oddities(model, scaled);
  if (!best.converged) odd.push("the search for the best parameters did not end");
  const times = model === "pareto/nbd" ? [1, unit, 1, unit] : [1, unit, 1, 1];
  return {
    parameters: scaled.map((parameter, i) => parameter * times[i]),
    // The density of x times in t is that in t/unit divided by the unit x times.
    logLikelihood: -best.value * total - weightedSum(customers, frequency) * Math.log(unit),
    note: odd.length > 0 ? `Note: ${odd.join("; ")}. ${advice}` : undefined,
  };
}

/** The search for the best parameters, by their logarithms, from the best of some starts. */
function search(
  histories: Histories,
  model: PurchaseModel,
): (places: readonly ArrayLike<number>[]) => Minimum {
  const total = sumOf(histories.customers);
  const likelihood =
    model === "pareto/nbd"
      ? paretoNbdLikelihood(histories)
      : bgNbdLikelihood(histories, chancesBefore(model));
  const objective = (logs: Float64Array, gradient: Float64Array) => {
    const parameters = logs.map(Math.exp);
    const value = likelihood(parameters, gradient);
    parameters.forEach((parameter, i) => {
      gradient[i] *= -parameter / total;
    });
    return -value / total;
  };
  const lower = new Float64Array(4).fill(-farthest);
  const upper = new Float64Array(4).fill(farthest);
  const sampled = Math.floor(histories.frequency.length / sampleSize);
  const ofSample = sampled > 1 ? search(everyNth(histories, sampled), model) : undefined;
  return (places) =>
    (ofSample ? [ofSample(places).point] : places)
      .map((start) => minimizeInBox(objective, start, lower, upper))
      .reduce((one, other) => (other.value < one.value ? other : one));
}

function everyNth({ frequency, recency, age, customers }: Histories, n: number): Histories {
  const thinned = (column: Float64Array) => column.filter((_, i) => i % n === 0);
  return {
    frequency: thinned(frequency),
    recency: thinned(recency),
    age: thinned(age),
    customers: thinned(customers),
  };
}

const advice =
  "The data say little about these parameters by themselves; predictions from all of them together are sound.";

/** What the data could not tell. Times are in units of the mean age. */
function oddities(model: PurchaseModel, [r, , leaving, staying]: Float64Array): string[] {
  const said: string[] = [];
  if (r > 100) said.push("customers hardly differ in how often they buy (r is very large)");
  if (r < 0.01) said.push("hardly anybody buys again (r is near 0)");
  if (model === "pareto/nbd") {
    if (leaving / staying < 0.01) said.push("hardly anybody seems to leave (s/beta is near 0)");
    else if (leaving > 100)
      said.push("customers hardly differ in when they leave (s and beta are very large)");
    if (leaving / staying > 100) said.push("nearly everybody seems to leave at once (s/beta is very large)");
  } else {
    const share = leaving / (leaving + staying);
    if (share < 0.01) said.push("hardly anybody seems to leave (a/(a + b) is near 0)");
    else if (share > 0.99) said.push("nearly everybody seems to leave at once (a/(a + b) is near 1)");
    else if (leaving + staying < 0.01)
      said.push("customers seem to stay for good or to leave at once (a and b are near 0)");
    else if (leaving + staying > 100)
      said.push("customers hardly differ in their chance to leave (a and b are very large)");
  }
  return said;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function weightedSum(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i] * values[i];
  return sum;
}
