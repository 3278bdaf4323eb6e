import { answerText, hasDecisions } from "../../src/planning/answerText.js";
import { moneyText, percentText } from "../../src/planning/englishNumbers.js";
import type { Plan } from "../../src/planning/plan.js";
import type { Outcome } from "../../src/planning/results.js";
import { runPlan } from "../../src/planning/runPlan.js";

/**
 * Runs a plan once and says what came out, in words: the answer, the range of profit with and without the
 * decisions where there are any, what matters most, and how long it took.
 */
export function planReport(plan: Plan): string {
  const start = performance.now();
  const results = runPlan(plan);
  const seconds = (performance.now() - start) / 1000;
  const { products } = plan.shop;
  const money = (value: number) => moneyText(plan.shop.currency, value);
  const range = ({ profit }: Outcome) =>
    `P10 ${money(profit.p10)}   P50 ${money(profit.p50)}   P90 ${money(profit.p90)}`;
  const drivers = results.drivers.slice(0, 3).map(({ input, share }) => `${input} (${percentText(share)})`);
  const { low, high, chanceBetter } = results.difference;
  const compared = [
    `  profit of this plan    ${range(results.plan)}`,
    `  profit of today's      ${range(results.today)}`,
    `  difference             ${money(low)} to ${money(high)} on average; better in ${percentText(chanceBetter)} of the trials`,
  ];
  return [
    answerText(plan, results),
    "",
    ...(hasDecisions(plan) ? compared : [`  profit                 ${range(results.today)}`]),
    `  what matters most      ${drivers.join(", ") || "chance from week to week"}`,
    `  time                   ${seconds.toFixed(2)} s for ${results.trials} trials of ${products.length} ${products.length === 1 ? "product" : "products"} × ${plan.run.weeks} weeks`,
    `  result code            ${results.code} (the same on every machine)`,
  ].join("\n");
}
