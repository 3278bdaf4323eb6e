import { type Block, blockTrials } from "../../simulation/model.js";
import type { Steps } from "../../simulation/steps.js";

/**
 * A plan is computed so many trials at a time, one product after the other: what a product's weeks need of
 * them then stays in the processor's cache.
 */
export const tileTrials = 128;

/** Some consecutive trials of a block. All arrays hold one number per trial, in weeks after another where weekly. */
export interface Tile {
  /** The draws of an input. */
  input(name: string): Float64Array;
  /** Fills an array with standard normals that belong to this name and these trials. */
  fillNoise(name: string, target: Float64Array): void;
}

/** Computes a block tile by tile, in their steps. `outputs` of each are those of its own trials. */
export function* inTiles(
  block: Block,
  outputs: readonly Float64Array[],
  run: (tile: Tile, outputs: readonly Float64Array[]) => Steps<void>,
): Steps<void> {
  for (let start = 0; start < blockTrials; start += tileTrials) {
    const part = (array: Float64Array) => array.subarray(start, start + tileTrials);
    const tile: Tile = {
      input: (name) => part(block.input(name)),
      fillNoise: (name, target) => block.fillNoise(name, target, start),
    };
    yield* run(tile, outputs.map(part));
    yield;
  }
}
