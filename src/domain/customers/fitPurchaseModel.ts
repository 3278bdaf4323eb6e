import { InputError } from "../check.js";
import { mergeHistories, mustBeHistories } from "./histories.js";
import { maximizeLikelihood } from "./maximizeLikelihood.js";
import { type PurchaseModel, parameterNames } from "./purchaseModel.js";

/**
 * Maximum likelihood estimates of BG/NBD, MBG/NBD or Pareto/NBD.
 *
 *   r, α, a, b = argmax Σ ln L(r, α, a, b | x, tₓ, T)   (Pareto/NBD: r, α, s, β)
 *
 * Every parameter is kept between 10⁻⁶ and 10⁶ (α and β: times the mean age). Data that show no difference
 * between customers, or nobody leaving, push parameters towards such an end: the likelihood hardly changes
 * there, predictions are good, but the parameters by themselves mean little, and `note` says so in words.
 *
 * @param frequency x, repeat purchases of each customer, whole numbers
 * @param recency   tₓ, time from the first to the last purchase, 0 to T
 * @param age       T, time from the first purchase to today, the same unit
 * @returns the parameters by name, then logLikelihood and, where there is something to say, note
 * @throws {InputError} if a history is impossible, nobody bought again or nobody could have
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2):275; Batislam, Denizel & Filiztekin (2007), Int. J. Research in Marketing 24(3):201; Fader & Hardie (2005), brucehardie.com/notes/009
 */
export function fitPurchaseModel(
  frequency: readonly number[],
  recency: readonly number[],
  age: readonly number[],
  model: PurchaseModel = "bg/nbd",
): Record<string, number | string | undefined> {
  mustBeHistories(frequency, recency, age);
  if (!frequency.some((x) => x > 0)) {
    throw new InputError(
      "frequency",
      "must be above 0 for somebody: without a repeat there is nothing to fit",
      0,
    );
  }
  if (!age.some((T) => T > 0)) throw new InputError("age", "must be above 0 for somebody", 0);
  const fit = maximizeLikelihood(mergeHistories(frequency, recency, age), model);
  const named = Object.fromEntries(parameterNames[model].map((name, i) => [name, fit.parameters[i]]));
  return { ...named, logLikelihood: fit.logLikelihood, note: fit.note };
}
