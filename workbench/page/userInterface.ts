import type { HostCalls } from "../host.js";
import { showAlert } from "./dialogs.js";
import { element } from "./element.js";
import { createHtmlFrame, type HtmlFrame } from "./htmlFrame.js";
import type { MenuBar } from "./menuBar.js";
import { showToast } from "./toast.js";
import type { UserLocale } from "./userLocale.js";
import { wordsFor } from "./words.js";

type InterfaceCall = "setMenu" | "toast" | "alert" | "sidebar" | "dialog";
export interface UserInterface {
  readonly calls: {
    [K in InterfaceCall]: (
      request: HostCalls[K]["request"],
    ) => HostCalls[K]["reply"] | Promise<HostCalls[K]["reply"]>;
  };
}

/**
 * What the add-on shows beside the cells. There is one sidebar and one dialog at a time; a new one takes
 * the place of the one before.
 *
 * @param shim  source of `google.script` for sidebars and dialogs
 * @param run   answers `google.script.run`
 */
export function createUserInterface(
  menuBar: MenuBar,
  locale: UserLocale,
  shim: string,
  run: (functionName: string, args: readonly unknown[]) => Promise<unknown>,
  focusEditor: () => void,
): UserInterface {
  let sidebarFrame: HtmlFrame | null = null;
  let openDialog: HTMLDialogElement | null = null;

  function closeSidebar(): void {
    sidebarFrame?.dispose();
    sidebarFrame = null;
    sidebar().hidden = true;
    sidebar().replaceChildren();
  }

  function showSidebar({ title, html }: HostCalls["sidebar"]["request"]): null {
    closeSidebar();
    sidebarFrame = createHtmlFrame(title, html, shim, run, (call) => {
      if (call === "close") closeSidebar();
      if (call === "focusEditor") focusEditor();
    });
    sidebar().replaceChildren(titleRow(title, closeSidebar), sidebarFrame.iframe);
    sidebar().hidden = false;
    return null;
  }

  function showDialog({ title, html, width, height, modal }: HostCalls["dialog"]["request"]): null {
    openDialog?.close();
    const dialog = element("dialog");
    const frame = createHtmlFrame(title, html, shim, run, (call, size) => {
      if (call === "close") dialog.close();
      if (call === "setHeight") frame.iframe.style.height = `${size}px`;
      if (call === "setWidth") frame.iframe.style.width = `${size}px`;
      if (call === "focusEditor") focusEditor();
    });
    Object.assign(frame.iframe.style, { width: `${width}px`, height: `${height}px` });
    dialog.append(
      titleRow(title, () => dialog.close()),
      frame.iframe,
    );
    dialog.addEventListener("close", () => {
      frame.dispose();
      dialog.remove();
    });
    document.body.append(dialog);
    if (modal) dialog.showModal();
    else dialog.show();
    openDialog = dialog;
    return null;
  }

  function titleRow(title: string, close: () => void): HTMLElement {
    const closeButton = element("button", { type: "button", onclick: close }, "×");
    closeButton.setAttribute("aria-label", wordsFor(locale).close);
    return element("header", { className: "frame-title" }, element("h2", {}, title), closeButton);
  }

  return {
    calls: {
      sidebar: showSidebar,
      dialog: showDialog,
      alert: (request) => showAlert(request, locale),
      toast({ title, message, seconds }) {
        showToast(title, message, seconds);
        return null;
      },
      setMenu(menu) {
        menuBar.setMenu(menu);
        return null;
      },
    },
  };
}

function sidebar(): HTMLElement {
  return document.getElementById("sidebar")!;
}
