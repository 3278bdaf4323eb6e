import type { HostCalls } from "../host.js";
import { emulate, enumeration } from "./emulate.js";
import type { Execution } from "./execution.js";
import { newMenu } from "./menu.js";

type Ui = GoogleAppsScript.Base.Ui;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Buttons = HostCalls["alert"]["request"]["buttons"];

const button = enumeration<Ui["Button"]>("Ui.Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const buttonSet = enumeration<Ui["ButtonSet"]>("Ui.ButtonSet", [
  "OK",
  "OK_CANCEL",
  "YES_NO",
  "YES_NO_CANCEL",
]);
/** Google's size of a dialog that says none. */
const dialogSize = { width: 600, height: 400 };

/** Menus, alerts, sidebar and dialogs. */
export function openUi(execution: Execution): Ui {
  const { host } = execution;
  const dialog = (page: HtmlOutput, title: string, modal: boolean) => {
    const size = {
      width: page.getWidth() || dialogSize.width,
      height: page.getHeight() || dialogSize.height,
    };
    host.call("dialog", { title, html: page.getContent(), ...size, modal });
  };
  return emulate<Ui>("Ui", {
    Button: button,
    ButtonSet: buttonSet,
    createMenu: (caption: string) => newMenu(execution, caption, false),
    createAddonMenu: () => newMenu(execution, execution.addOnName, true),
    alert: (...given: unknown[]) => {
      const pressed = host.call("alert", readAlert(given));
      return button[pressed as keyof typeof button];
    },
    showSidebar: (page: HtmlOutput) =>
      void host.call("sidebar", { title: page.getTitle(), html: page.getContent() }),
    showModalDialog: (page: HtmlOutput, title: string) => dialog(page, title, true),
    showModelessDialog: (page: HtmlOutput, title: string) => dialog(page, title, false),
  });
}

/** `alert(message)`, `alert(message, buttons)`, `alert(title, message, buttons)`. */
function readAlert(given: readonly unknown[]): HostCalls["alert"]["request"] {
  const [title, message, buttons] = given.length === 3 ? given : ["", given[0], given[1] ?? buttonSet.OK];
  if (!Object.values(buttonSet).includes(buttons as never)) {
    throw new Error("The buttons of an alert are one of Ui.ButtonSet.");
  }
  return { title: String(title), message: String(message), buttons: String(buttons) as Buttons };
}
