import type { DemandPanel } from "./demandPanel.js";

const most = 0.95;

/**
 * Correlation of a product's noise with that of its week before, over all products, at least 0. What taking
 * out the means of short series hides is put back.
 *
 * @param residuals one per observation of the panel
 * @see Kendall (1954), Note on bias in the estimation of autocorrelation, Biometrika 41
 */
export function serialCorrelation(
  residuals: Float64Array,
  { product, week, weight, products }: DemandPanel,
): number {
  let squares = 0;
  let neighbors = 0;
  for (let i = 0; i < residuals.length; i++) {
    squares += weight[i] * residuals[i] * residuals[i];
    if (i > 0 && product[i] === product[i - 1] && week[i] === week[i - 1] + 1) {
      neighbors += weight[i] * residuals[i] * residuals[i - 1];
    }
  }
  if (!(squares > 0)) return 0;
  const seen = neighbors / squares;
  const corrected = seen + ((1 + 3 * seen) * products) / residuals.length;
  return Math.min(most, Math.max(0, corrected));
}
