import { signal } from "@preact/signals";
import { en } from "./en.js";
import { fillMessage, type MessageValues, type Placeholder } from "./message.js";
import { zhCN } from "./zhCN.js";
import { zhTW } from "./zhTW.js";

const catalogues = { en, "zh-CN": zhCN, "zh-TW": zhTW };

export type Language = keyof typeof catalogues;
export type MessageKey = keyof typeof en;

/** Languages by the names they call themselves. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

export const language = signal<Language>("en");

/** The language for a person's locale, such as `zh-HK`; English where there is none for it. */
export function languageFor(locale: string): Language {
  if (!/^zh(?:[-_]|$)/i.test(locale)) return "en";
  return /[-_](?:hant|tw|hk|mo)(?:[-_]|$)/i.test(locale) ? "zh-TW" : "zh-CN";
}

type Values<Key extends MessageKey> = [Placeholder<(typeof en)[Key]>] extends [never]
  ? []
  : [values: MessageValues<(typeof en)[Key]>];

/** A message in the page's language; what calls this in a component is drawn anew when that changes. */
export function t<Key extends MessageKey>(key: Key, ...[values]: Values<Key>): string {
  return sentence(key, values ?? {});
}

/** A message whose key is only known at run time; `values` must hold its placeholders. */
export function sentence(key: MessageKey, values: Readonly<Record<string, string | number>>): string {
  return fillMessage(catalogues[language.value][key], values, language.value);
}
