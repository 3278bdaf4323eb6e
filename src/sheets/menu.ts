import { builtFile } from "./builtFile.js";
import { userLanguage } from "./language.js";
import { messagesIn } from "./messages.js";
import { pageMessages } from "./pageMessages.js";
import { protocolVersion, type SidebarStart } from "./protocol.js";

/** Runs when a spreadsheet is opened, perhaps before the person has agreed to anything: the menu only. */
export function onOpen(): void {
  const words = messagesIn[userLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.openPlanner, "showPlanner")
    .addItem(words.aboutFunctions, "showFunctionHelp")
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** The page gets the words of one language along: all three would be a fifth of what it weighs. */
export function showPlanner(): void {
  const language = userLanguage();
  const start: SidebarStart = { version: protocolVersion, language, messages: pageMessages(language) };
  const json = JSON.stringify(start).replace(/</g, "\\u003c");
  const filled = builtFile("sidebar").replace(
    /(<script id="start" type="application\/json">)\{\}/,
    (_, tag) => tag + json,
  );
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(filled).setTitle("Shopcast"));
}

export function showFunctionHelp(): void {
  const ui = SpreadsheetApp.getUi();
  const words = messagesIn[userLanguage()];
  ui.alert(words.functionsTitle, words.functionsText, ui.ButtonSet.OK);
}
