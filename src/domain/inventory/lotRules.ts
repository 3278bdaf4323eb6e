import { slack } from "./rounding.js";

/** How many periods, itself included, the lot of a period with demand covers. */
export type LotRule = (demand: readonly number[], start: number) => number;

/** Lots by a rule, one after the other; a lot starts in the first period with demand that is not covered. */
export function lotsByRule(demand: readonly number[], rule: LotRule): number[] {
  const lots = new Array<number>(demand.length).fill(0);
  for (let start = 0; start < demand.length; ) {
    if (demand[start] === 0) {
      start++;
      continue;
    }
    const end = Math.min(demand.length, start + rule(demand, start));
    for (let period = start; period < end; period++) lots[start] += demand[period];
    start = end;
  }
  return lots;
}

/** Until the cost per period first rises (Silver & Meal 1973, Production and Inventory Management 14:64). */
export function silverMeal(orderCost: number, holdingCost: number): LotRule {
  return untilDearer(orderCost, holdingCost, (periods) => periods);
}

/** Until the cost per unit first rises. */
export function leastUnitCost(orderCost: number, holdingCost: number): LotRule {
  return untilDearer(orderCost, holdingCost, (_periods, units) => units);
}

/** Until the holding cost is nearest to the order cost (DeMatteis 1968, IBM Systems Journal 7:30). */
export function partPeriod(orderCost: number, holdingCost: number): LotRule {
  return (demand, start) => {
    let holding = 0;
    for (let periods = 1; start + periods < demand.length; periods++) {
      const longer = holding + holdingCost * periods * demand[start + periods];
      if (longer > orderCost) {
        const nearer = longer - orderCost < (orderCost - holding) * (1 - slack);
        return nearer ? periods + 1 : periods;
      }
      holding = longer;
    }
    return demand.length - start;
  };
}

function untilDearer(
  orderCost: number,
  holdingCost: number,
  size: (periods: number, units: number) => number,
): LotRule {
  return (demand, start) => {
    let units = demand[start];
    let cost = orderCost;
    let average = cost / size(1, units);
    for (let periods = 1; start + periods < demand.length; periods++) {
      const next = demand[start + periods];
      units += next;
      cost += holdingCost * periods * next;
      const longer = cost / size(periods + 1, units);
      if (longer > average * (1 + slack)) return periods;
      average = longer;
    }
    return demand.length - start;
  };
}
