import { effect } from "@preact/signals";
import { render } from "preact";
import type { SidebarStart } from "../src/sheets/protocol.js";
import { App } from "./components/App.js";
import { createPage } from "./components/page.js";
import { loadEngine } from "./loadEngine.js";
import { type Catalogue, language, speak } from "./messages/language.js";
import { connectServer, type ScriptRun } from "./server.js";
import { createPlanner } from "./state/planner.js";

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Draws the planner. */
export function openPage(): void {
  const start = JSON.parse(document.getElementById("start")!.textContent!) as SidebarStart;
  speak(start.language, start.messages as Catalogue);
  effect(() => {
    document.documentElement.lang = language.value;
  });

  const server = connectServer(google.script.run);
  const planner = createPlanner({
    server,
    loadEngine: () => loadEngine(server),
    now: () => Date.now(),
    settleMilliseconds: 600,
  });
  const page = createPage(planner);
  render(<App page={page} />, document.getElementById("app")!);
}
