import { builtFile } from "./builtFile.js";
import type { Language, PageMessages } from "./protocol.js";

/** Every word of the page in one language. */
export function pageMessages(language: Language): PageMessages {
  const catalogues: Readonly<Record<Language, PageMessages>> = JSON.parse(builtFile("messages"));
  return catalogues[language];
}
