import { logRisingFactorial } from "../../math/risingFactorial.js";
import { mustBeWhole } from "../check.js";
import { mustBeParameters } from "./purchaseModel.js";

/**
 * Share of customers still active after each period, by the shifted beta-geometric model.
 *
 *   S(t) = B(α, β + t)/B(α, β) = (β)ₜ/(α + β)ₜ
 *
 * @param parameters α, β, a log-likelihood after them is ignored
 * @param period     t, whole number, 0 is the start
 * @returns share per period asked for, in input order
 * @throws {InputError} if a parameter is not above 0 or a period not a whole number
 * @see Fader & Hardie (2007), How to project customer retention, J. Interactive Marketing 21(1):76, eq. 6
 */
export function retention(parameters: readonly number[], period: readonly number[]): number[] {
  mustBeParameters(parameters, ["alpha", "beta"]);
  const [alpha, beta] = parameters;
  return period.map((t, i) => {
    mustBeWhole("period", t, 0, i);
    return Math.exp(logRisingFactorial(beta, t) - logRisingFactorial(alpha + beta, t));
  });
}
