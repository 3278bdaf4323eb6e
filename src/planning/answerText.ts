import { chanceText, moneyText } from "./englishNumbers.js";
import type { Plan } from "./plan.js";
import type { PlanResults } from "./results.js";

/**
 * The answer in a sentence or two: `72% chance of profit above ¥500,000 in 13 weeks (today's plan: 55%). It
 * depends most on the elasticity of Kitchen.`
 */
export function answerText(plan: Plan, results: PlanResults): string {
  const goal = moneyText(plan.shop.currency, plan.goal.profit);
  const weeks = plan.run.weeks === 1 ? "1 week" : `${plan.run.weeks} weeks`;
  const chance = chanceText(results.plan.chanceOfGoal);
  const today = hasDecisions(plan) ? ` (today's plan: ${chanceText(results.today.chanceOfGoal)})` : "";
  const [first] = results.drivers;
  const driver = first ? ` It depends most on the ${first.input}.` : "";
  const sentence = `${chance} chance of profit above ${goal} in ${weeks}${today}.${driver}`;
  return sentence[0].toUpperCase() + sentence.slice(1);
}

/** Whether anything is decided differently from today. */
export function hasDecisions({ decisions: { prices, promotions, budget } }: Plan): boolean {
  return prices.length > 0 || promotions.length > 0 || budget.length > 0;
}
