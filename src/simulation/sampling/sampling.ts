import { blockTrials } from "../model.js";
import { openStream, type StreamKey } from "../streams.js";
import { insideUnit } from "../uniform.js";
import { assignDimensions } from "./assignDimensions.js";
import { reverseBits } from "./owenScramble.js";
import { fillScrambledShares } from "./scrambledShares.js";
import { sobolDirections, sobolPoint } from "./sobol.js";

/**
 * How the inputs' draws are spread over the trials.
 * - "sobol": Owen-scrambled Sobol points, which fill the space of all inputs evenly together; the errors of
 *   mean and quantiles are those of several times as many plain trials.
 * - "latin": Latin hypercube; in each block of 512 trials every input has one draw in each 512th of its range.
 * - "plain": independent draws.
 */
export type Sampling = "sobol" | "latin" | "plain";

export const defaultSampling: Sampling = "sobol";
export const samplings: readonly Sampling[] = ["sobol", "latin", "plain"];

/** Fills `target` with the uniform numbers of one input, by its place in the list, for one block of trials. */
export type UniformSource = (input: number, block: number, target: Float64Array) => void;

/**
 * The uniform numbers behind the inputs of a run. Each input has its own, by its name: the other inputs of
 * the list do not change them, nor does their order. (One exception in "sobol": see `assignDimensions`.)
 */
export function openUniforms(sampling: Sampling, key: StreamKey, names: readonly string[]): UniformSource {
  if (sampling === "sobol") return sobolUniforms(key, names);
  if (sampling === "latin") return (input, block, target) => fillLatin(key, names[input], block, target);
  return (input, block, target) => openStream(key, names[input], block).fillUniforms(target);
}

function sobolUniforms(key: StreamKey, names: readonly string[]): UniformSource {
  const plain = openUniforms("plain", key, names);
  const dimensions = assignDimensions(key, names).map((dimension) =>
    dimension === null ? null : firstPoints(sobolDirections(dimension)),
  );
  const seeds = names.map((name) => openStream(key, `${name}\nscramble`, 0).bits());
  return (input, block, target) => {
    const dimension = dimensions[input];
    if (!dimension) return plain(input, block, target);
    const { directions, first } = dimension;
    const start = reverseBits(sobolPoint(directions, block * blockTrials));
    fillScrambledShares({ first, start, seed: seeds[input] }, target);
  };
}

/** Direction numbers and, with their digits in reverse order, the points of the first block. */
function firstPoints(directions: Int32Array) {
  const reversed = directions.map(reverseBits);
  const first = new Int32Array(blockTrials);
  // from one point to the next a single digit of the index's Gray code changes
  for (let t = 1; t < blockTrials; t++) first[t] = first[t - 1] ^ reversed[31 - Math.clz32(t & -t)];
  return { directions, first };
}

/** A random order of the 512 strata, and a random place in each. */
function fillLatin(key: StreamKey, name: string, block: number, target: Float64Array): void {
  const stream = openStream(key, name, block);
  const strata = Uint32Array.from(target.keys());
  for (let t = target.length - 1; t >= 0; t--) {
    const other = Math.floor(stream.uniform() * (t + 1));
    const stratum = strata[other];
    strata[other] = strata[t];
    target[t] = insideUnit((stratum + stream.uniform()) / target.length);
  }
}
