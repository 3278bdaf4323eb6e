import type { Offer, Plan, PriceFloor, Promotion } from "../plan.js";
import type { Cell } from "../tables/workbook.js";
import { header, heading } from "./scenarioHeadings.js";
import { rowKey } from "./scenarioKeys.js";
import { numberFormats } from "./scenarioNumberFormats.js";
import type { ScenarioLabel, ScenarioWords } from "./scenarioWords.js";
import { scopeParts } from "./scopeKey.js";
import type { SheetDraft } from "./sheetDraft.js";

const { money, cents, percent, whole, factor } = numberFormats;

export function writeDecisions(draft: SheetDraft, plan: Plan, words: ScenarioWords): void {
  const { decisions, goal, demandForm } = plan;
  const { prices, floors, promotions, budget } = decisions;
  heading(draft, words, "decisions");
  if (prices.length + promotions.length + budget.length === 0) draft.text("note", words.label("noDecision"));
  writePrices(draft, plan, words);
  if (floors.length > 0) header(draft, words, "priceFloor", "atLeast");
  floors.forEach((floor, i) => {
    const [label, value] = floorCells(floor);
    draft.row(rowKey("floor", i + 1, floor.rule), [words.label(label), value], ["", percent]);
  });
  promotions.forEach((promotion, i) => {
    writePromotion(draft, promotion, i + 1, words);
  });
  if (budget.length > 0) header(draft, words, "budget", "plan", "today", "firstWeek", "lastWeek");
  budget.forEach(({ channel, weeklySpend, firstWeek, lastWeek }, i) => {
    const today = plan.shop.channels.find(({ name }) => name === channel)?.weeklySpend ?? "";
    draft.row(
      rowKey("budget", i + 1, channel),
      [channel, weeklySpend, today, firstWeek, lastWeek],
      ["", money, money, "0", "0"],
    );
  });
  draft.row("demandForm", [words.label("demandForm"), demandForm]);
  draft.row("goal", [words.label("goal"), goal.profit], ["", money]);
  draft.blank();
}

/** A change in percent stands in the second column, a new price in the third. */
function writePrices(draft: SheetDraft, { decisions: { prices } }: Plan, words: ScenarioWords): void {
  if (prices.length > 0) header(draft, words, "priceChange", "change", "newPrice");
  prices.forEach(({ scope, to }, i) => {
    const cells = to.by === "percent" ? [to.change, ""] : ["", to.price];
    draft.row(
      rowKey("price", i + 1, ...scopeParts(scope)),
      [words.scope(scope), ...cells],
      ["", percent, cents],
    );
  });
}

function floorCells(floor: PriceFloor): [ScenarioLabel, number] {
  if (floor.rule === "cost-plus") return ["markup", floor.markup];
  if (floor.rule === "margin") return ["margin", floor.margin];
  return ["competitorRatio", floor.ratio];
}

/** Yes and no as a cell that can be edited. */
const flag = (yes: boolean) => (yes ? 1 : 0);

function writePromotion(draft: SheetDraft, promotion: Promotion, number: number, words: ScenarioWords): void {
  const { name, offer, scope, firstWeek, lastWeek, stacks, response } = promotion;
  const columns = offerColumns(offer);
  const labels = columns.map(([label]) => label);
  header(draft, words, "promotion", "scope", "firstWeek", "lastWeek", "stacks", ...labels);
  draft.row(
    rowKey("promotion", number, offer.type, ...scopeParts(scope)),
    [name, words.scope(scope), firstWeek, lastWeek, flag(stacks), ...columns.map(([, value]) => value)],
    ["", "", "0", "0", "0", ...columns.map(([, , format]) => format)],
  );
  if (offer.type === "spend-and-save") {
    header(draft, words, "tiers", "spend", "save");
    offer.tiers.forEach(({ spend, save }, i) => {
      draft.row(rowKey("tier", number, i + 1), ["", spend, save], ["", cents, cents]);
    });
  }
  header(
    draft,
    words,
    "promotionTerms",
    "platformShare",
    "byElasticity",
    "upliftLow",
    "upliftHigh",
    "cannibalization",
    "pullForward",
    "pullForwardWeeks",
    "fillUp",
  );
  const uplift: Cell[] = response.by === "uplift" ? [0, response.low, response.high] : [1, "", ""];
  draft.row(
    rowKey("promotionTerms", number),
    [
      name,
      promotion.platformShare,
      ...uplift,
      promotion.cannibalization,
      promotion.pullForward,
      promotion.pullForwardWeeks,
      promotion.fillUp,
    ],
    ["", percent, "0", factor, factor, percent, percent, "0", percent],
  );
}

/** The numbers of an offer, from the sixth column on. */
function offerColumns(offer: Offer): [label: ScenarioLabel, value: number, format: string][] {
  switch (offer.type) {
    case "percent-off":
      return [["percentOff", offer.percent, percent]];
    case "amount-off":
      return [["amountOff", offer.amount, cents]];
    case "flash-sale":
      return [
        ["percentOff", offer.percent, percent],
        ["flashUnits", offer.units, whole],
      ];
    case "member-price":
      return [
        ["percentOff", offer.percent, percent],
        ["memberShare", offer.memberShare, percent],
      ];
    case "buy-and-get":
      return [
        ["buy", offer.buy, "0"],
        ["get", offer.get, "0"],
      ];
    case "spend-and-save":
      return [["repeats", flag(offer.repeats), "0"]];
    case "coupon":
      return [
        ["spend", offer.spend, cents],
        ["save", offer.save, cents],
        ["redemption", offer.redemption, percent],
      ];
    case "gift":
      return [
        ["spend", offer.spend, cents],
        ["giftCost", offer.giftCost, cents],
      ];
    case "free-shipping":
      return [["spend", offer.spend, cents]];
  }
}
