import { inputName } from "../inputName.js";
import type {
  Assumption,
  AssumptionSource,
  BudgetChange,
  Costs,
  Plan,
  PriceChange,
  Promotion,
  Scope,
  Shop,
} from "../plan.js";
import { PlanError } from "../planError.js";
import type { Cell } from "../tables/workbook.js";
import { kindAndSubject } from "./kindAndSubject.js";
import { readAnswer } from "./readAnswer.js";
import { type Scenario, scenarioFormatVersion } from "./scenario.js";
import { valueColumns } from "./scenarioKeys.js";
import {
  repeatedRow,
  type ScenarioReader,
  type ScenarioRow,
  scenarioReader,
  unknownRow,
} from "./scenarioReader.js";

/**
 * Reads a scenario sheet back, as it stands: numbers that were edited are taken as they are now.
 *
 * @param values of the whole sheet, row 1 first
 * @throws {PlanError} that names the damaged cell, or says that a newer add-on is needed
 */
export function cellsToScenario(values: readonly (readonly Cell[])[]): Scenario {
  const reader = scenarioReader(values);
  const number = (key: string, what: string) => reader.number(reader.one(key), 1, what);
  const text = (key: string, what: string) => reader.text(reader.one(key), 1, what);
  const formatVersion = number("formatVersion", "format version");
  if (formatVersion > scenarioFormatVersion) {
    throw new PlanError(
      "newer-format",
      { version: formatVersion, known: scenarioFormatVersion },
      `This scenario was saved by a newer Shopcast (format ${formatVersion}; this one reads up to ${scenarioFormatVersion}). Update the add-on to open it.`,
    );
  }
  const plan: Plan = {
    shop: readShop(reader),
    assumptions: reader.all("assumption").map((row) => readAssumption(reader, row)),
    decisions: {
      prices: reader.all("price").map((row) => readPriceChange(reader, row)),
      promotion: readPromotion(reader),
      budget: reader.all("budget").map((row) => readBudgetChange(reader, row)),
    },
    goal: { profit: number("goal", "goal") },
    run: {
      weeks: number("weeks", "weeks"),
      trials: number("trials", "trials"),
      seed: text("seed", "seed"),
    },
  };
  return {
    name: text("name", "name"),
    savedAt: text("savedAt", "saved at"),
    savedBy: text("savedBy", "saved by"),
    engineVersion: text("engineVersion", "engine version"),
    formatVersion,
    plan,
    answer: readAnswer(reader, plan.run.trials, text("code", "result code")),
    dataFingerprint: text("dataFingerprint", "fingerprint of the data"),
  };
}

function readShop(reader: ScenarioReader): Shop {
  return {
    currency: reader.text(reader.one("currency"), 1, "currency"),
    products: reader.all("product").map((row) => {
      const sku = nameIn(row);
      const number = (column: number, what: string) => reader.number(row, column, `${what} of ${sku}`);
      return {
        sku,
        name: reader.text(row, 1, `name of ${sku}`),
        category: reader.text(row, 2, `category of ${sku}`),
        price: number(3, "price"),
        unitCost: number(4, "unit cost"),
        weeklyUnits: number(5, "weekly units"),
        stock: reader.isBlank(row, 6) ? null : number(6, "stock"),
        leadTimeWeeks: number(7, "lead time"),
      };
    }),
    channels: reader.all("channel").map((row) => ({
      name: nameIn(row),
      weeklySpend: reader.number(row, 1, `weekly spend of ${nameIn(row)}`),
      weeklyRevenue: reader.number(row, 2, `weekly revenue of ${nameIn(row)}`),
    })),
    orderValues: reader.all("orders").flatMap((row) =>
      Array.from({ length: valueColumns }, (_, column) => column)
        .filter((column) => !reader.isBlank(row, column))
        .map((column) => reader.number(row, column, "order value")),
    ),
    costs: readCosts(reader),
  };
}

/** The name in keys such as `product/3/K103`. */
function nameIn(row: ScenarioRow): string {
  const name = row.parts[2];
  if (name === undefined) throw unknownRow(row);
  return name;
}

function readCosts(reader: ScenarioReader): Costs {
  const cost = (id: keyof Costs, what: string) => reader.number(reader.one(`cost/${id}`), 1, what);
  return {
    commissionRate: cost("commissionRate", "commission"),
    paymentRate: cost("paymentRate", "payment fee"),
    returnRate: cost("returnRate", "returns"),
    shippingPerOrder: cost("shippingPerOrder", "shipping per order"),
    unitsPerOrder: cost("unitsPerOrder", "units per order"),
    fixedPerWeek: cost("fixedPerWeek", "fixed costs per week"),
  };
}

function readAssumption(reader: ScenarioReader, row: ScenarioRow): Assumption {
  const { kind, subject } = kindAndSubject(row);
  const name = inputName({ kind, subject });
  return {
    kind,
    subject,
    low: reader.number(row, 1, `${name}, low`),
    high: reader.number(row, 2, `${name}, high`),
    source: readSource(reader, row, name),
  };
}

function readSource(reader: ScenarioReader, row: ScenarioRow, name: string): AssumptionSource {
  const from = row.parts[4];
  if (from === "assumed" || from === "person") return { from };
  if (from !== "history") throw unknownRow(row);
  return {
    from,
    weeks: reader.number(row, 3, `${name}, weeks`),
    products: reader.number(row, 4, `${name}, products`),
    towards: reader.number(row, 5, `${name}, towards`),
  };
}

function readPriceChange(reader: ScenarioReader, row: ScenarioRow): PriceChange {
  return { scope: readScope(row, 2), change: reader.number(row, 1, "price change") };
}

function readPromotion(reader: ScenarioReader): Promotion | null {
  const [row, second] = reader.all("promotion");
  if (!row) return null;
  if (second) throw repeatedRow(row, second, "promotion");
  const weeks = {
    scope: readScope(row, 2),
    firstWeek: reader.number(row, 1, "promotion, first week"),
    lastWeek: reader.number(row, 2, "promotion, last week"),
  };
  const type = row.parts[1];
  if (type === "percent-off") {
    return { offer: { type, percent: reader.number(row, 3, "promotion, percent off") }, ...weeks };
  }
  if (type !== "spend-and-save") throw unknownRow(row);
  const spend = reader.number(row, 3, "promotion, spend");
  return { offer: { type, spend, save: reader.number(row, 4, "promotion, save") }, ...weeks };
}

function readBudgetChange(reader: ScenarioReader, row: ScenarioRow): BudgetChange {
  const channel = nameIn(row);
  return { channel, weeklySpend: reader.number(row, 1, `new weekly spend of ${channel}`) };
}

function readScope(row: ScenarioRow, first: number): Scope {
  const of = row.parts[first];
  const name = row.parts[first + 1];
  if (of === "all") return { of };
  if (of === "category" && name !== undefined) return { of, category: name };
  if (of === "product" && name !== undefined) return { of, sku: name };
  throw unknownRow(row);
}
