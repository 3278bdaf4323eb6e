import { BudgetCard } from "./BudgetCard.js";
import { ImproveCard } from "./ImproveCard.js";
import { PricesCard } from "./PricesCard.js";
import { PromotionCard } from "./PromotionCard.js";
import { SettingsCard } from "./SettingsCard.js";

/** What the person decides differently from today. */
export function DecidePanel() {
  return (
    <div class="stack">
      <PricesCard />
      <PromotionCard />
      <BudgetCard />
      <ImproveCard />
      <SettingsCard />
    </div>
  );
}
