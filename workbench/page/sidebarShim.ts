/**
 * `google.script` as a sidebar or dialog sees it; the workbench puts this at the top of its head. Calls
 * go to the page by messages and back.
 */
import { mustBeSendable } from "../runtime/sendable.js";
import type { FrameCall, FromFrame, ToFrame } from "./frameMessages.js";

type Handler = (value: unknown, userObject?: unknown) => void;
interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const pending = new Map<number, Handlers>();

function runner(handlers: Handlers): object {
  const settings: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(settings, {
    get(_, name) {
      // Private functions are not there for the page; neither is anything a promise would look for.
      if (typeof name !== "string" || name.endsWith("_") || name === "then") return undefined;
      return settings[name] ?? ((...args: unknown[]) => call(name, args, handlers));
    },
  });
}

function call(functionName: string, args: unknown[], handlers: Handlers): void {
  for (const [index, value] of args.entries())
    mustBeSendable(value, `argument ${index + 1} of ${functionName}`);
  const id = pending.size === 0 ? 1 : Math.max(...pending.keys()) + 1;
  pending.set(id, handlers);
  post({ kind: "run", id, functionName, args: JSON.parse(JSON.stringify(args)) as unknown[] });
}

addEventListener("message", ({ data, source }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  const handlers = pending.get(data.id);
  pending.delete(data.id);
  if (data.kind === "returned") handlers?.success?.(data.result, handlers.userObject);
  else if (handlers?.failure) handlers.failure(new Error(data.message), handlers.userObject);
  else console.error(data.message);
});

function post(message: FromFrame): void {
  parent.postMessage(message, "*");
}

function hostCall(call: FrameCall) {
  return (size?: number) => post({ kind: "host", call, size: Number(size) || 0 });
}

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: hostCall("close"),
        setHeight: hostCall("setHeight"),
        setWidth: hostCall("setWidth"),
        editor: { focus: hostCall("focusEditor") },
      },
    },
  },
});
