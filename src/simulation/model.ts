import type { Distribution } from "./distributions/distribution.js";
import type { Steps } from "./steps.js";
import type { Stream } from "./streams.js";

/**
 * Trials are computed in blocks of this many, each whole by whoever takes it and stored by its
 * number: the result does not depend on who computed it or when.
 */
export const blockTrials = 512;

/** One uncertain number, drawn once per trial. Its name, not its place in the list, decides its draws. */
export interface Input {
  readonly name: string;
  readonly distribution: Distribution;
}

/** What a model computes from, for one block of trials. */
export interface Block {
  /** Number of the block, from 0. */
  readonly index: number;
  /** Trials in this block: `blockTrials`, always; the surplus of the last block is cut when merging. */
  readonly trials: number;
  /** The draws of a declared input, one per trial. */
  input(name: string): Float64Array;
  /** A stream of its own for draws inside the trials (noise per week, per product), by name. */
  stream(name: string): Stream;
  /**
   * Fills an array with standard normals that belong to this name: quicker than a stream's, for noise by the
   * hundred million. Each call begins anew, so a name is asked once per block; or, by a model that computes a
   * block in parts, once per part: any whole number, each of which has draws of its own.
   */
  fillNoise(name: string, target: Float64Array, part?: number): void;
}

/** A model to simulate: named uncertain inputs in, named outputs out, one value per trial. */
export interface Model {
  readonly inputs: readonly Input[];
  /** Which inputs go together; absent: all are independent. */
  readonly dependence?: Dependence;
  readonly outputs: readonly string[];
  /**
   * Computes one block. `outputs[k][t]` receives output k of trial t of the block.
   * Must be a pure function of the block: no state carried from one block to the next.
   *
   * Where a block takes longer than a few milliseconds, this is a generator, so that a page can breathe between
   * its steps.
   */
  run(block: Block, outputs: readonly Float64Array[]): void | Steps<void>;
}

/** How inputs go together: by rank correlations between pairs of them, the rest being independent. */
export interface Dependence {
  /** "normal" unless told otherwise; "t" makes extremes come together, the more the fewer its degrees of freedom. */
  readonly copula?: { readonly kind: "normal" } | { readonly kind: "t"; readonly degreesOfFreedom: number };
  readonly pairs: readonly CorrelatedPair[];
}

export interface CorrelatedPair {
  /** Names of two inputs. */
  readonly first: string;
  readonly second: string;
  /** Spearman's rank correlation, above −1 and below 1. */
  readonly rankCorrelation: number;
}

/** A correlation that could not stand beside the others, and what the nearest possible set has in its place. */
export interface RepairedPair extends CorrelatedPair {
  readonly used: number;
}

/** All draws and outcomes of a run, in trial order. */
export interface Samples {
  readonly trials: number;
  readonly inputs: ReadonlyMap<string, Float64Array>;
  readonly outputs: ReadonlyMap<string, Float64Array>;
  /** Correlations that had to be changed, for the person to be told; empty where all could stand. */
  readonly repairs: readonly RepairedPair[];
}
