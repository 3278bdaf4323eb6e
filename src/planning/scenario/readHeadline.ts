import { measures, type Spread, spreadParts, type Totals } from "../results.js";
import type { Headline, HeadlineOutcome } from "./scenario.js";
import type { ScenarioReader } from "./scenarioReader.js";
import { headlineNumbers } from "./writeResults.js";

/** Reads the figures that `writeResults` wrote and scenarios are compared by. */
export function readHeadline(reader: ScenarioReader): Headline {
  return { plan: readOutcome(reader, "plan"), today: readOutcome(reader, "today") };
}

function readOutcome(reader: ScenarioReader, side: "today" | "plan"): HeadlineOutcome {
  const column = side === "today" ? 1 : 2;
  const numbers = headlineNumbers.map((id) => {
    const row = reader.one(`chance/${id}`);
    const isNone = id === "returnOnAdSpend" && reader.isBlank(row, column);
    return [id, isNone ? null : reader.number(row, column, `${side}, ${id}`)];
  });
  const totals = measures.map((measure) => {
    const row = reader.one(`total/${side}/${measure}`);
    const spread = spreadParts.map((part, i) => [
      part,
      reader.number(row, i + 1, `${side}, ${measure}, ${part}`),
    ]);
    return [measure, Object.fromEntries(spread) as Spread];
  });
  return {
    ...(Object.fromEntries(totals) as Totals),
    ...(Object.fromEntries(numbers) as Omit<HeadlineOutcome, keyof Totals>),
  };
}
