import { ICommandService, ObjectMatrix } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
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
  /** null where it is not known. */
  let mayHaveFormulas: boolean | null = null;

  function findFormulas(): boolean {
    const sheets = Object.values(formulas.getFormulaData()[activeWorkbook(spreadsheet).getId()] ?? {});
    return sheets.some((sheet) =>
      Object.values(sheet ?? {}).some((row) => Object.keys(row ?? {}).length > 0),
    );
  }

  function isDone(): boolean {
    if (writtenDuring === null) return true;
    // Looking for formulas goes through all cells. Once there is one, there may be more; else new ones are seen.
    mayHaveFormulas ??= findFormulas();
    const { id, resultApplied } = session.state;
    return !mayHaveFormulas || (id > writtenDuring && resultApplied);
  }

  injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id === InsertSheetMutation.id) mayHaveFormulas = null;
    if (id !== SetRangeValuesMutation.id || options?.applyFormulaCalculationResult || options?.fromFormula)
      return;
    writtenDuring = session.state.id;
    const { cellValue } = params as ISetRangeValuesMutationParams;
    new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
      if (cell?.f || cell?.si) mayHaveFormulas = true;
    });
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
