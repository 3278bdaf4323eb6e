import { inputName } from "../inputName.js";
import type { Driver, Spread } from "../results.js";
import { kindAndSubject } from "./kindAndSubject.js";
import type { Answer, AnswerOutcome } from "./scenario.js";
import type { ScenarioReader } from "./scenarioReader.js";

/** Reads what `writeAnswer` wrote. */
export function readAnswer(reader: ScenarioReader, trials: number, code: string): Answer {
  const difference = (id: string) => reader.number(reader.one(`difference/${id}`), 3, `difference, ${id}`);
  return {
    trials,
    plan: readOutcome(reader, "plan"),
    today: readOutcome(reader, "today"),
    difference: {
      mean: reader.number(reader.one("result/mean"), 3, "difference, mean"),
      low: difference("low"),
      high: difference("high"),
      chanceBetter: difference("chanceBetter"),
    },
    drivers: reader.all("driver").map((row): Driver => {
      const { kind, subject } = kindAndSubject(row);
      const input = inputName({ kind, subject });
      return { input, kind, subject, share: reader.number(row, 1, `share of ${input}`) };
    }),
    code,
  };
}

function readOutcome(reader: ScenarioReader, side: "today" | "plan"): AnswerOutcome {
  const result = (id: string) =>
    reader.number(reader.one(`result/${id}`), side === "today" ? 1 : 2, `${side}, ${id}`);
  const firstColumn = side === "plan" ? 1 : 5;
  return {
    profit: { mean: result("mean"), p10: result("p10"), p50: result("p50"), p90: result("p90") },
    chanceOfGoal: result("chanceOfGoal"),
    chanceError: result("chanceError"),
    chanceOfLoss: result("chanceOfLoss"),
    weeklyProfit: reader.all("week").map((row): Spread => {
      const week = (offset: number) =>
        reader.number(row, firstColumn + offset, `profit of week ${row.parts[1]}`);
      return { p10: week(0), p50: week(1), p90: week(2), mean: week(3) };
    }),
    revenue: result("revenue"),
    units: result("units"),
    lostUnits: result("lostUnits"),
    marketingSpend: result("marketingSpend"),
  };
}
