import { blockTrials } from "../model.js";
import { lowDigitsFactor, owenScramble, reverseBits } from "./owenScramble.js";
import { openScrambledSharesInWasm } from "./scrambledSharesInWasm.js";

/** One input's Sobol points of a block, before they are scrambled; all words with their digits in reverse order. */
export interface ReversedPoints {
  /** The first 512 points of the sequence. */
  readonly first: Int32Array;
  /** The block's first point: exclusive-or with it makes the block's points of the first ones. */
  readonly start: number;
  /** Decides the scrambling. */
  readonly seed: number;
}

type Filler = (points: ReversedPoints, target: Float64Array) => void;

let filler: Filler | null = null;

/**
 * Fills `target` with a block's points, scrambled: numbers between 0 and 1, both ends excluded, odd multiples
 * of 2⁻⁵³. The first 32 binary digits are the point's; the 20 behind them are mixed from those, so that
 * the draws have no grid that a quantile function could show.
 *
 * @param target 512 numbers
 */
export function fillScrambledShares(points: ReversedPoints, target: Float64Array): void {
  filler ??= fastestFiller();
  filler(points, target);
}

function fastestFiller(): Filler {
  try {
    return openScrambledSharesInWasm();
  } catch {
    return scrambledSharesInJavaScript; // the page forbids WebAssembly, or the browser is too old for it
  }
}

/** 2⁻⁵² */
const step = 1 / 4503599627370496;

export function scrambledSharesInJavaScript(
  { first, start, seed }: ReversedPoints,
  target: Float64Array,
): void {
  for (let t = 0; t < blockTrials; t++) {
    const x = owenScramble(first[t] ^ start, seed);
    const low = Math.imul(x ^ (x >>> 15), lowDigitsFactor) >>> 12;
    target[t] = ((reverseBits(x) >>> 0) * 1048576 + low + 0.5) * step;
  }
}
