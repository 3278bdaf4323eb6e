import { answerText } from "../answerText.js";
import { sourceSentence } from "../estimates/sourceSentence.js";
import { inputName } from "../inputName.js";
import type { Assumption, AssumptionKind, AssumptionSource, Scope } from "../plan.js";
import type { Scenario } from "./scenario.js";

/** All that a scenario sheet says in words; the page brings those of the person's language. */
export interface ScenarioWords {
  readonly sheetName: (scenario: Scenario) => string;
  readonly answer: (scenario: Scenario) => string;
  readonly scope: (scope: Scope) => string;
  readonly assumption: (assumption: Pick<Assumption, "kind" | "subject">) => string;
  readonly source: (source: AssumptionSource, kind: AssumptionKind) => string;
  /** Every other word of the sheet, see `englishWords`. */
  readonly label: (id: ScenarioLabel) => string;
}

const englishLabels = {
  decisions: "Decisions",
  noDecision: "Nothing is decided: this is today's plan.",
  priceChange: "Prices",
  change: "Change",
  promotion: "Promotion",
  percentOff: "Off the price",
  spend: "Spend",
  save: "Save",
  firstWeek: "First week",
  lastWeek: "Last week",
  budget: "Weekly budget",
  channel: "Channel",
  weeklySpend: "Weekly spend",
  today: "Today",
  plan: "Plan",
  difference: "Difference",
  goal: "Goal: profit",
  results: "Results",
  profit: "Profit",
  mean: "Mean",
  p10: "P10",
  p50: "P50",
  p90: "P90",
  chanceOfGoal: "Chance of the goal",
  chanceError: "Standard error of the chance",
  chanceOfLoss: "Chance of a loss",
  revenue: "Revenue",
  units: "Units sold",
  lostUnits: "Units lost to empty shelves",
  marketingSpend: "Marketing spend",
  differenceLow: "Mean difference, lower end of 95%",
  differenceHigh: "Mean difference, upper end of 95%",
  chanceBetter: "Chance that the plan is better",
  drivers: "What it depends on",
  share: "Share of the uncertainty",
  weeklyProfit: "Profit by week",
  week: "Week",
  chartTitle: "Profit by week: P10, P50, P90",
  assumptions: "Assumptions",
  assumptionNote: "80% ranges: 1 in 10 below the low end, 1 in 10 above the high end.",
  low: "Low",
  high: "High",
  source: "Where from",
  sourceWeeks: "Weeks",
  sourceProducts: "Products",
  sourceTowards: "Towards",
  costs: "Costs",
  commissionRate: "Commission, share of revenue",
  paymentRate: "Payment fee, share of revenue",
  returnRate: "Returns, share of units",
  shippingPerOrder: "Shipping per order",
  unitsPerOrder: "Units per order",
  fixedPerWeek: "Fixed costs per week",
  currency: "Currency",
  channels: "Channels",
  weeklyRevenue: "Weekly revenue",
  products: "Products",
  sku: "SKU",
  productName: "Name",
  category: "Category",
  price: "Price",
  unitCost: "Unit cost",
  weeklyUnits: "Weekly units",
  stock: "Stock",
  leadTimeWeeks: "Lead time, weeks",
  orderValues: "Order values",
  about: "About this scenario",
  scenarioName: "Name",
  savedAt: "Saved at",
  savedBy: "Saved by",
  engineVersion: "Engine version",
  formatVersion: "Format version",
  weeks: "Weeks",
  trials: "Trials",
  seed: "Seed",
  resultCode: "Result code",
  dataFingerprint: "Fingerprint of the data",
  keyNote:
    "The last column tells the add-on what each row is. Numbers may be edited; keep the keys with their rows.",
} as const;

export type ScenarioLabel = keyof typeof englishLabels;

export const englishWords: ScenarioWords = {
  sheetName: ({ name }) => `Scenario: ${name}`,
  answer: ({ plan, answer }) => answerText(plan, answer),
  scope: (scope) =>
    scope.of === "all" ? "All products" : scope.of === "category" ? scope.category : scope.sku,
  assumption: (assumption) => {
    const name = inputName(assumption);
    return name[0].toUpperCase() + name.slice(1);
  },
  source: sourceSentence,
  label: (id) => englishLabels[id],
};
