import type { Model } from "./model.js";
import { type Sampling, samplings } from "./sampling/sampling.js";
import type { StopRule } from "./stopRule.js";

/** What decides the numbers of a run, beside the model. */
export interface RunOptions {
  /** 1 to 10 million. */
  readonly trials: number;
  /** Any text; the same text gives the same draws. */
  readonly seed: string;
  /** How the inputs' draws are spread; "sobol" unless told otherwise. */
  readonly sampling?: Sampling;
  /** Ends the run early; absent: all trials are made. */
  readonly stopWhen?: StopRule;
}

/** How a run that takes time is watched and stopped. */
export interface RunControl {
  /** Cancels the run, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (trialsDone: number, trials: number) => void;
}

/** How a run on one thread shares that thread. */
export interface SliceControl {
  /** Lets the page do other things, for example one turn of a MessageChannel. */
  readonly pause: () => Promise<void>;
  /** Clock in milliseconds. It decides only when to pause. */
  readonly now: () => number;
}

const largestTrials = 10_000_000;
/** Numbers kept by a run: 1 GB of them. */
const largestValues = 134_217_728;

/** @throws {RangeError} with a sentence, if the run cannot be made as asked */
export function checkRun(model: Model, { trials, sampling, stopWhen }: RunOptions): void {
  if (!Number.isInteger(trials) || trials < 1 || trials > largestTrials) {
    throw new RangeError(
      `The number of trials must be a whole number from 1 to ${largestTrials}; it is ${trials}.`,
    );
  }
  if (sampling !== undefined && !samplings.includes(sampling)) {
    throw new RangeError(`The sampling must be one of ${samplings.join(", ")}; it is "${sampling}".`);
  }
  const names = [...model.inputs.map((input) => input.name), ...model.outputs];
  if (trials * names.length > largestValues) {
    throw new RangeError(
      `${trials} trials of ${names.length} inputs and outputs do not fit into memory; ` +
        `${Math.floor(largestValues / names.length)} trials do.`,
    );
  }
  mustDiffer(
    "input",
    model.inputs.map((input) => input.name),
  );
  mustDiffer("output", model.outputs);
  if (stopWhen && !model.outputs.includes(stopWhen.output)) {
    throw new RangeError(
      `The run is to stop by the output "${stopWhen.output}", which the model does not have.`,
    );
  }
  if (stopWhen && !(stopWhen.tolerance > 0)) {
    throw new RangeError(`The tolerance to stop at must be above 0; it is ${stopWhen.tolerance}.`);
  }
  if (model.outputs.length === 0)
    throw new RangeError("The model has no output, so there is nothing to simulate.");
}

function mustDiffer(kind: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name))
      throw new RangeError(`Two ${kind}s of the model are called "${name}"; give each its own name.`);
    if (name.includes("\n"))
      throw new RangeError(`The ${kind} "${name}" has a line break in its name; take it out.`);
    seen.add(name);
  }
}
