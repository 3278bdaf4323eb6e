import type { Language } from "./protocol.js";

/** The language for a person's locale, such as `zh-HK` or `zh_TW`; English where there is none for it. */
export function languageFor(locale: string): Language {
  if (!/^zh(?:[-_]|$)/i.test(locale)) return "en";
  return /[-_](?:hant|tw|hk|mo)(?:[-_]|$)/i.test(locale) ? "zh-TW" : "zh-CN";
}

/** Before the person has authorized the add-on Google may refuse to tell the language. */
export function userLanguage(): Language {
  try {
    return languageFor(Session.getActiveUserLocale());
  } catch {
    return "en";
  }
}
