import { engineVersion } from "../../src/planning/scenario/engineVersion.js";
import { type Scenario, scenarioFormatVersion } from "../../src/planning/scenario/scenario.js";
import type { Answer } from "./answer.js";

/**
 * @param savedAtMilliseconds since 1970
 * @param dataFingerprint     of the shop as its tables say it
 */
export function newScenario(
  name: string,
  savedBy: string,
  savedAtMilliseconds: number,
  { plan, results }: Answer,
  dataFingerprint: string,
): Scenario {
  return {
    name,
    savedAt: new Date(savedAtMilliseconds).toISOString(),
    savedBy,
    engineVersion,
    formatVersion: scenarioFormatVersion,
    plan,
    results,
    dataFingerprint,
  };
}
