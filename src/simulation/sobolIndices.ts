import { mean } from "../math/mean.js";
import { openBlock } from "./blocks.js";
import { blockTrials, type Model } from "./model.js";
import { checkRun } from "./runOptions.js";
import { openUniforms } from "./sampling/sampling.js";
import { standardError, variance } from "./statistics/moments.js";
import { finish } from "./steps.js";
import { streamKey } from "./streams.js";

/** What one input does to the variance of an output. */
export interface SobolIndex {
  readonly input: string;
  /** First-order index: share of the variance that goes away, on average, once the input is known. */
  readonly first: number;
  readonly firstError: number;
  /** Total index: share that stays, on average, while all other inputs are known. */
  readonly total: number;
  readonly totalError: number;
}

export interface SobolOptions {
  readonly output: string;
  /** Trials of each of the inputs + 2 samples; rounded up to whole blocks of 512. Powers of 2 are best. */
  readonly trials: number;
  readonly seed: string;
}

/**
 * First-order and total Sobol indices of all inputs. The model is run (inputs + 2) × `trials` times: on two
 * independent samples A and B, and on A with one input at a time taken from B. Draws inside the trials are
 * the same in all of them: they add to the variance that the shares are of, and to no input.
 *
 * The standard errors are those of independent trials; the scrambled Sobol points used here do better.
 *
 * @returns one index per input, largest total first
 * @throws {RangeError} for an output that the model does not have, correlated inputs, or an output that does
 *                      not vary
 * @see Saltelli et al. (2010), Variance based sensitivity analysis of model output, table 2, (b) for the
 *      first-order index; Jansen (1999) for the total one, (f)
 */
export function sobolIndices(model: Model, { output, trials, seed }: SobolOptions): SobolIndex[] {
  checkRun(model, { trials, seed });
  const wanted = model.outputs.indexOf(output);
  if (wanted < 0) throw new RangeError(`The model has no output "${output}".`);
  if (model.dependence?.pairs.length) {
    throw new RangeError("Sobol indices take the inputs apart, so they need a model without correlations.");
  }
  const names = model.inputs.map(({ name }) => name);
  const key = streamKey(seed);
  const fill = openUniforms("sobol", key, [...names, ...names.map((name) => `${name}\nother`)]);
  const blocks = Math.ceil(trials / blockTrials);
  const results = () => new Float64Array(blocks * blockTrials);
  const [a, b] = [results(), results()];
  const mixed = names.map(results);

  for (let index = 0; index < blocks; index++) {
    const draw = (place: number) => {
      const values = new Float64Array(blockTrials);
      fill(place, index, values);
      const { distribution } = model.inputs[place % names.length];
      return values.map((p) => distribution.quantile(p));
    };
    const drawsA = names.map((_, i) => draw(i));
    const drawsB = names.map((_, i) => draw(names.length + i));
    const evaluate = (draws: readonly Float64Array[], target: Float64Array) => {
      const outputs = model.outputs.map(() => new Float64Array(blockTrials));
      const steps = model.run(
        openBlock(key, index, new Map(names.map((name, i) => [name, draws[i]]))),
        outputs,
      );
      if (steps) finish(steps);
      target.set(outputs[wanted], index * blockTrials);
    };
    evaluate(drawsA, a);
    evaluate(drawsB, b);
    names.forEach((_, i) => {
      evaluate(
        drawsA.map((values, j) => (i === j ? drawsB[j] : values)),
        mixed[i],
      );
    });
  }

  const both = Float64Array.from([...a, ...b]);
  const all = variance(both);
  if (!(all > 0)) throw new RangeError(`The output "${output}" does not vary, so no input matters to it.`);
  const centre = mean(both);
  return names
    .map((input, i) => {
      const first = b.map((value, t) => ((value - centre) * (mixed[i][t] - a[t])) / all);
      const total = a.map((value, t) => ((value - mixed[i][t]) * (value - mixed[i][t])) / (2 * all));
      return {
        input,
        first: mean(first),
        firstError: standardError(first),
        total: mean(total),
        totalError: standardError(total),
      };
    })
    .sort((x, y) => y.total - x.total);
}
