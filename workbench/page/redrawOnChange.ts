import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { ChartBoard } from "./chartBoard.js";
import type { Spreadsheet } from "./spreadsheet.js";

const quietMilliseconds = 150;

/** Draws the charts anew once cells have changed and been quiet for a moment. */
export function redrawOnChange({ injector }: Spreadsheet, charts: ChartBoard): void {
  let timer = 0;
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetRangeValuesMutation.id) return;
    clearTimeout(timer);
    timer = window.setTimeout(charts.redraw, quietMilliseconds);
  });
}
