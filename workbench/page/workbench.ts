import type { FirstWorkbook, KeptWorkbook } from "../files/keptWorkbook.js";
import { parseFunctions } from "../runtime/parseFunctions.js";
import { type Calculation, watchCalculation } from "./calculation.js";
import { createChartBoard } from "./chartBoard.js";
import { registerCustomFunctions } from "./customFunctions.js";
import { snapshotOfFile } from "./fileSnapshot.js";
import { createFormulaErrors, type FormulaErrors } from "./formulaErrors.js";
import { createKeeping } from "./keeping.js";
import { createMenuBar } from "./menuBar.js";
import { showNotice } from "./notice.js";
import { addFile, saveFile } from "./openAndSave.js";
import { redrawOnChange } from "./redrawOnChange.js";
import { createSaver } from "./saver.js";
import { type AnswerService, createScriptRunner, type RunScript } from "./scriptRunner.js";
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
  /** Runs a function of the add-on as a menu, the sidebar or the opening of the document does. */
  readonly run: RunScript;
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
  performance.mark("fetched");
  const kept = keptOf(first);
  const locale = nearestUserLocale(kept.userLocale);
  const spreadsheet = createSpreadsheet(document.getElementById("spreadsheet")!, locale);
performance.mark("created");
  await showWorkbook(spreadsheet, kept.snapshot);
performance.mark("shown");

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
    reported(run({ kind: "menu", functionName, args: [] }));
  });
  const callServer = (functionName: string, args: readonly unknown[]) =>
    run({ kind: "server", functionName, args });
  const userInterface = createUserInterface(menuBar, locale, shim, callServer, () => focusCells(spreadsheet));
  const host = createUniverHost(spreadsheet, calculation, charts, keeping, userInterface);
  const answerService: AnswerService = async (name, request) => await host[name](request);
  const run = createScriptRunner(dist, answerService);
  const runFunction = createScriptRunner(dist, answerService);

  const functions = parseFunctions(dist["Code.js"]!);
  const errors = createFormulaErrors(spreadsheet);
  registerCustomFunctions(spreadsheet, functions, {
    run: (functionName, args) => runFunction({ kind: "custom-function", functionName, args }),
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
performance.mark("registered");
  await run({ kind: "trigger", functionName: "onOpen", args: [] }).catch((error: Error) => {
    showNotice(`The add-on's onOpen failed, so that its menu may be missing: ${error.message}`);
  });
performance.mark("opened");
  await calculation.settled();
performance.mark("settled");
  return { spreadsheet, errors, calculation, run, save: saver.save };
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
