import type { HostCalls } from "../host.js";
import { timeLimitMilliseconds, withinTimeLimit } from "../runtime/timeLimit.js";
import { createAnswerBuffer, writeAnswer } from "./answerBuffer.js";
import type { DistFiles, FromScriptWorker, ScriptCall, ToScriptWorker } from "./scriptMessages.js";

/** The page's side of the host: answers at once or later, while the script's worker stands still. */
export type AnswerService = <K extends keyof HostCalls>(
  name: K,
  request: HostCalls[K]["request"],
) => Promise<HostCalls[K]["reply"]>;

export interface ScriptRunner {
  /** Runs a function of the add-on after those asked for before it; rejects with the Error that it threw. */
  run(call: ScriptCall): Promise<unknown>;
  /** Runs another build from the next call on. */
  load(dist: DistFiles): void;
}

interface ScriptThread {
  load(dist: DistFiles): void;
  run(call: ScriptCall): Promise<unknown>;
  end(): void;
}

/**
 * A worker that runs functions one at a time. An execution that takes longer than Google allows is ended
 * together with its worker, and the next one gets a new worker.
 *
 * @param ended  called at the end of each execution; what it throws is the execution's error
 */
export function createScriptRunner(
  dist: DistFiles,
  answerService: AnswerService,
  ended: () => void = () => undefined,
): ScriptRunner {
  let loaded = dist;
  let thread = startThread(loaded, answerService);
  let last: Promise<unknown> = Promise.resolve();

  function execute(call: ScriptCall): Promise<unknown> {
    const limit = timeLimitMilliseconds(call.kind);
    return withinTimeLimit(thread.run(call), call.functionName, limit, () => {
      thread.end();
      thread = startThread(loaded, answerService);
    });
  }

  return {
    run(call) {
      const execution = last.then(() => execute(call)).finally(ended);
      last = execution.catch(() => undefined);
      return execution;
    },
    load(another) {
      loaded = another;
      thread.load(loaded);
    },
  };
}

function startThread(dist: DistFiles, answerService: AnswerService): ScriptThread {
  const worker = new Worker("/page/scriptWorker.js");
  const answers = createAnswerBuffer();
  let settle: { resolve(result: unknown): void; reject(error: Error): void } | null = null;

  async function answer(name: keyof HostCalls, request: unknown): Promise<void> {
    try {
      writeAnswer(answers, { reply: await answerService(name, request as never) });
    } catch (error) {
      writeAnswer(answers, { error: (error as Error).message });
    }
  }

  worker.onmessage = ({ data }: MessageEvent<FromScriptWorker>) => {
    if (data.kind === "service") void answer(data.name, data.request);
    else if (data.kind === "writes") for (const each of data.writes) void answerService("write", each);
    else if (data.kind === "returned") settle?.resolve(data.result);
    else settle?.reject(new Error(data.message));
  };
  worker.onerror = ({ message }) =>
    settle?.reject(new Error(`The workbench's script worker failed: ${message}`));
  const load = (files: DistFiles) => post(worker, { kind: "load", dist: files, answers });
  load(dist);

  return {
    load,
    run: (call) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        post(worker, { kind: "run", call });
      }),
    end: () => worker.terminate(),
  };
}

function post(worker: Worker, message: ToScriptWorker): void {
  worker.postMessage(message);
}
