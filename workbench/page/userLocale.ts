/** Languages the workbench can pretend that its user has set, as `Session.getActiveUserLocale()` says them. */
export const userLocales = ["en", "zh-CN", "zh-TW"] as const;
export type UserLocale = (typeof userLocales)[number];

export const userLocaleNames: Record<UserLocale, string> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

/** The nearest of the workbench's languages to what a browser or an older state says. */
export function nearestUserLocale(language: string): UserLocale {
  if (/^zh-(tw|hk|mo|hant)/i.test(language)) return "zh-TW";
  return /^zh/i.test(language) ? "zh-CN" : "en";
}
