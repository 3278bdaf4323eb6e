import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import { activeWorkbook, type Spreadsheet } from "./spreadsheet.js";

const quietMilliseconds = 30;
const longestMilliseconds = 500;

/**
 * Holds back drawing while calls come close upon each other: a script that writes a hundred ranges would
 * otherwise wait for a hundred pictures of the sheet.
 *
 * @returns to be called at each call; cells are drawn once it has been quiet, and every half second
 */
export function createDrawingPause(spreadsheet: Spreadsheet): () => void {
  let timer = 0;
  let begun = 0;

  function draw(on: boolean): void {
    const workbookId = activeWorkbook(spreadsheet).getId();
    const engine = spreadsheet.injector.get(IRenderManagerService).getRenderById(workbookId)?.engine;
    if (engine) engine.renderEvenInBackground = on;
  }

  return () => {
    const now = performance.now();
    if (timer === 0) begun = now;
    else if (now - begun > longestMilliseconds) return;
    clearTimeout(timer);
    draw(false);
    timer = window.setTimeout(() => {
      timer = 0;
      draw(true);
    }, quietMilliseconds);
  };
}
