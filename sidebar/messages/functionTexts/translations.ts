/** What the JSDoc of functions says in English, in 简体中文 and in 繁體中文. */
export type Translations = Readonly<Record<string, readonly [simplified: string, traditional: string]>>;
