import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Formats, makeFormats } from "../messages/formats.js";
import { language } from "../messages/language.js";
import type { Planner } from "../state/planner.js";

export const tabs = ["shop", "decide", "assume", "results", "keep"] as const;
export type Tab = (typeof tabs)[number];

/** What every component may reach. */
export interface Page {
  readonly planner: Planner;
  readonly tab: Signal<Tab>;
  /** Whether the list of functions stands in place of the planner. */
  readonly showsFunctions: Signal<boolean>;
  /** Name of the scenario to be saved and of who saves it, as typed so far. */
  readonly keeping: { readonly name: Signal<string>; readonly savedBy: Signal<string> };
  readonly formats: ReadonlySignal<Formats>;
  /** Locale by which the spreadsheet writes numbers, and so do the fields. */
  readonly sheetLocale: ReadonlySignal<string>;
}

export function createPage(planner: Planner): Page {
  return {
    planner,
    tab: signal<Tab>("shop"),
    showsFunctions: signal(false),
    keeping: { name: signal(""), savedBy: signal("") },
    formats: computed(() => makeFormats(language.value, planner.base.value?.shop.currency ?? "")),
    sheetLocale: computed(() => planner.sheets.reply.value?.workbook.locale ?? language.value),
  };
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  return useContext(PageContext)!;
}
