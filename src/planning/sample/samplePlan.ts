import { plainPromotion } from "../emptyDecisions.js";
import { newPlan } from "../newPlan.js";
import type { Decisions, Plan } from "../plan.js";
import { roundForSheet } from "../roundForSheet.js";
import { sampleShop } from "./sampleShop.js";

/**
 * The sample shop with a what-if: kitchen 10% dearer, 满300减50 for two weeks, and 20% more for
 * live-streaming.
 */
export function samplePlan(): Plan {
  const plan = newPlan(sampleShop().workbook).plan!; // the sample always makes a shop
  const liveStreaming = plan.shop.channels.find(({ name }) => name.includes("直播"))!;
  const decisions: Decisions = {
    prices: [{ scope: { of: "category", category: "厨房 Kitchen" }, to: { by: "percent", change: 0.1 } }],
    floors: [],
    promotions: [
      {
        ...plainPromotion,
        name: "满300减50",
        offer: { type: "spend-and-save", tiers: [{ spend: 300, save: 50 }], repeats: false },
        firstWeek: 5,
        lastWeek: 6,
      },
    ],
    budget: [
      {
        channel: liveStreaming.name,
        weeklySpend: roundForSheet(liveStreaming.weeklySpend * 1.2),
        firstWeek: 1,
        lastWeek: plan.run.weeks,
      },
    ],
  };
  return { ...plan, decisions };
}
