/**
 * What is said of functions in English, in 简体中文 and in 繁體中文: the sentences of their JSDoc, and those of
 * their methods that say when they fail.
 */
export type Translations = Readonly<Record<string, readonly [simplified: string, traditional: string]>>;
