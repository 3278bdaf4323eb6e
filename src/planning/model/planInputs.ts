import { constant } from "../../simulation/distributions/constant.js";
import type { Distribution } from "../../simulation/distributions/distribution.js";
import { range } from "../../simulation/distributions/range.js";
import type { Input } from "../../simulation/model.js";
import { inputName } from "../inputName.js";
import type { AssumptionKind, Plan, Promotion } from "../plan.js";

/** What is uncertain in a plan: its assumptions, and the uplift of each promotion that answers by one. */
export function planInputs({ assumptions, decisions }: Plan): Input[] {
  return [
    ...assumptions.map((assumption) => ({
      name: inputName(assumption),
      distribution: distributionOf(assumption.low, assumption.high, symmetricKinds.has(assumption.kind)),
    })),
    ...decisions.promotions.flatMap(({ name, response }) =>
      response.by === "uplift"
        ? [{ name: upliftName(name), distribution: distributionOf(response.low, response.high, false) }]
        : [],
    ),
  ];
}

/** Name of the input that a promotion's uplift is. */
export function upliftName(promotion: Promotion["name"]): string {
  return `uplift of ${promotion}`;
}

/** All else is above 0 and multiplies. */
const symmetricKinds: ReadonlySet<AssumptionKind> = new Set(["elasticity", "growth"]);

/** Ends that are only a rounding apart have no spread that could be computed. */
const nearlyEqual = 1e-9;

function distributionOf(low: number, high: number, isSymmetric: boolean): Distribution {
  if (high - low <= nearlyEqual * Math.abs(high)) return constant(low);
  return range(low, high, isSymmetric || low <= 0 ? "normal" : "lognormal");
}
