import type { HostCalls } from "../host.js";
import type { CallKind } from "../runtime/execute.js";
import type { AnswerBuffer } from "./answerBuffer.js";
import type { WriteRequest } from "./bufferedHost.js";

/** The files of the built add-on, text by file name. */
export type DistFiles = Readonly<Record<string, string>>;

/** A trigger is the opening of the document; it takes no function and no arguments. */
export interface ScriptCall {
  readonly kind: CallKind;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export type ToScriptWorker =
  | { readonly kind: "load"; readonly dist: DistFiles; readonly answers: AnswerBuffer }
  | { readonly kind: "run"; readonly call: ScriptCall };

export type FromScriptWorker =
  | { readonly kind: "service"; readonly name: keyof HostCalls; readonly request: unknown }
  | { readonly kind: "writes"; readonly writes: readonly WriteRequest[] }
  | { readonly kind: "returned"; readonly result: unknown }
  | { readonly kind: "threw"; readonly message: string };
