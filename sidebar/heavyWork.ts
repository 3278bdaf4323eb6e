import { bestDecision, type Proposal } from "../src/planning/best/bestDecision.js";
import { newPlanInSteps } from "../src/planning/newPlan.js";
import { PlanError } from "../src/planning/planError.js";
import { planPartsInSteps } from "../src/planning/planParts.js";
import { summarizeInSteps } from "../src/planning/runPlan.js";
import type { WorkerScope } from "../src/simulation/answerBlocks.js";
import { finishInSlices, type Steps } from "../src/simulation/steps.js";
import { nextTurn } from "./nextTurn.js";

/** What takes longer than a page may be held up. */
const functions = {
  understand: newPlanInSteps,
  summarize: summarizeInSteps,
  parts: planPartsInSteps,
  findBest: bestDecision,
};

type Functions = typeof functions;
type Name = keyof Functions;
type Outcome<Work> = Work extends Steps<infer Result> ? Result : never;

/** For work that says how far it is and can be stopped: the promise rejects with the signal's reason. */
export interface WorkControl {
  readonly signal: AbortSignal;
  /** The share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * The heavy parts of planning, done elsewhere: arguments and results cross as copies, but samples to be summarized are
 * handed over.
 */
export type HeavyWork = {
  [N in Exclude<Name, "findBest">]: (
    ...parameters: Parameters<Functions[N]>
  ) => Promise<Outcome<ReturnType<Functions[N]>>>;
} & {
  findBest(...parameters: [...Parameters<typeof bestDecision>, WorkControl]): Promise<Proposal>;
};

export interface WorkElsewhere extends HeavyWork {
  /** Whether a worker has started; false where the work is done on this thread. */
  readonly isElsewhere: Promise<boolean>;
}

interface Request {
  readonly id: number;
  readonly name: Name;
  readonly parameters: readonly unknown[];
}

type Reply =
  | { readonly type: "ready" }
  | { readonly type: "progress"; readonly id: number; readonly share: number }
  | { readonly type: "done"; readonly id: number; readonly result: unknown }
  | { readonly type: "failed"; readonly id: number; readonly error: Refusal };

/** An error as it crosses; what a plan refuses keeps its code. */
type Refusal = Pick<PlanError, "message"> & Partial<Pick<PlanError, "code" | "params">>;

/** A request that waits for its end. */
interface Call {
  readonly onProgress: WorkControl["onProgress"] | undefined;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** Does the work on this thread, in slices. */
export const heavyWorkHere = workBy(performInSlices);

/** Turns a worker into one that does heavy work for `heavyWorkIn`. */
export function answerHeavyWork(scope: WorkerScope): void {
  const answer = (reply: Reply) => scope.postMessage(reply, []);
  scope.onmessage = ({ data }) => {
    const request = data as Request;
    const { id } = request;
    try {
      const steps = stepsOf(request);
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        if (step.value !== undefined) answer({ type: "progress", id, share: step.value });
      }
      answer({ type: "done", id, result: step.value });
    } catch (error) {
      answer({ type: "failed", id, error: refusalOf(error) });
    }
  };
  answer({ type: "ready" });
}

/**
 * Does the work in a worker that runs `answerHeavyWork`; what can be stopped in one of its own, which is ended
 * with it. Where none can be started, or it has not said that it is ready within the limit, the work is done on
 * this thread; so is what is asked after a worker has died, whose own calls reject.
 */
export function heavyWorkIn(startWorker: () => Worker, startLimitMilliseconds = 3000): WorkElsewhere {
  const steady = openLine(startWorker, startLimitMilliseconds);
  const work = workBy(async (request, control) => {
    if (!control) return steady.send(request);
    control.signal.throwIfAborted();
    const line = openLine(startWorker, startLimitMilliseconds);
    const stopped = new Promise<never>((_, reject) =>
      control.signal.addEventListener("abort", () => reject(control.signal.reason)),
    );
    try {
      return await Promise.race([line.send(request, control), stopped]);
    } finally {
      line.close();
    }
  });
  return { ...work, isElsewhere: steady.isOpen };
}

/** The way to a worker that starts at once. */
function openLine(startWorker: () => Worker, startLimitMilliseconds: number) {
  const waiting = new Map<number, Call>();
  let isLost = false;
  const started = new Promise<Worker | null>((resolve) => {
    try {
      const worker = startWorker();
      const giveUp = () => {
        resolve(null);
        isLost = true;
        worker.terminate();
      };
      const limit = setTimeout(giveUp, startLimitMilliseconds);
      worker.onerror = (event) => {
        clearTimeout(limit);
        giveUp();
        for (const call of waiting.values()) call.reject(new Error(event.message));
        waiting.clear();
      };
      worker.onmessage = ({ data }) => {
        const reply = data as Reply;
        if (reply.type === "ready") {
          clearTimeout(limit);
          return resolve(worker);
        }
        const call = waiting.get(reply.id);
        if (reply.type === "progress") return call?.onProgress?.(reply.share);
        waiting.delete(reply.id);
        if (reply.type === "done") call?.resolve(reply.result);
        else call?.reject(errorOf(reply.error));
      };
    } catch {
      resolve(null); // the page forbids workers
    }
  });
  return {
    isOpen: started.then((worker) => worker !== null),
    send: async (request: Request, control?: WorkControl): Promise<unknown> => {
      const worker = await started;
      if (!worker || isLost) return performInSlices(request, control);
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { onProgress: control?.onProgress, resolve, reject });
        worker.postMessage(request, handedOver(request));
      });
    },
    close: () => void started.then((worker) => worker?.terminate()),
  };
}

/** What the caller has no further use for: samples of many megabytes go over without being copied. */
function handedOver({ name, parameters }: Request): Transferable[] {
  if (name !== "summarize") return [];
  const [, samples] = parameters as Parameters<typeof summarizeInSteps>;
  return [...samples.inputs.values(), ...samples.outputs.values()].map(({ buffer }) => buffer as ArrayBuffer);
}

function performInSlices(request: Request, control?: WorkControl): Promise<unknown> {
  return finishInSlices(stepsOf(request), { ...control, pause: nextTurn, now: () => performance.now() });
}

function stepsOf({ name, parameters }: Request): Steps<unknown> {
  const begin = functions[name] as (...parameters: readonly unknown[]) => Steps<unknown>;
  return begin(...parameters);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof PlanError) return { message: error.message, code: error.code, params: error.params };
  return { message: error instanceof Error ? error.message : String(error) };
}

function errorOf({ message, code, params }: Refusal): Error {
  return code && params ? new PlanError(code, params, message) : new Error(message);
}

function workBy(send: (request: Request, control?: WorkControl) => Promise<unknown>): HeavyWork {
  let calls = 0;
  const work =
    (name: Name) =>
    (...parameters: unknown[]) => {
      const control = name === "findBest" ? (parameters.pop() as WorkControl) : undefined;
      return send({ id: ++calls, name, parameters }, control);
    };
  return Object.fromEntries(
    (Object.keys(functions) as Name[]).map((name) => [name, work(name)]),
  ) as unknown as HeavyWork;
}
