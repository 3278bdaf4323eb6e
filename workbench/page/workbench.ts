import type { FirstWorkbook, KeptWorkbook } from "../files/keptWorkbook.js";
import { parseFunctions } from "../runtime/parseFunctions.js";
import { type Calculation, watchCalculation } from "./calculation.js";
import { createChartBoard } from "./chartBoard.js";
import { registerCustomFunctions } from "./customFunctions.js";
import { createDrawingPause } from "./drawingPause.js";
import { snapshotOfFile } from "./fileSnapshot.js";
import { createFormulaErrors, type FormulaErrors } from "./formulaErrors.js";
import { createKeeping } from "./keeping.js";
import { createMenuBar } from "./menuBar.js";
import { showNotice } from "./notice.js";
import { addFile, saveFile } from "./openAndSave.js";
import { redrawOnChange } from "./redrawOnChange.js";
import { createSaver } from "./saver.js";
import { type AnswerService, createScriptRunner, type ScriptRunner } from "./scriptRunner.js";
import { server } from "./server.js";
import {
  activeWorkbook,
  createSpreadsheet,
  focusCells,
  type Spreadsheet,
  showWorkbook,
} from "./spreadsheet.js";
import { showToast } from "./toast.js";
import { fillTopBar } from "./topBar.js";
import { createUniverHost } from "./univerHost.js";
import { createUserInterface } from "./userInterface.js";
import { nearestUserLocale, type UserLocale } from "./userLocale.js";
import { wordsFor } from "./words.js";

export interface Workbench {
  readonly spreadsheet: Spreadsheet;
  readonly errors: FormulaErrors;
  readonly calculation: Calculation;
  /** Runs what a menu, the sidebar or the opening of the document asks for. */
  readonly scripts: ScriptRunner;
  /** Keeps the workbook now. */
  save(): Promise<void>;
}

/**
 * Builds the page: the spreadsheet with what the server gives to begin with, the add-on's functions in its
 * formulas, its menu, and the host that its scripts run against.
 *
 * @throws {Error} a sentence for the person
 */
export async function startWorkbench(): Promise<Workbench> {
  const [dist, first, shim] = await Promise.all([server.addOn(), server.workbook(), server.sidebarShim()]);
  const kept = keptOf(first);
  const locale = nearestUserLocale(kept.userLocale);
  // The workers start while the spreadsheet does.
  const answerService: AnswerService = async (name, request) => {
    pauseDrawing();
    return await host.answer(name, request);
  };
  const scripts = createScriptRunner(dist, answerService, () => host.applyWrites());
  const formulas = createScriptRunner(dist, answerService);
  const spreadsheet = createSpreadsheet(document.getElementById("spreadsheet")!, locale);
  await showWorkbook(spreadsheet, kept.snapshot);

  const pauseDrawing = createDrawingPause(spreadsheet);
  const calculation = watchCalculation(spreadsheet);
  const charts = createChartBoard(spreadsheet, kept.charts);
  const keeping = createKeeping(
    kept.properties,
    () => nextLocale,
    () => saver.changed(),
  );
  const saver = createSaver(spreadsheet, () => ({
    version: 1,
    snapshot: activeWorkbook(spreadsheet).save() as unknown as KeptWorkbook["snapshot"],
    charts: charts.all(),
    properties: keeping.properties(),
    userLocale: nextLocale,
  }));
  let nextLocale = locale;

  const menuBar = createMenuBar(wordsFor(locale).extensions, (functionName) => {
    reported(scripts.run({ kind: "menu", functionName, args: [] }));
  });
  const callServer = (functionName: string, args: readonly unknown[]) =>
    scripts.run({ kind: "server", functionName, args });
  const userInterface = createUserInterface(menuBar, locale, shim, callServer, () => focusCells(spreadsheet));
  const host = createUniverHost(spreadsheet, calculation, charts, keeping, userInterface);

  const functions = parseFunctions(dist["Code.js"]!);
  const errors = createFormulaErrors(spreadsheet);
  registerCustomFunctions(spreadsheet, functions, {
    run: (functionName, args) => formulas.run({ kind: "custom-function", functionName, args }),
    report: errors.report,
  });
  calculation.restart();
  redrawOnChange(spreadsheet, charts);

  fillTopBar(activeWorkbook(spreadsheet).getName(), menuBar.element, locale, {
    openFile: (file) => reported(addFile(spreadsheet, calculation, file)),
    save: () => reported(saveFile(spreadsheet, functions)),
    chooseLocale(chosen: UserLocale) {
      nextLocale = chosen;
      reported(saver.save().then(() => location.reload()));
    },
  });
  document.documentElement.lang = locale;
  await scripts.run({ kind: "trigger", functionName: "onOpen", args: [] }).catch((error: Error) => {
    showNotice(`The add-on's onOpen failed, so that its menu may be missing: ${error.message}`);
  });
  await calculation.settled();
  return { spreadsheet, errors, calculation, scripts, save: saver.save };
}

function keptOf(first: FirstWorkbook): KeptWorkbook {
  if (first.from === "kept") return first.kept;
  return {
    version: 1,
    snapshot: snapshotOfFile(first.workbook) as KeptWorkbook["snapshot"],
    charts: [],
    properties: { document: {}, user: {}, script: {} },
    userLocale: navigator.language,
  };
}

/** What fails where nobody waits for it is shown to the person. */
function reported(execution: Promise<unknown>): void {
  execution.catch((error: Error) => showToast("", error.message, 0));
}
