import { messagesFor } from "./messages.js";
import { protocolVersion, type SidebarStart } from "./protocol.js";

/** Runs when a spreadsheet is opened, perhaps before the person has agreed to anything: the menu only. */
export function onOpen(): void {
  const words = messagesFor(userLocale());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.openPlanner, "showPlanner")
    .addItem(words.aboutFunctions, "showFunctionHelp")
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function showPlanner(): void {
  const start: SidebarStart = { version: protocolVersion, userLocale: userLocale() };
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const json = JSON.stringify(start).replace(/</g, "\\u003c");
  const filled = page.replace(/(<script id="start" type="application\/json">)\{\}/, (_, tag) => tag + json);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(filled).setTitle("Shopcast"));
}

export function showFunctionHelp(): void {
  const ui = SpreadsheetApp.getUi();
  const words = messagesFor(userLocale());
  ui.alert(words.functionsTitle, words.functionsText, ui.ButtonSet.OK);
}

/** Before the person has authorized the add-on Google may refuse to tell the language. */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return "en";
  }
}
