import { render } from "preact";
import type { SidebarStart } from "../src/sheets/protocol.js";
import { App } from "./components/App.js";
import { createPage } from "./components/page.js";
import { language, languageFor } from "./messages/language.js";
import { connectServer, type ScriptRun } from "./server.js";
import { simulateWith } from "./simulatePlan.js";
import { createPlanner } from "./state/planner.js";

declare const google: { readonly script: { readonly run: ScriptRun } };

const start = JSON.parse(textOf("start")) as Partial<SidebarStart>;
language.value = languageFor(start.userLocale ?? navigator.language);

const planner = createPlanner({
  server: connectServer(google.script.run),
  simulate: simulateWith(textOf("worker")),
  now: () => Date.now(),
  settleMilliseconds: 600,
});
render(<App page={createPage(planner)} />, document.getElementById("app")!);

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}
