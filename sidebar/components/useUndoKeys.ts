import { useEffect } from "preact/hooks";
import type { Planner } from "../state/planner.js";

/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z (with Cmd on a Mac) for the whole page. In a field where something has
 * been typed but not yet taken over, the keys stay the field's own.
 */
export function useUndoKeys(planner: Planner): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.dataset.typing === "true") return;
      const key = event.key.toLowerCase();
      const editing = planner.editing.value;
      if (key === "z" && !event.shiftKey) editing.undo();
      else if (key === "y" || key === "z") editing.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [planner]);
}
