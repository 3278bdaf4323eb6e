import {
  type Injector,
  type IWorkbookData,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreSimplified from "@univerjs/preset-sheets-core/locales/zh-CN";
import coreTraditional from "@univerjs/preset-sheets-core/locales/zh-TW";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingSimplified from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import drawingTraditional from "@univerjs/preset-sheets-drawing/locales/zh-TW";
import { type UsedSize, watchUsedSizes } from "./usedSize.js";
import type { UserLocale } from "./userLocale.js";

export interface UniverInstance {
  readonly api: FUniver;
  /** Gives the services of Univer that its facade does not show. */
  readonly injector: Injector;
}

export interface Spreadsheet extends UniverInstance {
  /** How far a sheet is filled. */
  usedSize(sheet: UniverSheet): UsedSize;
}

/** The spreadsheet's time zone is that of the machine. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const univerLocales: Record<UserLocale, LocaleType> = {
  en: LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
  "zh-TW": LocaleType.ZH_TW,
};

/** Starts Univer in an element of the page, without a workbook yet. */
export function createSpreadsheet(container: HTMLElement, locale: UserLocale): Spreadsheet {
  const darkScheme = matchMedia("(prefers-color-scheme: dark)");
  const univer = new Univer({
    locale: univerLocales[locale],
    locales: {
      [LocaleType.EN_US]: { ...coreEnglish, ...drawingEnglish },
      [LocaleType.ZH_CN]: { ...coreSimplified, ...drawingSimplified },
      [LocaleType.ZH_TW]: { ...coreTraditional, ...drawingTraditional },
    },
    darkMode: darkScheme.matches,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsDrawingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
      else univer.registerPlugin(plugin);
    }
  }
  const api = FUniver.newAPI(univer);
  darkScheme.addEventListener("change", () => api.toggleDarkMode(darkScheme.matches));
  const instance = { api, injector: univer.__getInjector() };
  return { ...instance, usedSize: watchUsedSizes(instance) };
}

/** Shows the page's workbook, uncomputed: functions can be registered only once there is one. */
export async function showWorkbook({ api }: Spreadsheet, snapshot: Partial<IWorkbookData>): Promise<void> {
  const rendered = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  api.createWorkbook(snapshot);
  await rendered;
}

export type UniverWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
export type UniverSheet = ReturnType<UniverWorkbook["getActiveSheet"]>;

export function activeWorkbook({ api }: Spreadsheet): UniverWorkbook {
  return api.getActiveWorkbook()!;
}

/** Gives the keyboard back to the cells. */
export function focusCells({ injector }: Spreadsheet): void {
  injector.get(ILayoutService).focus();
}
