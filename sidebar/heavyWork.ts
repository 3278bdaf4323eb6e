import { newPlan } from "../src/planning/newPlan.js";
import { summarizePlan } from "../src/planning/runPlan.js";
import type { WorkerScope } from "../src/simulation/answerBlocks.js";

/** What takes longer than a page may be held up. */
const functions = {
  understand: newPlan,
  summarize: summarizePlan,
};

type Functions = typeof functions;
type Name = keyof Functions;

/** The heavy parts of planning, done elsewhere: arguments and results cross as copies. */
export type HeavyWork = {
  [N in Name]: (...parameters: Parameters<Functions[N]>) => Promise<ReturnType<Functions[N]>>;
};

interface Request {
  readonly id: number;
  readonly name: Name;
  readonly parameters: readonly unknown[];
}

type Reply =
  | { readonly type: "ready" }
  | { readonly type: "done"; readonly id: number; readonly result: unknown }
  | { readonly type: "failed"; readonly id: number; readonly message: string };

/** Does the work on this thread. */
export const heavyWorkHere = workBy(async ({ name, parameters }) => perform(name, parameters));

/** Turns a worker into one that does heavy work for `heavyWorkIn`. */
export function answerHeavyWork(scope: WorkerScope): void {
  const answer = (reply: Reply) => scope.postMessage(reply, []);
  scope.onmessage = ({ data }) => {
    const { id, name, parameters } = data as Request;
    try {
      answer({ type: "done", id, result: perform(name, parameters) });
    } catch (error) {
      answer({ type: "failed", id, message: error instanceof Error ? error.message : String(error) });
    }
  };
  answer({ type: "ready" });
}

/**
 * Does the work in a worker that runs `answerHeavyWork`. Where it cannot be started, or has not said that it
 * is ready within the limit, the work is done on this thread.
 */
export function heavyWorkIn(startWorker: () => Worker, startLimitMilliseconds = 3000): HeavyWork {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const started = new Promise<Worker | null>((resolve) => {
    try {
      const worker = startWorker();
      setTimeout(() => resolve(null), startLimitMilliseconds);
      worker.onerror = (event) => {
        resolve(null);
        for (const call of waiting.values()) call.reject(new Error(event.message));
        waiting.clear();
      };
      worker.onmessage = ({ data }) => {
        const reply = data as Reply;
        if (reply.type === "ready") return resolve(worker);
        const call = waiting.get(reply.id);
        waiting.delete(reply.id);
        if (reply.type === "done") call?.resolve(reply.result);
        else call?.reject(new Error(reply.message));
      };
    } catch {
      resolve(null); // the page forbids workers
    }
  });
  return workBy(async (request) => {
    const worker = await started;
    if (!worker) return perform(request.name, request.parameters);
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  });
}

function perform(name: Name, parameters: readonly unknown[]): unknown {
  return (functions[name] as (...parameters: readonly unknown[]) => unknown)(...parameters);
}

function workBy(send: (request: Request) => Promise<unknown>): HeavyWork {
  let calls = 0;
  const work =
    (name: Name) =>
    (...parameters: unknown[]) =>
      send({ id: ++calls, name, parameters });
  return Object.fromEntries(
    (Object.keys(functions) as Name[]).map((name) => [name, work(name)]),
  ) as HeavyWork;
}
