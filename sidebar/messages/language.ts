import { computed, signal } from "@preact/signals";
import type { Language } from "../../src/sheets/protocol.js";
import type { en } from "./en.js";
import { fillMessage, type MessageValues, type Placeholder } from "./message.js";

export type MessageKey = keyof typeof en;

/** Every word of the page in one language; the script hands it over, see `catalogues.ts`. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

interface Spoken {
  readonly language: Language;
  readonly messages: Catalogue;
}

/** What the page speaks. It has no words of its own: the first `speak` comes before anything is drawn. */
export const spoken = signal<Spoken>({ language: "en", messages: {} as Catalogue });
export const language = computed(() => spoken.value.language);

export function speak(language: Language, messages: Catalogue): void {
  spoken.value = { language, messages };
}

/** Languages by the names they call themselves. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

type Values<Key extends MessageKey> = [Placeholder<(typeof en)[Key]>] extends [never]
  ? []
  : [values: MessageValues<(typeof en)[Key]>];

/** A message in the page's language; what calls this in a component is drawn anew when that changes. */
export function t<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
  return sentence(key, values ?? {});
}

/** A message whose key is only known at run time; `values` must hold its placeholders. */
export function sentence(key: MessageKey, values: Readonly<Record<string, string | number>>): string {
  const { language, messages } = spoken.value;
  return fillMessage(messages[key], values, language);
}
