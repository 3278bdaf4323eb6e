import type {
  BudgetChange,
  Decisions,
  Offer,
  PriceChange,
  PriceFloor,
  Promotion,
  PromotionResponse,
} from "../plan.js";
import { PlanError } from "../planError.js";
import { type ScenarioReader, type ScenarioRow, unknownRow } from "./scenarioReader.js";
import { readScope } from "./scopeKey.js";

/** Reads what `writeDecisions` wrote. */
export function readDecisions(reader: ScenarioReader): Decisions {
  return {
    prices: reader.all("price").map((row) => readPriceChange(reader, row)),
    floors: reader.all("floor").map((row) => readFloor(reader, row)),
    promotions: reader.all("promotion").map((row) => readPromotion(reader, row)),
    budget: reader.all("budget").map((row) => readBudgetChange(reader, row)),
  };
}

function readPriceChange(reader: ScenarioReader, row: ScenarioRow): PriceChange {
  const scope = readScope(row, 2);
  if (reader.isBlank(row, 1) && !reader.isBlank(row, 2)) {
    return { scope, to: { by: "price", price: reader.number(row, 2, "new price") } };
  }
  if (!reader.isBlank(row, 2)) {
    throw new PlanError(
      "price-twice",
      { row: row.row },
      `Row ${row.row} has a price change and a new price. Keep one of the two cells and clear the other.`,
    );
  }
  return { scope, to: { by: "percent", change: reader.number(row, 1, "price change") } };
}

function readFloor(reader: ScenarioReader, row: ScenarioRow): PriceFloor {
  const value = (what: string) => reader.number(row, 1, what);
  switch (row.parts[2]) {
    case "cost-plus":
      return { rule: "cost-plus", markup: value("markup of the price floor") };
    case "margin":
      return { rule: "margin", margin: value("margin of the price floor") };
    case "competitor":
      return { rule: "competitor", ratio: value("part of the competitor's price") };
    default:
      throw unknownRow(row);
  }
}

function readPromotion(reader: ScenarioReader, row: ScenarioRow): Promotion {
  const number = row.parts[1];
  const name = reader.text(row, 0, `name of promotion ${number}`);
  const value = (column: number, what: string) => reader.number(row, column, `${name}, ${what}`);
  const terms = reader.one(`promotionTerms/${number}`);
  const term = (column: number, what: string) => reader.number(terms, column, `${name}, ${what}`);
  return {
    name,
    offer: readOffer(reader, row, name),
    scope: readScope(row, 3),
    firstWeek: value(2, "first week"),
    lastWeek: value(3, "last week"),
    stacks: value(4, "stacks") !== 0,
    platformShare: term(1, "platform's share"),
    response: readResponse(reader, terms, name),
    cannibalization: term(5, "cannibalization"),
    pullForward: term(6, "pull-forward"),
    pullForwardWeeks: term(7, "weeks of the pull-forward"),
    fillUp: term(8, "baskets filled up"),
  };
}

/** Either by elasticity or by an uplift of its own: both would count the discount twice. */
function readResponse(reader: ScenarioReader, terms: ScenarioRow, name: string): PromotionResponse {
  const byElasticity = reader.number(terms, 2, `${name}, by elasticity`) !== 0;
  const hasUplift = !reader.isBlank(terms, 3) || !reader.isBlank(terms, 4);
  if (byElasticity && hasUplift) {
    throw new PlanError(
      "promotion-response",
      { name },
      `The promotion ${name} answers both by elasticity and by an uplift of its own (row ${terms.row}), which would count the discount twice. Clear the uplift, or write 0 for elasticity.`,
    );
  }
  if (byElasticity) return { by: "elasticity" };
  return {
    by: "uplift",
    low: reader.number(terms, 3, `${name}, uplift, low`),
    high: reader.number(terms, 4, `${name}, uplift, high`),
  };
}

function readOffer(reader: ScenarioReader, row: ScenarioRow, name: string): Offer {
  const value = (place: number, what: string) => reader.number(row, 5 + place, `${name}, ${what}`);
  const type = row.parts[2] as Offer["type"];
  switch (type) {
    case "percent-off":
      return { type, percent: value(0, "percent off") };
    case "amount-off":
      return { type, amount: value(0, "amount off") };
    case "flash-sale":
      return { type, percent: value(0, "percent off"), units: value(1, "units") };
    case "member-price":
      return { type, percent: value(0, "percent off"), memberShare: value(1, "share of members") };
    case "buy-and-get":
      return { type, buy: value(0, "buy"), get: value(1, "get") };
    case "spend-and-save": {
      const tiers = reader
        .all("tier")
        .filter(({ parts }) => parts[1] === row.parts[1])
        .map((tier) => ({
          spend: reader.number(tier, 1, `${name}, spend`),
          save: reader.number(tier, 2, `${name}, save`),
        }));
      return { type, tiers, repeats: value(0, "repeats") !== 0 };
    }
    case "coupon":
      return { type, spend: value(0, "spend"), save: value(1, "save"), redemption: value(2, "redemption") };
    case "gift":
      return { type, spend: value(0, "spend"), giftCost: value(1, "cost of the gift") };
    case "free-shipping":
      return { type, spend: value(0, "spend") };
    default:
      throw unknownRow(row);
  }
}

function readBudgetChange(reader: ScenarioReader, row: ScenarioRow): BudgetChange {
  const channel = row.parts[2];
  if (channel === undefined) throw unknownRow(row);
  return {
    channel,
    weeklySpend: reader.number(row, 1, `new weekly spend of ${channel}`),
    firstWeek: reader.number(row, 3, `budget of ${channel}, first week`),
    lastWeek: reader.number(row, 4, `budget of ${channel}, last week`),
  };
}
