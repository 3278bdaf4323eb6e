import { type BlockArrays, type BlockRange, type ComputedBlocks, newArrays } from "./blocks.js";
import { openCopula } from "./copula.js";
import { blockTrials, type Model, type Samples } from "./model.js";
import type { RunOptions } from "./runOptions.js";
import { firstCheck, isExactEnough } from "./stopRule.js";
import type { StreamKey } from "./streams.js";

/**
 * The book of a run: which blocks are still to be computed, and what came out, each block in its place.
 * Whoever computes takes blocks here and brings them back, in any order.
 */
export interface Ledger {
  /** Takes at most `limit` blocks to compute; null where none is to be had now. */
  take(limit: number): BlockRange | null;
  /** Gives blocks back that were taken and will not be computed. */
  giveBack(range: BlockRange): void;
  /** Where the draws and outcomes of blocks that were taken belong, to be computed there. */
  places(range: BlockRange): BlockArrays;
  /** Notes that blocks stand in their places. */
  filled(range: BlockRange): void;
  /** Brings blocks that were computed elsewhere. */
  add(blocks: ComputedBlocks): void;
  /** Notes that blocks taken could not be computed; the run fails with the failure of the lowest block. */
  fail(range: BlockRange, reason: unknown): void;
  /** Blocks that nobody has taken yet. */
  readonly waiting: number;
  /** Nothing is left to be computed or brought back. */
  readonly closed: boolean;
  readonly trialsDone: number;
  /** The samples of a closed run, or its failure thrown. */
  result(): Samples;
}

export function openLedger(model: Model, key: StreamKey, { trials, stopWhen }: RunOptions): Ledger {
  const { repairs } = openCopula(model, key);
  const allBlocks = Math.ceil(trials / blockTrials);
  const { inputs, outputs } = newArrays(model, allBlocks * blockTrials);
  const ruled = stopWhen && outputs[model.outputs.indexOf(stopWhen.output)];
  /** Blocks to be computed before the next look at the stop rule. */
  let blocks = ruled ? Math.min(firstCheck, allBlocks) : allBlocks;
  const returned: BlockRange[] = [];
  let nextBlock = 0;
  let taken = 0;
  let trialsDone = 0;
  let failure: { readonly block: number; readonly reason: unknown } | null = null;

  const noteFailure = (block: number, reason: unknown) => {
    if (!failure || block < failure.block) failure = { block, reason };
  };
  const lookAtStopRule = () => {
    if (!ruled || taken > 0 || waiting() > 0 || failure || blocks === allBlocks) return;
    if (!isExactEnough(ruled.subarray(0, trialsDone), stopWhen)) blocks = Math.min(2 * blocks, allBlocks);
  };
  /** After a failure only the blocks before it are still of interest: one of them may fail too. */
  const end = () => Math.min(blocks, failure?.block ?? Infinity);
  const isWanted = (range: BlockRange) => range.firstBlock < end();
  const waiting = () => {
    const fresh = Math.max(0, end() - nextBlock);
    return returned.filter(isWanted).reduce((sum, range) => sum + range.count, fresh);
  };

  const places = ({ firstBlock, count }: BlockRange): BlockArrays => {
    const part = (array: Float64Array<ArrayBuffer>) =>
      array.subarray(firstBlock * blockTrials, (firstBlock + count) * blockTrials);
    return { inputs: inputs.map(part), outputs: outputs.map(part) };
  };
  const filled = (range: BlockRange) => {
    taken -= range.count;
    const start = range.firstBlock * blockTrials;
    const end = Math.min(start + range.count * blockTrials, trials);
    const bad = findBadTrial(model, { inputs, outputs }, start, end);
    if (bad) return noteFailure(range.firstBlock, bad);
    trialsDone += end - start;
    lookAtStopRule();
  };

  return {
    take(limit) {
      const again = returned.findIndex(isWanted);
      const range =
        again >= 0
          ? returned.splice(again, 1)[0]
          : { firstBlock: nextBlock, count: Math.min(limit, end() - nextBlock) };
      if (range.count <= 0) return null;
      if (again < 0) nextBlock += range.count;
      taken += range.count;
      return range;
    },
    giveBack(range) {
      taken -= range.count;
      returned.push(range);
    },
    places,
    filled,
    add(computed) {
      const { inputs: draws, outputs: outcomes } = places(computed);
      for (const [k, target] of draws.entries()) target.set(computed.inputs[k]);
      for (const [k, target] of outcomes.entries()) target.set(computed.outputs[k]);
      filled(computed);
    },
    fail(range, reason) {
      taken -= range.count;
      noteFailure(range.firstBlock, reason);
    },
    get waiting() {
      return waiting();
    },
    get closed() {
      return taken === 0 && waiting() === 0;
    },
    get trialsDone() {
      return trialsDone;
    },
    result() {
      if (failure) throw failure.reason;
      const made = (array: Float64Array) =>
        trialsDone < trials ? array.slice(0, trialsDone) : array.subarray(0, trials);
      return {
        trials: trialsDone,
        inputs: new Map(model.inputs.map(({ name }, k) => [name, made(inputs[k])])),
        outputs: new Map(model.outputs.map((name, k) => [name, made(outputs[k])])),
        repairs,
      };
    },
  };
}

/** The first of some trials with an output that is not a number, as an error that says so. */
function findBadTrial(
  model: Model,
  { inputs, outputs }: BlockArrays,
  start: number,
  end: number,
): Error | null {
  const firsts = outputs.map((values) => firstNotFinite(values, start, end));
  const t = Math.min(...firsts);
  if (t === end) return null;
  const k = firsts.indexOf(t);
  const draws = model.inputs.map(({ name }, i) => `${name} = ${inputs[i][t]}`).join(", ");
  return new Error(
    `The output "${model.outputs[k]}" is ${outputs[k][t]} in trial ${t + 1}` +
      (draws === "" ? "." : `, where the inputs are ${draws}.`),
  );
}

/** Place of the first of the values from start to end that is NaN or infinite; the end where there is none. */
function firstNotFinite(values: Float64Array, start: number, end: number): number {
  for (let t = start; t < end; t++) if (values[t] - values[t] !== 0) return t;
  return end;
}
