import { t } from "../messages/language.js";
import { type Tab, usePage } from "./page.js";

/** Tabs by the pattern of the ARIA guide: one tab stop, arrow keys move, Home and End jump. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { tab } = usePage();
  const move = (event: KeyboardEvent) => {
    const at = tabs.indexOf(tab.value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    tab.value = tabs[(to + tabs.length) % tabs.length];
    document.getElementById(`tab-${tab.value}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t("tabs.label")} onKeyDown={move}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls="panel"
          aria-selected={tab.value === name}
          tabIndex={tab.value === name ? 0 : -1}
          onClick={() => {
            tab.value = name;
          }}
        >
          {t(`tabs.${name}`)}
        </button>
      ))}
    </div>
  );
}
