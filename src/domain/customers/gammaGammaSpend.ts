import { InputError, mustBeAsLong, mustBeWhole, mustNotBeNegative } from "../check.js";
import { mustBeParameters } from "./purchaseModel.js";

/**
 * Expected value of a customer's purchases by the gamma-gamma model: a mean of what they spent so far and
 * what all customers spend, weighted by how often they bought.
 *
 *   E(M | x, z) = p(γ + xz)/(px + q − 1)
 *
 * @param parameters p, q, γ, a log-likelihood after them is ignored
 * @param frequency  x, repeat purchases, whole numbers
 * @param meanSpend  z, mean value of the repeat purchases, 0 or more; without effect where x is 0
 * @returns money per purchase per customer, in input order
 * @throws {InputError} if q is 1 or less, a parameter not above 0 or a spend negative
 * @see Fader & Hardie (2013), The gamma-gamma model of monetary value, brucehardie.com/notes/025, eq. 5
 */
export function gammaGammaSpend(
  parameters: readonly number[],
  frequency: readonly number[],
  meanSpend: readonly number[],
): number[] {
  mustBeParameters(parameters, ["p", "q", "gamma"]);
  mustBeAsLong("mean_spend", meanSpend.length, "frequency", frequency.length);
  const [p, q, gamma] = parameters;
  mustHaveMean(q);
  return frequency.map((x, i) => {
    mustBeWhole("frequency", x, 0, i);
    mustNotBeNegative("mean_spend", meanSpend[i], i);
    return (p * (gamma + x * meanSpend[i])) / (p * x + q - 1);
  });
}

function mustHaveMean(q: number): void {
  if (!(q > 1)) {
    const rule = "must have q above 1: with less, a few customers spend so much that there is no mean";
    throw new InputError("parameters", rule, q);
  }
}
