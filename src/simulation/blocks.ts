import { openCopula } from "./copula.js";
import type { Distribution } from "./distributions/distribution.js";
import { type Block, blockTrials, type Model } from "./model.js";
import { fillNoise } from "./noise/fillNoise.js";
import { defaultSampling, openUniforms, type Sampling } from "./sampling/sampling.js";
import type { Steps } from "./steps.js";
import { openStream, type StreamKey } from "./streams.js";

/** Consecutive blocks of a run, by number from 0. */
export interface BlockRange {
  readonly firstBlock: number;
  readonly count: number;
}

/** Draws and outcomes of consecutive blocks: one array per input and output, `count`·512 trials long. */
export interface BlockArrays {
  readonly inputs: readonly Float64Array<ArrayBuffer>[];
  readonly outputs: readonly Float64Array<ArrayBuffer>[];
}

export type ComputedBlocks = BlockRange & BlockArrays;

/** Computes some blocks of a run, by their numbers, into these arrays; in the steps of the model. */
export type BlockSimulator = (range: BlockRange, into: BlockArrays) => Steps<void>;

/** Arrays for so many trials of a model. */
export function newArrays({ inputs, outputs }: Model, trials: number): BlockArrays {
  const one = () => new Float64Array(trials);
  return { inputs: inputs.map(one), outputs: outputs.map(one) };
}

/**
 * Prepares to draw the inputs of any blocks of a run and to run the model on them. What comes out depends on
 * the model, the key, the sampling and the block numbers only.
 *
 * Outputs begin as NaN, so that a trial which the model leaves out is found like one that has no result.
 */
export function blockSimulator(
  model: Model,
  key: StreamKey,
  sampling: Sampling = defaultSampling,
): BlockSimulator {
  const names = model.inputs.map(({ name }) => name);
  const fillUniforms = openUniforms(sampling, key, names);
  const copula = openCopula(model, key);

  return function* ({ firstBlock, count }, { inputs, outputs }) {
    for (const output of outputs) output.fill(Number.NaN);
    for (let i = 0; i < count; i++) {
      const index = firstBlock + i;
      const part = (array: Float64Array) =>
        count === 1 ? array : array.subarray(i * blockTrials, (i + 1) * blockTrials);
      const draws = inputs.map(part);
      draws.forEach((target, k) => {
        fillUniforms(k, index, target);
      });
      copula.couple(draws, index);
      draws.forEach((target, k) => {
        replaceByQuantiles(model.inputs[k].distribution, target);
      });
      yield;
      const block = openBlock(key, index, new Map(names.map((name, k) => [name, draws[k]])));
      const steps = model.run(block, outputs.map(part));
      if (steps) yield* steps;
    }
  };
}

function replaceByQuantiles(distribution: Distribution, shares: Float64Array): void {
  if (distribution.quantilesInPlace) distribution.quantilesInPlace(shares);
  else for (let t = 0; t < shares.length; t++) shares[t] = distribution.quantile(shares[t]);
}

/** What a model sees of one block, with these draws of its inputs. */
export function openBlock(key: StreamKey, index: number, draws: ReadonlyMap<string, Float64Array>): Block {
  return {
    index,
    trials: blockTrials,
    input(name) {
      const values = draws.get(name);
      if (values) return values;
      throw new Error(`The model asks for the input "${name}", which it does not declare.`);
    },
    stream: (name) => openStream(key, `${name}\nstream`, index),
    fillNoise: (name, target, part) => fillNoise(key, name, index, target, part),
  };
}
