import type { HostCalls, SheetHost } from "../host.js";
import { chartsService } from "./charts.js";
import { emulate } from "./emulate.js";
import { type Execution, openExecution } from "./execution.js";
import { htmlService } from "./htmlService.js";
import { lockService } from "./lockService.js";
import { logger, scriptConsole } from "./logging.js";
import { propertiesService } from "./propertiesService.js";
import { scriptApp } from "./scriptApp.js";
import { session } from "./session.js";
import { spreadsheetApp } from "./spreadsheetApp.js";
import { utilities } from "./utilities.js";

export type ServiceOptions = Omit<Execution, "host" | "workbook">;

export interface Services {
  /** Every global that Apps Script adds to the language, by its name. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Ends the execution: releases the locks that the script still holds. */
  close(): void;
}

/** Google's services that the workbench knows by name only. */
const absent = `BigQuery Browser CacheService CalendarApp CardService ContactsApp ContentService DataStudioApp
  DocumentApp Drive DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps
  Sheets SitesApp SlidesApp UrlFetchApp XmlService`.split(/\s+/);

/** The services for one execution of a script over a host. Each execution needs its own. */
export function openServices(host: SheetHost, options: ServiceOptions): Services {
  const execution = openExecution(host, options);
  const held = new Set<HostCalls["lock"]["request"]["name"]>();
  return {
    globals: {
      ...Object.fromEntries(absent.map((name) => [name, emulate(name, {})])),
      Charts: chartsService(),
      HtmlService: htmlService(execution),
      LockService: lockService(execution, held),
      Logger: logger(execution),
      PropertiesService: propertiesService(execution),
      ScriptApp: scriptApp(),
      Session: session(execution),
      SpreadsheetApp: spreadsheetApp(execution),
      Utilities: utilities(),
      console: scriptConsole(execution),
    },
    close() {
      for (const name of held) execution.host.call("unlock", { name });
      held.clear();
    },
  };
}
