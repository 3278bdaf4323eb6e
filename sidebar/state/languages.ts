import type { Language } from "../../src/sheets/protocol.js";
import { type Catalogue, type MessageKey, speak, spoken } from "../messages/language.js";
import { type Server, ServerError } from "../server.js";
import type { Tasks } from "./tasks.js";

/** The switch between languages. */
export interface Languages {
  /** Speaks it, asking the script for its words the first time. Where that fails, the page speaks as before. */
  choose(language: Language): Promise<boolean>;
}

export function createLanguages(server: Server, tasks: Tasks): Languages {
  const known = new Map([[spoken.value.language, spoken.value.messages]]);
  let wanted = spoken.value.language;
  return {
    choose: async (language) => {
      wanted = language;
      const messages = known.get(language);
      if (messages) {
        speak(language, messages);
        return true;
      }
      return tasks.attempt("translating", async () => {
        const reply = await server.plannerReadMessages({ version: 1, language });
        const learned = complete(reply.messages);
        known.set(language, learned);
        if (wanted === language) speak(language, learned);
      });
    },
  };
}

/** A script that was updated under an open page may have lost words that the page still says. */
function complete(messages: Readonly<Record<string, string>>): Catalogue {
  const keys = Object.keys(spoken.value.messages) as MessageKey[];
  if (keys.some((key) => messages[key] === undefined)) throw new ServerError("");
  return messages as Catalogue;
}
