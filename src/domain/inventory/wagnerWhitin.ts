/**
 * Lots with the lowest order plus holding cost. Costs up to period t come from the cheapest last lot,
 *
 *   F(t) = min_{i ≤ t} F(i − 1) + K + h·Σ_{k=i}^{t} (k − i)·d_k
 *
 * searched from t backwards, so that the holding cost of one period more is a sum and never a difference of
 * large numbers. The search ends at the last lot of t − 1 (the planning horizon theorem), and as soon as
 * holding alone is dearer than the best. It takes T²/2 steps at the most, commonly a few per period.
 *
 * @param demand      d_t, units of each period, 0 or more
 * @param orderCost   K, money per lot, 0 or more
 * @param holdingCost h, money per unit left at the end of a period, 0 or more
 * @returns units ordered in each period; a period without demand starts no lot
 * @see Wagner & Whitin (1958), Dynamic version of the economic lot size model, Management Science 5:89
 */
export function wagnerWhitin(demand: readonly number[], orderCost: number, holdingCost: number): number[] {
  const periods = demand.length;
  const costUpTo = new Float64Array(periods + 1); // F, with F(0) = 0 in front
  const lastLot = new Int32Array(periods);
  let horizon = 0;
  for (let t = 0; t < periods; t++) {
    if (demand[t] === 0) {
      costUpTo[t + 1] = costUpTo[t];
      lastLot[t] = t; // an empty lot: what covered t − 1 covers t
      continue;
    }
    let best = Infinity;
    let carried = 0;
    let holding = 0;
    for (let i = t; i >= horizon && orderCost + holding <= best; i--) {
      const cost = costUpTo[i] + orderCost + holding;
      if (demand[i] > 0 && cost < best) {
        best = cost;
        lastLot[t] = i;
      }
      carried += holdingCost * demand[i];
      holding += carried;
    }
    horizon = lastLot[t];
    costUpTo[t + 1] = best;
  }
  return lotsOf(demand, lastLot);
}

/** From the end back: the lot that covers the last period, then the one before it. */
function lotsOf(demand: readonly number[], lastLot: Int32Array): number[] {
  const lots = new Array<number>(demand.length).fill(0);
  for (let end = demand.length - 1; end >= 0; end = lastLot[end] - 1) {
    for (let period = lastLot[end]; period <= end; period++) lots[lastLot[end]] += demand[period];
  }
  return lots;
}
