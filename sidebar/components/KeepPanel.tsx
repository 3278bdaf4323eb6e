import { OpenScenario } from "./OpenScenario.js";
import { SaveScenario } from "./SaveScenario.js";

/** Saving the plan as a sheet, and opening one that was saved. */
export function KeepPanel() {
  return (
    <div class="stack">
      <SaveScenario />
      <OpenScenario />
    </div>
  );
}
