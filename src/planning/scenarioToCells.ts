import type { NewSheet } from "./newSheet.js";
import type { Scenario } from "./scenario.js";
import type { ScenarioWords } from "./scenarioWords.js";

/** The sheet that holds a scenario: reads well without the add-on, and is read back by `cellsToScenario`. */
export declare function scenarioToCells(scenario: Scenario, words: ScenarioWords): NewSheet;
