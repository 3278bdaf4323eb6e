import type { HostCalls } from "../host.js";
import { element } from "./element.js";
import type { UserLocale } from "./userLocale.js";
import { wordsFor } from "./words.js";

/** A modal message; resolves with the button that was pressed, CLOSE where it was left by Escape. */
export function showAlert(
  { title, message, buttons }: HostCalls["alert"]["request"],
  locale: UserLocale,
): Promise<string> {
  const words: Record<string, string> = captionsIn(locale);
  const dialog = element("dialog", { className: "alert" });
  if (title) dialog.append(element("h2", {}, title));
  dialog.append(element("p", {}, message));
  const form = element("form", { method: "dialog" });
  for (const button of buttons.split("_")) form.append(element("button", { value: button }, words[button]!));
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || "CLOSE");
    });
  });
}

function captionsIn(locale: UserLocale): Record<string, string> {
  const { ok, cancel, yes, no } = wordsFor(locale);
  return { OK: ok, CANCEL: cancel, YES: yes, NO: no };
}
