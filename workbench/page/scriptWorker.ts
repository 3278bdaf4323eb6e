import type { HostCalls } from "../host.js";
import { type AddOn, openAddOn } from "../runtime/addOn.js";
import { waitForAnswer } from "./answerBuffer.js";
import { type BufferedHost, createBufferedHost } from "./bufferedHost.js";
import type { FromScriptWorker, ScriptCall, ToScriptWorker } from "./scriptMessages.js";

let addOn: AddOn;
let host: BufferedHost;

self.onmessage = ({ data }: MessageEvent<ToScriptWorker>) => {
  if (data.kind === "load") load(data);
  else post(outcomeOf(data.call));
};

function load({ dist, answers }: Extract<ToScriptWorker, { kind: "load" }>): void {
  host = createBufferedHost(
    <K extends keyof HostCalls>(name: K, request: HostCalls[K]["request"]) => {
      post({ kind: "service", name, request });
      return waitForAnswer(answers) as HostCalls[K]["reply"];
    },
    (writes) => post({ kind: "writes", writes }),
  );
  addOn = openAddOn({ dist, host, log: (line) => console.info(line) });
}

function outcomeOf(call: ScriptCall): FromScriptWorker {
  try {
    return { kind: "returned", result: run(call) };
  } catch (error) {
    return { kind: "threw", message: error instanceof Error ? error.message : String(error) };
  } finally {
    host.finish();
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
