import type { FactorFit } from "./factorRegression.js";

const negligible = 1e-9;

export interface EffectError {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/**
 * Standard error of a fit's effect where the scatter is the same, in proportion to the mean, everywhere.
 *
 *   se² = Σ r_i²/(n − p) · Σ a_i²
 */
export function pooledError({ residuals, basis }: FactorFit): EffectError {
  const degreesOfFreedom = residuals.length - basis.vectors.length;
  const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  const length = basis.lengths[basis.vectors.length - 1];
  return { standardError: Math.sqrt(squares / degreesOfFreedom) / length, degreesOfFreedom };
}

/**
 * Standard error of a fit's effect, Σ a_i·r_i to first order, that holds whether or not the scatter is the
 * same in all observations, for example in periods with a promotion and in those without.
 *
 *   se² = Σ a_i²·r_i²/(1 − h_i),   df = (Σ a_i²)²/Σ_ij D_i·D_j·(I − H)_ij²,   D_i = a_i²/(1 − h_i)
 *
 * with the hat matrix H and its diagonal h. An observation that decides the effect alone (h_i = 1) says
 * nothing of its scatter: then the pooled error counts.
 *
 * @see MacKinnon & White (1985), J. Econometrics 29:305 (HC2); Bell & McCaffrey (2002), Survey Methodology 28:169
 */
export function robustError(fit: FactorFit): EffectError {
  const { residuals } = fit;
  const { vectors, lengths } = fit.basis;
  const p = vectors.length;
  const weighted = vectors.map(() => new Float64Array(p)); // QᵀDQ, where H = QQᵀ
  const q = new Float64Array(p);
  let variance = 0;
  let squares = 0;
  let spread = 0;
  for (let i = 0; i < residuals.length; i++) {
    let leverage = 0;
    for (let j = 0; j < p; j++) {
      q[j] = vectors[j][i];
      leverage += q[j] * q[j];
    }
    const share = q[p - 1] / lengths[p - 1];
    const isAlone = leverage > 1 - negligible;
    if (isAlone && Math.abs(q[p - 1]) > negligible) return pooledError(fit);
    const weight = isAlone ? 0 : (share * share) / (1 - leverage);
    variance += weight * residuals[i] * residuals[i];
    squares += share * share;
    spread += weight * weight * (1 - 2 * leverage);
    for (let j = 0; j < p; j++) for (let k = 0; k < p; k++) weighted[j][k] += weight * q[j] * q[k];
  }
  for (const row of weighted) for (const value of row) spread += value * value;
  return { standardError: Math.sqrt(variance), degreesOfFreedom: (squares * squares) / spread };
}
