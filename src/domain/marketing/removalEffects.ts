import { inverse } from "../../math/inverse.js";
import type { Journey } from "./attribution.js";

/**
 * How much of the probability of conversion goes where a channel is taken away, each visit to it then being
 * lost, in the first-order Markov chain of the journeys:
 *
 *   r_c = P(visit c)·P(conversion | at c) / P(conversion),   P(visit c) = n_c / N_cc
 *
 * with the chain's fundamental matrix N = (I − Q)⁻¹ and the expected visits n of c from the start: a
 * conversion is lost exactly when its journey visits c.
 *
 * @param journeys at least one of which converts; without conversions it is one journey that was lost
 * @returns an effect per channel, 0 to 1
 * @see Kemeny & Snell, Finite Markov Chains, ch. III (absorbing chains); Anderl et al. (2016), Int. J. Research in Marketing 33:457
 */
export function removalEffects(journeys: readonly Journey[], channels: number): Float64Array {
  const starts = new Float64Array(channels);
  const moves = Array.from({ length: channels }, () => new Float64Array(channels));
  const converting = new Float64Array(channels);
  const leaving = new Float64Array(channels);
  for (const { touches, conversions } of journeys) {
    const customers = conversions === 0 ? 1 : conversions;
    starts[touches[0]] += customers;
    for (let k = 0; k < touches.length; k++) {
      leaving[touches[k]] += customers;
      if (k + 1 < touches.length) moves[touches[k]][touches[k + 1]] += customers;
      else converting[touches[k]] += conversions;
    }
  }
  const all = starts.reduce((sum, count) => sum + count, 0);
  const visits = inverse(
    moves.map((row, i) => row.map((count, j) => (i === j ? 1 : 0) - count / leaving[i])),
  );
  const conversionFrom = visits.map((row) =>
    row.reduce((sum, expected, j) => sum + (expected * converting[j]) / leaving[j], 0),
  );
  const conversion = starts.reduce((sum, count, c) => sum + (count / all) * conversionFrom[c], 0);
  return starts.map((_, c) => {
    const expectedVisits = visits.reduce((sum, row, i) => sum + (starts[i] / all) * row[c], 0);
    return ((expectedVisits / visits[c][c]) * conversionFrom[c]) / conversion;
  });
}
