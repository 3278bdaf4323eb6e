import { mustBePositive, mustBeWhole, mustNotBeNegative } from "../check.js";

/**
 * The Bass model of a new product: those who buy it for the first time in a given period, some on their own
 * account (innovators), some because others have it (imitators).
 *
 *   n_t = m(F(t) − F(t − 1)),   F(t) = (1 − e^{−(p+q)t}) / (1 + (q/p)e^{−(p+q)t})
 *
 * @param marketSize m, all who will ever buy, 0 or more
 * @param innovation p, per period, above 0
 * @param imitation  q, per period, 0 or more
 * @param period     t, whole, 1 is the first
 * @returns new adopters in that period
 * @throws {InputError} if an argument is out of its range
 * @see Bass (1969), A new product growth model for consumer durables, Management Science 15:215
 */
export function bassAdopters(
  marketSize: number,
  innovation: number,
  imitation: number,
  period: number,
): number {
  mustNotBeNegative("market_size", marketSize);
  mustBePositive("innovation", innovation);
  mustNotBeNegative("imitation", imitation);
  mustBeWhole("period", period, 1);
  return marketSize * bassShare(innovation, imitation, period);
}

/** F(t) − F(t − 1), as one fraction, so that no digits cancel. */
export function bassShare(p: number, q: number, period: number): number {
  const before = Math.exp(-(p + q) * (period - 1));
  const after = before * Math.exp(-(p + q));
  const gap = -before * Math.expm1(-(p + q));
  // (1 + q/p)·gap / ((1 + (q/p)·after)(1 + (q/p)·before)), times p²/p²
  return (p * (p + q) * gap) / ((p + q * after) * (p + q * before));
}
