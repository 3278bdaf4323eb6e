import type { FromWorker, ToWorker } from "./workerProtocol.js";

/** What is used of a worker; a page's `Worker` fits. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

export interface CrewOptions {
  /** Starts a worker that runs `answerBlocks`. May throw where the page forbids workers. */
  readonly startWorker: () => WorkerLike;
  /** Number of workers, at least 1. */
  readonly workers: number;
}

/**
 * Workers that stay from run to run: the second run finds them started and their code warm. They serve one
 * run at a time.
 */
export interface Crew {
  readonly workers: number;
  /**
   * Engages a worker for a run, by its number from 0; starts it where there is none.
   *
   * @throws where it cannot be started, is engaged already, or the crew is closed
   */
  engage(worker: number, listener: CrewListener): CrewLine;
  /** Ends all workers; a run under way goes on without them. */
  close(): void;
}

export interface CrewListener {
  onAnswer(answer: FromWorker): void;
  /** The worker has died, kept silent for too long, or the crew was closed. */
  onLoss(): void;
}

/** The line to an engaged worker. */
export interface CrewLine {
  /**
   * Sends one message; the next only after its answer.
   *
   * @param limitMs without an answer for so long the worker is given up
   * @throws where the message cannot be copied
   */
  send(message: ToWorker, limitMs: number): void;
  /** Leaves the worker to the next run; what it still answers to this one is ignored. */
  release(): void;
}

/** A worker that is still at work for an earlier run is given so long to end it before another takes its place. */
const patienceMs = 200;

/**
 * Workers for one run after the other. None is started before a run engages it, and one that was lost is
 * started anew for the next run.
 *
 * @throws {RangeError} if the number of workers is not a whole number above 0
 */
export function openCrew({ startWorker, workers }: CrewOptions): Crew {
  if (!Number.isInteger(workers) || workers < 1) {
    throw new RangeError(`The number of workers must be a whole number above 0; it is ${workers}.`);
  }
  const seats = Array.from({ length: workers }, () => openSeat(startWorker));
  let isClosed = false;
  return {
    workers,
    engage(worker, listener) {
      if (isClosed) throw new Error("The crew is closed; open a new one.");
      return seats[worker].engage(listener);
    },
    close() {
      isClosed = true;
      for (const seat of seats) seat.close();
    },
  };
}

/** The place of one worker in a crew. */
function openSeat(startWorker: () => WorkerLike) {
  let worker: WorkerLike | null = null;
  let engaged: CrewListener | null = null;
  /** The message of the engaged run that has no answer yet. */
  let asked: ToWorker | null = null;
  /** Answers that are still to come for runs that are over. */
  let late = 0;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(patience);
    late = 0;
    if (!worker) return;
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate();
    worker = null;
  };
  const lose = () => {
    clearTimeout(alarm);
    stop();
    const listener = engaged;
    engaged = null;
    asked = null;
    listener?.onLoss();
  };
  const start = () => {
    worker = startWorker();
    worker.onerror = () => (late > 0 ? replace() : lose());
    worker.onmessage = ({ data }) => {
      // a worker answers each message once, and in their order
      if (late > 0) {
        if (--late === 0) clearTimeout(patience);
        return;
      }
      clearTimeout(alarm);
      asked = null;
      engaged?.onAnswer(data as FromWorker);
    };
  };
  /** Puts a fresh worker in the place of one that does not come to an end with an earlier run. */
  const replace = () => {
    stop();
    if (!engaged) return;
    try {
      start();
      if (asked) worker!.postMessage(asked);
    } catch {
      lose();
    }
  };
  return {
    engage(listener: CrewListener): CrewLine {
      if (engaged) throw new Error("A crew serves one run at a time; this one is at work.");
      if (!worker) start();
      engaged = listener;
      return {
        send(message, limitMs) {
          worker!.postMessage(message);
          asked = message;
          alarm = setTimeout(lose, limitMs);
        },
        release() {
          if (engaged !== listener) return;
          clearTimeout(alarm);
          engaged = null;
          if (!asked) return;
          asked = null;
          if (++late === 1) patience = setTimeout(replace, patienceMs);
        },
      };
    },
    close: lose,
  };
}
