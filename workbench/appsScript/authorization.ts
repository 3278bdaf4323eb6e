import type { HostCalls, SheetHost } from "../host.js";

/**
 * What a script may do, as Google names it. `onOpen` of an add-on that is not enabled in the document runs
 * in NONE, of an enabled one in LIMITED; formulas run in CUSTOM_FUNCTION, the rest in FULL.
 *
 * @see https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

type Call = keyof HostCalls;
const menus: readonly Call[] = ["setMenu", "userLocale"];
const reading: readonly Call[] = ["workbook", "read", "charts", "flush", "userLocale"];
const storing: readonly Call[] = ["properties", "setProperties", "lock", "unlock"];
const showing: readonly Call[] = ["sidebar", "dialog", "alert"];

/** The same host, refusing what the mode does not allow. */
export function authorized(host: SheetHost, mode: AuthMode): SheetHost {
  return {
    call(name, request) {
      if (!isAllowed(name, mode)) {
        throw new Error(`You do not have permission to ${wordsFor(name)} here (AuthMode.${mode}).`);
      }
      return host.call(name, request);
    },
  };
}

function isAllowed(name: Call, mode: AuthMode): boolean {
  switch (mode) {
    case "NONE":
      return menus.includes(name);
    case "LIMITED":
      return !showing.includes(name);
    case "CUSTOM_FUNCTION":
      return reading.includes(name) || storing.includes(name);
    case "FULL":
      return true;
  }
}

function wordsFor(name: Call): string {
  switch (name) {
    case "sidebar":
      return "call Ui.showSidebar";
    case "dialog":
      return "call Ui.showModalDialog";
    case "alert":
      return "call Ui.alert";
    case "toast":
      return "call Spreadsheet.toast";
    case "setMenu":
      return "call Menu.addToUi";
    case "properties":
    case "setProperties":
      return "call PropertiesService";
    case "lock":
    case "unlock":
      return "call LockService";
    default:
      return reading.includes(name) ? "read the spreadsheet" : "change the spreadsheet";
  }
}
