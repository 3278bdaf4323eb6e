import { CompareScenarios } from "./CompareScenarios.js";
import { OpenScenario } from "./OpenScenario.js";
import { SaveScenario } from "./SaveScenario.js";

/** Saving the plan as a sheet, opening one that was saved, and comparing them. */
export function KeepPanel() {
  return (
    <div class="stack">
      <SaveScenario />
      <OpenScenario />
      <CompareScenarios />
    </div>
  );
}
