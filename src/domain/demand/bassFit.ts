import { nelderMead } from "../../math/nelderMead.js";
import { InputError, mustHaveValues, mustNotBeNegative } from "../check.js";
import { bassShare } from "./bassAdopters.js";

export interface BassFit {
  marketSize: number;
  innovation: number;
  imitation: number;
  /** Null where sales fall from the start, q ≤ p. */
  peakPeriod: number | null;
}

/** A market this many times larger than all sales so far is not told by them. */
const largestMarket = 1000;

/**
 * Fits the Bass model to the sales since a product's launch by nonlinear least squares. The market size
 * enters linearly, so for each pair p, q it is known; the pair is searched from the best of a grid.
 *
 *   min Σ (s_t − m·(F(t) − F(t − 1)))²,   m = Σ s·ΔF / Σ ΔF²,   peak t* = ln(q/p)/(p + q)
 *
 * @param sales s, units per period from the launch on, 0 or more, 4 periods or more
 * @returns m, p, q and the time of the peak in periods since the launch
 * @throws {InputError} if sales are negative, too few or all 0, or do not yet show how large the market is
 * @see Srinivasan & Mason (1986), Nonlinear least squares estimation of new product diffusion models, Marketing Science 5:169
 */
export function bassFit(sales: readonly number[]): BassFit {
  mustHaveValues("sales", sales.length, 4);
  sales.forEach((value, index) => {
    mustNotBeNegative("sales", value, index);
  });
  const total = sales.reduce((sum, value) => sum + value, 0);
  if (total === 0) throw new InputError("sales", "must add up to more than 0", 0);
  const marketOf = (shares: readonly number[]) => {
    const product = shares.reduce((sum, share, t) => sum + share * sales[t], 0);
    return product / shares.reduce((sum, share) => sum + share * share, 0);
  };
  const sharesAt = (p: number, q: number) => sales.map((_, t) => bassShare(p, q, t + 1));
  const loss = ([logP, q]: ArrayLike<number> & Iterable<number>) => {
    if (q < 0) return Infinity;
    const shares = sharesAt(Math.exp(logP), q);
    const market = marketOf(shares);
    return sales.reduce((sum, value, t) => sum + (value / total - (market / total) * shares[t]) ** 2, 0);
  };
  const start = grid().reduce((best, point) => (loss(point) < loss(best) ? point : best));
  const [logP, q] = nelderMead(loss, start, [0.5, 0.1], 1e-14, 1e-24).point;
  const p = Math.exp(logP);
  const marketSize = marketOf(sharesAt(p, q));
  if (!(marketSize <= largestMarket * total)) {
    throw new InputError(
      "sales",
      "must have begun to level off, else no market size fits better than others",
      "still growing",
    );
  }
  return { marketSize, innovation: p, imitation: q, peakPeriod: q > p ? Math.log(q / p) / (p + q) : null };
}

function grid(): number[][] {
  const innovations = [1e-5, 1e-4, 1e-3, 0.003, 0.01, 0.03, 0.1, 0.3];
  const imitations = [0, 0.03, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2.5];
  return innovations.flatMap((p) => imitations.map((q) => [Math.log(p), q]));
}
