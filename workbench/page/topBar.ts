import { element } from "./element.js";
import { type UserLocale, userLocaleNames, userLocales } from "./userLocale.js";
import { wordsFor } from "./words.js";

interface TopBarActions {
  openFile(file: File): void;
  save(): void;
  chooseLocale(locale: UserLocale): void;
}

/** Name of the workbook, menus, opening and saving, and the language of the user. */
export function fillTopBar(
  workbookName: string,
  menus: HTMLElement,
  locale: UserLocale,
  actions: TopBarActions,
): void {
  const words = wordsFor(locale);
  const file = element("input", { type: "file", accept: ".csv,.tsv,.txt,.xlsx", hidden: true });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) actions.openFile(chosen);
    file.value = "";
  });
  const languages = element(
    "select",
    { title: words.language },
    ...userLocales.map((each) =>
      element("option", { value: each, selected: each === locale }, userLocaleNames[each]),
    ),
  );
  languages.setAttribute("aria-label", words.language);
  languages.addEventListener("change", () => actions.chooseLocale(languages.value as UserLocale));
  document
    .getElementById("top-bar")!
    .replaceChildren(
      element("h1", {}, workbookName),
      menus,
      element("span", { className: "space" }),
      file,
      element("button", { type: "button", id: "open-file", onclick: () => file.click() }, words.open),
      element("button", { type: "button", id: "save-file", onclick: actions.save }, words.save),
      languages,
    );
}
