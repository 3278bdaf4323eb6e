import { readDay, weekOfDay } from "./cleanDate.js";
import type { History } from "./history.js";
import type { SpendTable } from "./readSpend.js";
import type { SpendHistory } from "./spendHistory.js";

/** A spend history with a response: its table's own, else the revenue of the sales history in the same weeks. */
export function withResponse(
  { history: spends, hasResponse }: SpendTable,
  sales: History | null,
): SpendHistory {
  if (hasResponse || !sales || spends.firstDay === "" || sales.firstDay === "") return spends;
  const later = weekOfIsoDay(spends.firstDay) - weekOfIsoDay(sales.firstDay);
  const response = Float64Array.from({ length: spends.weeks }, (_, week) => {
    const salesWeek = week + later;
    if (salesWeek < 0 || salesWeek >= sales.weeks) return 0;
    return sales.products.reduce((sum, { units, price }) => sum + units[salesWeek] * price[salesWeek], 0);
  });
  return { ...spends, response };
}

function weekOfIsoDay(day: string): number {
  return weekOfDay(readDay(day, "")!);
}
