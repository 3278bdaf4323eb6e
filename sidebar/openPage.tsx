import { effect } from "@preact/signals";
import { render } from "preact";
import type { SidebarStart } from "../src/sheets/protocol.js";
import { App } from "./components/App.js";
import { createPage } from "./components/page.js";
import { heavyWorkIn } from "./heavyWork.js";
import { type Catalogue, language, speak } from "./messages/language.js";
import { connectServer, type ScriptRun } from "./server.js";
import { simulateWith } from "./simulatePlan.js";
import { createPlanner } from "./state/planner.js";
import { heavyWorkerName } from "./worker.js";

declare const google: { readonly script: { readonly run: ScriptRun } };

/**
 * Draws the planner.
 * @param script source of this very script, which the workers run too
 */
export function openPage(script: string): void {
  const start = JSON.parse(textOf("start")) as SidebarStart;
  speak(start.language, start.messages as Catalogue);
  effect(() => {
    document.documentElement.lang = language.value;
  });

  const workerUrl = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const heavyWork = heavyWorkIn(() => new Worker(workerUrl, { name: heavyWorkerName }));
  const planner = createPlanner({
    server: connectServer(google.script.run),
    heavyWork,
    simulate: simulateWith(() => new Worker(workerUrl), heavyWork),
    now: () => Date.now(),
    settleMilliseconds: 600,
  });
  const page = createPage(planner);
  render(<App page={page} />, document.getElementById("app")!);
}

function textOf(id: string): string {
  return document.getElementById(id)!.textContent!;
}
