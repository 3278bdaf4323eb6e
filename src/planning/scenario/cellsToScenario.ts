import { inputName } from "../inputName.js";
import { type Assumption, type AssumptionSource, type DemandForm, demandForms, type Plan } from "../plan.js";
import { PlanError } from "../planError.js";
import type { Cell } from "../tables/workbook.js";
import { kindAndSubject } from "./kindAndSubject.js";
import { readDecisions } from "./readDecisions.js";
import { readHeadline } from "./readHeadline.js";
import { readShop } from "./readShop.js";
import { completedAssumptions, readDecisions1, readShop1 } from "./readVersion1.js";
import { type SavedScenario, scenarioFormatVersion } from "./scenario.js";
import { type ScenarioReader, type ScenarioRow, scenarioReader, unknownRow } from "./scenarioReader.js";

/**
 * Reads a scenario sheet back, as it stands: numbers that were edited are taken as they are now.
 *
 * @param values of the whole sheet, row 1 first
 * @throws {PlanError} that names the damaged cell, or says that a newer add-on is needed
 */
export function cellsToScenario(values: readonly (readonly Cell[])[]): SavedScenario {
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
  return {
    name: text("name", "name"),
    savedAt: text("savedAt", "saved at"),
    savedBy: text("savedBy", "saved by"),
    engineVersion: text("engineVersion", "engine version"),
    formatVersion,
    plan: formatVersion === 1 ? readPlan1(reader) : readPlan(reader),
    code: text("code", "result code"),
    headline: formatVersion === 1 ? null : readHeadline(reader),
    dataFingerprint: text("dataFingerprint", "fingerprint of the data"),
  };
}

function readPlan(reader: ScenarioReader): Plan {
  return {
    shop: readShop(reader),
    assumptions: reader.all("assumption").map((row) => readAssumption(reader, row)),
    demandForm: readDemandForm(reader),
    decisions: readDecisions(reader),
    ...readGoalAndRun(reader),
  };
}

function readPlan1(reader: ScenarioReader): Plan {
  const shop = readShop1(reader);
  const goalAndRun = readGoalAndRun(reader);
  const assumptions = reader.all("assumption").map((row) => readAssumption(reader, row));
  return {
    shop,
    assumptions: completedAssumptions(assumptions, shop),
    demandForm: "isoelastic",
    decisions: readDecisions1(reader, goalAndRun.run.weeks),
    ...goalAndRun,
  };
}

function readGoalAndRun(reader: ScenarioReader): Pick<Plan, "goal" | "run"> {
  const number = (key: string, what: string) => reader.number(reader.one(key), 1, what);
  return {
    goal: { profit: number("goal", "goal") },
    run: {
      weeks: number("weeks", "weeks"),
      trials: number("trials", "trials"),
      seed: reader.text(reader.one("seed"), 1, "seed"),
    },
  };
}

function readDemandForm(reader: ScenarioReader): DemandForm {
  const row = reader.one("demandForm");
  const said = reader.text(row, 1, "form of the demand");
  const form = demandForms.find((known) => known === said);
  if (form) return form;
  throw reader.refuseText(row, 1, "form of the demand", demandForms);
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
