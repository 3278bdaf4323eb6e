import { InputError } from "../check.js";

/**
 * Models of customers who buy at random times and leave at some point without a word. In all of them each
 * customer buys by a Poisson process whose rate λ differs between customers by a gamma distribution (r, α).
 *
 * - `bg/nbd`: after each repeat purchase a customer leaves with probability p, beta (a, b) distributed;
 * - `mbg/nbd`: the same, after the first purchase too;
 * - `pareto/nbd`: a customer leaves at any time, at a rate μ that is gamma (s, β) distributed.
 *
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2):275; Batislam, Denizel & Filiztekin (2007), Int. J. Research in Marketing 24(3):201; Schmittlein, Morrison & Colombo (1987), Management Science 33(1):1
 */
export type PurchaseModel = "bg/nbd" | "mbg/nbd" | "pareto/nbd";

export const parameterNames: Readonly<Record<PurchaseModel, readonly string[]>> = {
  "bg/nbd": ["r", "alpha", "a", "b"],
  "mbg/nbd": ["r", "alpha", "a", "b"],
  "pareto/nbd": ["r", "alpha", "s", "beta"],
};

/** Chances to leave besides the x repeat purchases: in MBG/NBD there is one after the first purchase. */
export function chancesBefore(model: "bg/nbd" | "mbg/nbd"): 0 | 1 {
  return model === "mbg/nbd" ? 1 : 0;
}

/** Estimates stay far inside; beyond, sums and integrals would lose their way in rounding. */
const least = 1e-15;
const most = 1e15;

/**
 * Parameters of a fitted model; one more value is the log-likelihood that stands beside them.
 *
 * @throws {InputError} if their number is another one, or one is not above 0 or of no sensible size
 */
export function mustBeParameters(parameters: readonly number[], names: readonly string[]): void {
  const list = names.join(", ");
  if (parameters.length !== names.length && parameters.length !== names.length + 1) {
    throw new InputError(
      "parameters",
      `must be the ${names.length} numbers ${list}`,
      `${parameters.length} numbers`,
    );
  }
  names.forEach((name, i) => {
    if (!(parameters[i] >= least && parameters[i] <= most)) {
      throw new InputError(
        "parameters",
        `must have ${name} above 0, from 1e-15 to 1e15 (they are ${list})`,
        parameters[i],
      );
    }
  });
}
