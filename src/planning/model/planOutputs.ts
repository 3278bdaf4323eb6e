const totals = ["profit", "revenue", "units", "lostUnits"] as const;
const names = ["profit", "revenue", "units", "lost units"] as const;

/**
 * Outputs of a plan's model: totals of the plan, totals of today, then the profit of each week, the plan's
 * before today's. Revenue is after discounts and returns; units are those sold, before returns.
 */
export function planOutputs(weeks: number): string[] {
  const outputs = [...names.map((name) => name as string), ...names.map((name) => `today's ${name}`)];
  for (let week = 1; week <= weeks; week++) {
    outputs.push(`profit of week ${week}`, `today's profit of week ${week}`);
  }
  return outputs;
}

export type Side = "plan" | "today";

export const outputIndex = { plan: indexOf(0), today: indexOf(1) } as const;

/** Where a side's outputs stand in `planOutputs`. */
function indexOf(side: 0 | 1) {
  const first = side * totals.length;
  return {
    profit: first,
    revenue: first + 1,
    units: first + 2,
    lostUnits: first + 3,
    profitOfWeek: (week: number) => 2 * totals.length + (week - 1) * 2 + side,
  } as const;
}
