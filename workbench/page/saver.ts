import { CommandType, ICommandService } from "@univerjs/core";
import type { KeptWorkbook } from "../files/keptWorkbook.js";
import { showNotice } from "./notice.js";
import { server } from "./server.js";
import type { Spreadsheet } from "./spreadsheet.js";

export interface Saver {
  /** Something that is kept has changed. */
  changed(): void;
  /** Keeps the workbook now. */
  save(): Promise<void>;
}

const quietMilliseconds = 700;

/** Keeps the workbook whenever its cells have been quiet for a moment, and when the page is left. */
export function createSaver({ injector }: Spreadsheet, workbook: () => KeptWorkbook): Saver {
  let timer = 0;
  let failed = false;

  async function save(): Promise<void> {
    clearTimeout(timer);
    timer = 0;
    try {
      await server.keep(workbook());
      if (failed) showNotice(null);
      failed = false;
    } catch (error) {
      failed = true;
      showNotice(`The workbook was not kept: ${(error as Error).message}`);
    }
  }

  function changed(): void {
    clearTimeout(timer);
    timer = window.setTimeout(save, quietMilliseconds);
  }

  injector.get(ICommandService).onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) changed();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer) void save();
  });
  return { changed, save };
}
