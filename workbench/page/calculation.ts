import { ICommandService } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { activeWorkbook, type Spreadsheet } from "./spreadsheet.js";

/** Knows whether formulas may still have to be computed, so that nobody waits for nothing. */
export interface Calculation {
  /** Computes every formula anew. */
  restart(): void;
  /** Until all formulas show what follows from what was written. */
  settled(): Promise<void>;
}

const limitMilliseconds = 60_000;

export function watchCalculation(spreadsheet: Spreadsheet): Calculation {
  const { api, injector } = spreadsheet;
  const session = injector.get(FormulaCalculationSessionService);
  const formulas = injector.get(FormulaDataModel);
  /** The calculation that was running, or over, at the last writing; null where nothing was written since. */
  let writtenDuring: number | null = null;

  function hasFormulas(): boolean {
    const sheets = Object.values(formulas.getFormulaData()[activeWorkbook(spreadsheet).getId()] ?? {});
    return sheets.some((sheet) =>
      Object.values(sheet ?? {}).some((row) => Object.keys(row ?? {}).length > 0),
    );
  }

  function isDone(): boolean {
    if (writtenDuring === null || !hasFormulas()) return true;
    const { id, resultApplied } = session.state;
    return id > writtenDuring && resultApplied;
  }

  injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
    const computed = options?.applyFormulaCalculationResult || options?.fromFormula;
    if (id === SetRangeValuesMutation.id && !computed) writtenDuring = session.state.id;
  });

  return {
    restart() {
      writtenDuring = session.state.id;
      api.getFormula().executeCalculation();
    },
    async settled() {
      while (!isDone()) {
        const before = session.state.id;
        await api.getFormula().onCalculationResultApplied(limitMilliseconds);
        if (session.state.id === before) break; // Nothing began: no formula hangs on what was written.
      }
      writtenDuring = null;
    },
  };
}
