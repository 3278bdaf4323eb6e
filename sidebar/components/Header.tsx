import type { Language } from "../../src/sheets/protocol.js";
import { language, languageNames, t } from "../messages/language.js";
import { usePage } from "./page.js";

/** The page's name for those who hear it, undo, redo, the list of functions and the language. */
export function Header() {
  const { planner, showsFunctions } = usePage();
  const editing = planner.editing.value;
  return (
    <header>
      <h1 class="unseen">{t("header.title")}</h1>
      <button
        type="button"
        class="icon"
        aria-label={t("header.undo")}
        title={t("header.undo")}
        disabled={!editing.canUndo.value}
        onClick={editing.undo}
      >
        <Arrow flip={false} />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={t("header.redo")}
        title={t("header.redo")}
        disabled={!editing.canRedo.value}
        onClick={editing.redo}
      >
        <Arrow flip={true} />
      </button>
      <button
        type="button"
        class="plain"
        aria-pressed={showsFunctions.value}
        onClick={() => {
          showsFunctions.value = !showsFunctions.value;
        }}
      >
        {t("header.functions")}
      </button>
      <select
        class="language"
        aria-label={t("header.language")}
        value={language.value}
        disabled={planner.tasks.isBusy("translating")}
        onChange={(event) => planner.languages.choose(event.currentTarget.value as Language)}
      >
        {Object.entries(languageNames).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </header>
  );
}

function Arrow({ flip }: { readonly flip: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" class={flip ? "flip" : ""}>
      <path d="M6 3 2 7l4 4M2.5 7H10a4 4 0 0 1 0 8H6" fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}
