import type { HostCalls } from "../host.js";
import { type AddOn, openAddOn } from "../runtime/addOn.js";
import { type AnswerBuffer, waitForAnswer } from "./answerBuffer.js";
import type { FromScriptWorker, ScriptCall, ToScriptWorker } from "./scriptMessages.js";

let addOn: AddOn;

self.onmessage = ({ data }: MessageEvent<ToScriptWorker>) => {
  if (data.kind === "load") {
    addOn = openAddOn({
      dist: data.dist,
      host: hostThrough(data.answers),
      log: (line) => console.info(line),
    });
  } else post(outcomeOf(data.call));
};

/** The page as a host: each call stands still until the page has answered. */
function hostThrough(answers: AnswerBuffer) {
  return {
    call<K extends keyof HostCalls>(name: K, request: HostCalls[K]["request"]): HostCalls[K]["reply"] {
      post({ kind: "service", name, request });
      return waitForAnswer(answers) as HostCalls[K]["reply"];
    },
  };
}

function outcomeOf(call: ScriptCall): FromScriptWorker {
  try {
    return { kind: "returned", result: run(call) };
  } catch (error) {
    return { kind: "threw", message: error instanceof Error ? error.message : String(error) };
  }
}

function run({ kind, functionName, args }: ScriptCall): unknown {
  switch (kind) {
    case "trigger":
      return addOn.open("LIMITED");
    case "menu":
      return addOn.runMenu(functionName);
    case "server":
      return addOn.callServer(functionName, ...args);
    case "custom-function":
      return addOn.callFunction(functionName, ...args);
  }
}

function post(message: FromScriptWorker): void {
  (self as unknown as { postMessage(message: FromScriptWorker): void }).postMessage(message);
}
