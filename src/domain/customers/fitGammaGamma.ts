import { InputError, mustBeAsLong, mustBePositive, mustBeWhole } from "../check.js";
import { maximizeSpendLikelihood, type SpendFit } from "./gammaGammaLikelihood.js";

/**
 * Maximum likelihood estimates of the gamma-gamma model: the value of a customer's purchases is gamma
 * (p, ν) distributed, and ν differs between customers by a gamma (q, γ) distribution.
 *
 *   p, q, γ = argmax Σ ln [ Γ(px + q)/(Γ(px)·Γ(q))·γ^q·z^(px−1)·x^(px)/(γ + xz)^(px+q) ],   over customers with x > 0
 *
 * The model takes for granted that what customers spend does not depend on how often they buy; `note` says so
 * where the two are clearly correlated (|r| above 0.3, and above three standard errors), and where a
 * parameter is at the edge of what data can tell.
 *
 * @param frequency x, repeat purchases of each customer, whole numbers; those with 0 are left out
 * @param meanSpend z, mean value of the repeat purchases, above 0 where x is
 * @returns p, q, gamma (money), logLikelihood and, where there is something to say, note
 * @throws {InputError} if a spend of a customer with a repeat is not above 0, or fewer than 2 have a repeat
 * @see Fader, Hardie & Lee (2005), RFM and CLV, J. Marketing Research 42(4):415; Fader & Hardie (2013), brucehardie.com/notes/025
 */
export function fitGammaGamma(
  frequency: readonly number[],
  meanSpend: readonly number[],
): SpendFit & { readonly note: string | undefined } {
  mustBeAsLong("mean_spend", meanSpend.length, "frequency", frequency.length);
  const repeats: number[] = [];
  const spends: number[] = [];
  for (let i = 0; i < frequency.length; i++) {
    mustBeWhole("frequency", frequency[i], 0, i);
    if (frequency[i] === 0) continue;
    mustBePositive("mean_spend", meanSpend[i], i);
    repeats.push(frequency[i]);
    spends.push(meanSpend[i]);
  }
  if (repeats.length < 2) {
    throw new InputError(
      "frequency",
      "must be above 0 for at least 2 customers",
      `${repeats.length} customers`,
    );
  }
  const fit = maximizeSpendLikelihood(repeats, spends);
  const said = [...correlationNote(repeats, spends), ...edgeNotes(fit)];
  return { ...fit, note: said.length > 0 ? `Note: ${said.join(" ")}` : undefined };
}

function edgeNotes({ p, q }: SpendFit): string[] {
  const said: string[] = [];
  if (q <= 1)
    said.push("With q of 1 or less the model has no mean spend: a few customers spend too much more.");
  if (p > 1000) said.push("A customer's purchases hardly differ in value (p is very large).");
  if (q > 1000) said.push("Customers hardly differ in what they spend (q and gamma are very large).");
  return said;
}

function correlationNote(repeats: readonly number[], spends: readonly number[]): string[] {
  const r = correlation(repeats, spends);
  const standardErrors = Math.abs(r) * Math.sqrt((repeats.length - 2) / (1 - r * r));
  if (!(Math.abs(r) > 0.3 && standardErrors > 3)) return [];
  const direction = r > 0 ? "more" : "less";
  return [
    `Spend and frequency correlate (${r.toFixed(2)}): customers who buy more often spend ${direction} per purchase, which this model does not know.`,
  ];
}

/** Pearson's r; NaN where one of the two does not vary. */
function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(x);
  const meanY = mean(y);
  let squareX = 0;
  let squareY = 0;
  let product = 0;
  for (let i = 0; i < x.length; i++) {
    squareX += (x[i] - meanX) ** 2;
    squareY += (y[i] - meanY) ** 2;
    product += (x[i] - meanX) * (y[i] - meanY);
  }
  return product / Math.sqrt(squareX * squareY);
}
