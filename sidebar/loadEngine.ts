import type { Engine, openEngine } from "./engine.js";
import type { Server } from "./server.js";

/** What the engine's script defines, see `engineMain.ts` and the build. */
declare const shopcastEngine: { readonly openEngine: typeof openEngine };

/** Asks the script for the engine and runs it in this page. Rejects where the script does not answer. */
export async function loadEngine({ plannerReadEngine }: Server): Promise<Engine> {
  const { script } = await plannerReadEngine();
  const element = document.createElement("script");
  element.textContent = script;
  document.head.append(element);
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return shopcastEngine.openEngine((name) => new Worker(url, { name }));
}
